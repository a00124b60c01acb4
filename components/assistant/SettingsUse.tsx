import type { AssistantUse } from "@/lib/assistant/desk/settings/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { InkBars } from "@/components/dashboard/InkBars.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { deskWords } from "./desk_words.ts";
import { settingsWords } from "./settings_words.ts";

/** Days of a bar: thirty bars would be too thin to read on a telephone. */
const DAYS_EACH = 3;

/** What was asked and what it took, in the last thirty days. */
export function SettingsUse(
  { view, use: { days, engines } }: { view: DashboardView; use: AssistantUse },
) {
  const { use: words } = settingsWords[view.lang];
  const names: Record<string, string> = deskWords[view.lang].engines;
  const sum = (field: "questions" | "answered" | "noEvidence") =>
    days.reduce((sum, day) => sum + day[field], 0);
  const number = new Intl.NumberFormat(view.lang === "es" ? "es" : "en-GB");
  const money = (micro: number) =>
    new Intl.NumberFormat(view.lang === "es" ? "es" : "en-GB", {
      minimumFractionDigits: 2,
      maximumFractionDigits: 4,
    }).format(micro / 1e6);
  const bars = Array.from(
    { length: days.length / DAYS_EACH },
    (_, at) =>
      days.slice(at * DAYS_EACH, (at + 1) * DAYS_EACH)
        .reduce((sum, { questions }) => sum + questions, 0),
  );
  const costs = engines.flatMap(({ costMicroUsd }) =>
    costMicroUsd ? [costMicroUsd] : []
  );
  return (
    <section>
      <h2 class="section-title">{words.title}</h2>
      {sum("questions") === 0 && engines.length === 0
        ? <p class="soft">{words.none}</p>
        : (
          <>
            <dl class="visit-figures">
              {(["questions", "answered", "noEvidence"] as const).map((one) => (
                <div key={one}>
                  <dt>{words[one]}</dt>
                  <dd>
                    <span class="figure">{number.format(sum(one))}</span>
                  </dd>
                </div>
              ))}
              {costs.length > 0 && (
                <div>
                  <dt>{words.cost}</dt>
                  <dd>
                    <span class="figure">
                      {money(costs.reduce((sum, one) => sum + one, 0))}
                    </span>
                  </dd>
                </div>
              )}
            </dl>
            <InkBars
              label={fill(words.chart, { list: bars.join(", ") })}
              values={bars}
              first={words.first}
              last={words.last}
            />
            <DataTable
              caption={words.byEngine}
              rows={engines}
              rowKey={({ engine, model }) => `${engine} ${model}`}
              empty={null}
              columns={[
                {
                  key: "engine",
                  title: words.engine,
                  cell: ({ engine, model }) => (
                    <>
                      {names[engine] ?? engine}
                      {model && <span class="under">{model}</span>}
                    </>
                  ),
                },
                {
                  key: "calls",
                  title: words.calls,
                  kind: "number",
                  cell: ({ calls }) => number.format(calls),
                },
                {
                  key: "tokens",
                  title: words.tokens,
                  kind: "number",
                  cell: ({ inputTokens, outputTokens }) =>
                    `${number.format(inputTokens)} / ${
                      number.format(outputTokens)
                    }`,
                },
                {
                  key: "money",
                  title: words.money,
                  kind: "number",
                  cell: ({ costMicroUsd }) =>
                    costMicroUsd === null ? words.noPrice : money(costMicroUsd),
                },
              ]}
            />
            <p class="visit-note">{words.kept}</p>
          </>
        )}
    </section>
  );
}
