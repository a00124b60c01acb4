import type { Leftover } from "@/lib/portfolio/resume/formats/found.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { importWords } from "./import_words.ts";

/** A longer list helps nobody. */
export const MOST_LISTED = 200;
const MOST_CHARS = 300;

/** What a file says and a CV has no place for, by where it stands there. */
export function LeftOver(
  { view, title, text, items }: {
    view: DashboardView;
    title: string;
    text: string;
    items: readonly Leftover[];
  },
) {
  const words = importWords[view.lang];
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="section-title">{title}</h2>
      <p class="label">{text}</p>
      <div class="table" tabindex={0} role="region" aria-label={title}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{words.path}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, MOST_LISTED).map(({ path, value }) => (
              <tr key={path}>
                <td>
                  <code class="mono">{path}</code>
                </td>
                <td>
                  {shortened(
                    typeof value === "string" ? value : JSON.stringify(value),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function shortened(text: string): string {
  return text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text;
}
