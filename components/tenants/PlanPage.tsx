import type { Plan, PlanUsage, Usage } from "@/lib/platform/plans/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/index.ts";
import { amount, limitName, planName, serviceWords } from "./service_words.ts";

/** What the page of the plan is drawn from. */
export interface PlanData {
  usage: PlanUsage;
  plans: Plan[];
}

/** What a workspace uses of what its plan allows. */
export function PlanPage(
  { view, data: { usage: { plan, usage }, plans } }: {
    view: DashboardView;
    data: PlanData;
  },
) {
  const all = serviceWords[view.lang];
  const words = all.plan;
  const names = plans.flatMap(({ limits }) => Object.keys(limits));
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={`${
        fill(words.yours, { plan: planName(all, plan) })
      }. ${words.lead}`}
    >
      <DataTable
        caption={words.title}
        rows={usage}
        rowKey={({ name }) => name}
        empty={null}
        columns={[
          {
            key: "what",
            title: words.what,
            cell: ({ name }) => limitName(all, name),
          },
          {
            key: "used",
            title: words.used,
            kind: "text",
            cell: (one) => <Used view={view} usage={one} />,
          },
        ]}
      />
      <section>
        <h2 class="section-title">{words.plans}</h2>
        <DataTable
          caption={words.plans}
          rows={[...new Set(names)]}
          rowKey={(name) => name}
          empty={null}
          columns={[
            {
              key: "what",
              title: words.what,
              cell: (name) => limitName(all, name),
            },
            ...plans.map(({ id, limits }) => ({
              key: id,
              title: planName(all, id),
              kind: "number" as const,
              cell: (name: string) => {
                const most = limits[name];
                return most === undefined
                  ? words.unlimited
                  : amount(view.lang, name, most);
              },
            })),
          ]}
        />
        <p class="under after">{words.change}</p>
      </section>
    </DashboardPage>
  );
}

/** A bar says at a glance what the figures beside it say exactly. */
function Used(
  { view, usage: { name, used, atMost } }: {
    view: DashboardView;
    usage: Usage;
  },
) {
  const words = serviceWords[view.lang].plan;
  const now = amount(view.lang, name, used);
  if (atMost === null) {
    return (
      <>
        {now} <span class="quiet">({words.unlimited})</span>
      </>
    );
  }
  const most = amount(view.lang, name, atMost);
  return (
    <>
      {atMost > 0 && (
        <meter class="usage" min={0} max={atMost} value={used}>
          {fill(words.of, { used: now, most })}
        </meter>
      )}
      <span class="amount">{fill(words.of, { used: now, most })}</span>
      {used >= atMost && (
        <>
          {" "}
          <span class="tag tag-warn">{words.full}</span>
        </>
      )}
    </>
  );
}
