import type { Lang } from "@/lib/platform/schema.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";
import { count, type Words } from "@/components/words/index.ts";
import { problemText } from "./problem_words.ts";

/** More are counted, not listed: nobody reads on, and a broken file of 5 MB has thousands. */
const LISTED = 100;

/** Every error of a refused document, in the order of its lines. */
export function ImportErrors(
  { errors, words, lang }: {
    errors: Problem[];
    words: Words["start"];
    lang: Lang;
  },
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
            {errors.slice(0, LISTED).map((problem, at) => (
              <ProblemRow key={at} problem={problem} lang={lang} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ProblemRow({ problem, lang }: { problem: Problem; lang: Lang }) {
  const said = problemText(problem, lang);
  return (
    <tr>
      <td>{`${problem.line}:${problem.column}`}</td>
      <td>
        <code>{problem.path}</code>
      </td>
      <td lang={said.lang}>{said.text}</td>
    </tr>
  );
}
