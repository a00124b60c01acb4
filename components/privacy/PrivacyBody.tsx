import { fill } from "@/components/words/fill.ts";
import { CopyList } from "./CopyList.tsx";
import { EraseForm } from "./EraseForm.tsx";
import { type PrivacyData, type PrivacyView, spanOf } from "./view.ts";
import { privacyWords } from "./words.ts";

/** Three things to do with data: take them, see how long they stay, have them erased. The same in both shells. */
export function PrivacyBody(
  { view, data }: { view: PrivacyView; data: PrivacyData },
) {
  const words = privacyWords[view.lang];
  const mine = words[view.of];
  const heading = view.of === "tenant" ? "section-title" : undefined;
  return (
    <div class="form">
      {data.done && (
        <p
          class={data.done === "many"
            ? "notice notice-bad"
            : "notice notice-good"}
          role="status"
        >
          {words.done[data.done]}
        </p>
      )}
      {data.mayExport && (
        <section class="stack">
          <h2 class={heading}>{words.copyTitle}</h2>
          <p>{mine.copyText}</p>
          <form method="post">
            <button
              type="submit"
              name="do"
              value="copy"
              class="button button-main"
            >
              {words.copy}
            </button>
          </form>
          <CopyList view={view} exports={data.state.exports} />
        </section>
      )}
      <section class="stack">
        <h2 class={heading}>{words.keptTitle}</h2>
        <p>{words.keptText}</p>
        <div
          class="table"
          tabindex={0}
          role="region"
          aria-label={words.keptTitle}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.how}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {data.state.retention.map((rule) => (
                <tr key={rule.class}>
                  <td class="ink">{rule.name[view.lang]}</td>
                  <td>{spanOf(rule.hours, words)}</td>
                  <td>{rule.reason[view.lang]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {(data.mayErase || data.state.erasure) && (
        <section class="stack" id="erase">
          <h2 class={heading}>{mine.eraseTitle}</h2>
          <EraseForm view={view} data={data} />
        </section>
      )}
    </div>
  );
}

/** The title of the page and its first sentence. */
export function privacyTitle({ lang, of }: Pick<PrivacyView, "lang" | "of">) {
  const { title, lead } = privacyWords[lang][of];
  return { title: fill(title, {}), lead };
}
