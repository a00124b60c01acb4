import type { ExportHead } from "@/lib/platform/privacy/schema.ts";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/fill.ts";
import { dayOf, momentOf, type PrivacyView, stateOf } from "./view.ts";
import { privacyWords } from "./words.ts";

/** Copies that were asked for: how far they are, and what can be done with them. */
export function CopyList(
  { view, exports }: { view: PrivacyView; exports: ExportHead[] },
) {
  const words = privacyWords[view.lang];
  if (exports.length === 0) return null;
  const waits = exports.some(({ state }) =>
    state === "waiting" || state === "running"
  );
  return (
    <>
      <div class="table" tabindex={0} role="region" aria-label={words.copies}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.asked}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span class="sr-only">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {exports.map((one) => <Copy key={one.id} view={view} copy={one} />)}
          </tbody>
        </table>
      </div>
      {waits && (
        <p>
          <a href={href(view.base, view.path)}>{words.refresh}</a>
        </p>
      )}
    </>
  );
}

function Copy({ view, copy }: { view: PrivacyView; copy: ExportHead }) {
  const { lang, base, path } = view;
  const words = privacyWords[lang];
  const when = momentOf(copy.createdAt, lang);
  return (
    <tr>
      <td class="ink">{when}</td>
      <td>
        {stateOf(copy, lang, words)}
        {copy.state === "running" && (
          <span class="line">
            <progress
              max={copy.total}
              value={copy.done}
              aria-label={when}
            />
          </span>
        )}
        {copy.state === "ready" && (
          <span class="line soft">
            {fill(words.until, { day: dayOf(copy.expiresAt, lang) })}
          </span>
        )}
        {copy.state === "failed" && (
          <span class="line soft">{words.failedHelp}</span>
        )}
      </td>
      <td>
        {copy.state === "ready" && (
          <a href={href(base, `${path}/${copy.id}`)}>
            {words.download}
            <span class="sr-only">{` – ${when}`}</span>
          </a>
        )}
        <form method="post">
          <input type="hidden" name="id" value={copy.id} />
          <button type="submit" name="do" value="remove" class="text-button">
            {words.remove}
            <span class="sr-only">{` – ${when}`}</span>
          </button>
        </form>
      </td>
    </tr>
  );
}
