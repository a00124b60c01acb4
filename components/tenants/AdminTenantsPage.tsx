import type { Plan } from "@/lib/platform/plans/schema.ts";
import type { ListedTenant } from "@/lib/platform/tenants/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import {
  HiddenFields,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/index.ts";
import { adminWords } from "./admin_words.ts";
import { planName, serviceWords } from "./service_words.ts";

/** Where all workspaces stand. */
export const TENANTS = "/admin/tenants";

/** What the page of all workspaces is drawn from. */
export interface AdminTenantsData {
  tenants: ListedTenant[];
  plans: Plan[];
  search: string;
  isLater: boolean;
  /** Slug of the last one when there are more. */
  more: string | null;
  done:
    | { slug: string; plan: string; before: string }
    | { defaultPlan: string }
    | null;
}

/** Every workspace's name and state. */
export function AdminTenantsPage(
  { view, data }: { view: DashboardView; data: AdminTenantsData },
) {
  const words = adminWords[view.lang];
  const { tenants, search } = data;
  const at = (query: Record<string, string>) =>
    linkTo(view, TENANTS, { ...search ? { search } : {}, ...query });
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead}>
      <Done view={view} data={data} />
      <form method="get" class="find" role="search">
        <label for="search">{words.search}</label>
        <input id="search" name="search" value={search} maxlength={40} />
        {view.base.chosenLang && (
          <HiddenFields fields={{ lang: view.base.chosenLang }} />
        )}
        <button type="submit" class="button">{words.find}</button>
      </form>
      <DataTable
        caption={words.title}
        rows={tenants}
        rowKey={({ slug }) => slug}
        empty={<EmptyState title={words.empty} text={words.emptyText} />}
        columns={[
          {
            key: "name",
            title: words.name,
            cell: ({ name, slug }) => (
              <>
                {name}
                <span class="under">@{slug}</span>
              </>
            ),
          },
          {
            key: "kind",
            title: words.kind,
            cell: ({ kind }) => words[kind],
          },
          {
            key: "state",
            title: words.state,
            cell: (tenant) => <State view={view} tenant={tenant} />,
          },
          {
            key: "members",
            title: words.members,
            kind: "number",
            cell: ({ members }) => members,
          },
          {
            key: "created",
            title: words.created,
            kind: "date",
            cell: ({ createdAt }) => <When at={createdAt} clock={view.clock} />,
          },
          {
            key: "plan",
            title: words.plan,
            cell: (tenant) => (
              <PlanForm view={view} tenant={tenant} plans={data.plans} />
            ),
          },
        ]}
      />
      <Pager
        words={{ older: words.more, newer: words.newest }}
        newest={data.isLater ? at({}) : null}
        older={data.more && at({ after: data.more })}
      />
      <Default view={view} plans={data.plans} />
    </DashboardPage>
  );
}

function State(
  { view, tenant: { published, demo } }: {
    view: DashboardView;
    tenant: ListedTenant;
  },
) {
  const words = adminWords[view.lang];
  return (
    <span>
      <span class={published ? "tag tag-good" : "tag"}>
        {published ? words.published : words.hidden}
      </span>
      {demo && (
        <>
          {" "}
          <span class="tag">{words.demo}</span>
        </>
      )}
    </span>
  );
}

function PlanForm(
  { view, tenant: { slug, plan }, plans }: {
    view: DashboardView;
    tenant: ListedTenant;
    plans: Plan[];
  },
) {
  const words = adminWords[view.lang];
  return (
    <form method="post" class="choose">
      <HiddenFields fields={{ slug }} />
      <select name="plan" aria-label={fill(words.planOf, { slug })}>
        {plans.map(({ id }) => (
          <option key={id} value={id} selected={id === plan}>
            {planName(serviceWords[view.lang], id)}
          </option>
        ))}
      </select>
      <button type="submit" class="link-button">
        {words.setPlan}
        <span class="sr-only">{` ${slug}`}</span>
      </button>
    </form>
  );
}

function Default({ view, plans }: { view: DashboardView; plans: Plan[] }) {
  const words = adminWords[view.lang];
  return (
    <section>
      <h2 class="section-title">{words.defaultTitle}</h2>
      <FormPage
        view={view}
        submit={words.defaultSave}
        fields={{ do: "default" }}
      >
        <Field
          name="plan"
          type="select"
          label={words.plan}
          help={words.defaultText}
          value={plans.find(({ isDefault }) => isDefault)?.id}
          options={plans.map(({ id }) => ({
            value: id,
            label: planName(serviceWords[view.lang], id),
          }))}
        />
      </FormPage>
    </section>
  );
}

function Done(
  { view, data: { done } }: { view: DashboardView; data: AdminTenantsData },
) {
  if (!done) return null;
  const words = adminWords[view.lang];
  const named = (id: string) => planName(serviceWords[view.lang], id);
  if ("defaultPlan" in done) {
    const plan = named(done.defaultPlan);
    return <Notice>{fill(words.defaultDone, { plan })}</Notice>;
  }
  const { slug, plan, before } = done;
  return (
    <UndoNotice
      view={view}
      text={fill(words.done, { slug, plan: named(plan) })}
      action={linkTo(view, TENANTS)}
      fields={{ slug, plan: before }}
    />
  );
}
