import { Field } from "@/components/ui/Field.tsx";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/fill.ts";
import { momentOf, type PrivacyData, type PrivacyView } from "./view.ts";
import { privacyWords } from "./words.ts";

/** Asks for it in writing; shows what is coming, with the button that stops it. */
export function EraseForm(
  { view, data }: { view: PrivacyView; data: PrivacyData },
) {
  const words = privacyWords[view.lang];
  const mine = words[view.of];
  const { erasure } = data.state;
  if (erasure) {
    return (
      <>
        <p class="notice notice-bad" role="status">
          {fill(mine.pending, { when: momentOf(erasure.dueAt, view.lang) })}
        </p>
        {data.mayErase && (
          <form method="post">
            <input type="hidden" name="id" value={erasure.id} />
            <button
              type="submit"
              name="do"
              value="cancel"
              class="button button-main"
            >
              {words.cancel}
            </button>
          </form>
        )}
      </>
    );
  }
  const blocking = data.owned.filter(({ blocks }) => blocks);
  const going = data.owned.filter(({ blocks }) => !blocks);
  return (
    <>
      <p>{mine.eraseText}</p>
      {blocking.length > 0
        ? <Names view={view} says={mine.blocks} names={blocking} />
        : (
          <>
            {going.length > 0 && (
              <Names view={view} says={mine.goes} names={going} />
            )}
            <form method="post" class="stack" action="#erase">
              <Field
                name="typed"
                label={fill(mine.typed, { expected: data.expected })}
                help={mine.typedHelp}
                value={data.wrong ?? undefined}
                error={data.wrong === null ? undefined : words.mismatch}
                autocomplete="off"
                maxlength={320}
              />
              <p>
                <button type="submit" name="do" value="erase" class="button">
                  {mine.erase}
                </button>
              </p>
            </form>
          </>
        )}
    </>
  );
}

function Names({ view, says, names }: {
  view: PrivacyView;
  says: string;
  names: PrivacyData["owned"];
}) {
  return (
    <>
      <p>{says}</p>
      <ul>
        {names.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={href(
                { ...view.base, basePath: `/@${slug}` },
                "/dashboard/members",
              )}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
