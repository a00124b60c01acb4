import { count, type Words } from "@/components/words/index.ts";

/** One error in a document, with where it is. */
export interface ImportProblem {
  /** JSON path, e.g. `work[1].startDate`. */
  path: string;
  line: number | null;
  column: number | null;
  message: string;
}

/** More are counted, not listed: nobody reads on, and a broken file of 5 MB has thousands. */
const LISTED = 100;

/** Every error of a refused document, in the order of its lines. */
export function ImportErrors(
  { errors, words }: { errors: ImportProblem[]; words: Words["start"] },
) {
  return (
    <section class="section row" role="alert">
      <div class="margin stack">
        <h2>{count(words.badFileCount, errors.length)}</h2>
        <p class="label">{words.badFile}</p>
      </div>
      <div
        class="wide table"
        tabindex={0}
        role="region"
        aria-label={words.badFile}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.problem}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, LISTED).map((
              { path, line, column, message },
              at,
            ) => (
              <tr key={at}>
                <td>
                  {line === null
                    ? "–"
                    : column === null
                    ? line
                    : `${line}:${column}`}
                </td>
                <td>
                  <code>{path || "$"}</code>
                </td>
                <td lang="en">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
