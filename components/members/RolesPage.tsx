import type { Role } from "@/lib/platform/roles/schema.ts";
import { levelNames, LEVELS } from "@/lib/platform/members/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count, fill } from "@/components/words/index.ts";
import { roleWords } from "./role_words.ts";
import { ROLES } from "./view.ts";
import { memberWords } from "./words.ts";

/** What the list of roles is drawn from. */
export interface RolesData {
  roles: Role[];
  mayWrite: boolean;
  done: RoleDone | null;
}

/** What has just become of a role; what was deleted can be made again as it was. */
export type RoleDone =
  | { what: "created" }
  | { what: "changed"; id: string }
  | { what: "deleted"; name: string; permissions: string };

/** The roles of a workspace: its own, and the five that every one has. */
export function RolesPage(
  { view, data: { roles, mayWrite, done } }: {
    view: DashboardView;
    data: RolesData;
  },
) {
  const words = roleWords[view.lang];
  const create = mayWrite && (
    <a class="button button-main" href={linkTo(view, `${ROLES}/new`)}>
      {words.create}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={roles.length > 0 && create}
    >
      {done && <Done view={view} done={done} roles={roles} />}
      <DataTable
        caption={words.own}
        rows={roles}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.empty}
            text={words.emptyText}
            action={create}
          />
        }
        columns={[
          {
            key: "name",
            title: words.name,
            cell: ({ id, name }) => (
              <a class="row-link" href={linkTo(view, `${ROLES}/${id}`)}>
                {name}
              </a>
            ),
          },
          {
            key: "may",
            title: words.may,
            cell: ({ permissions }) =>
              count(words.permissions, permissions.length),
          },
          {
            key: "members",
            title: memberWords[view.lang].title,
            kind: "number",
            cell: ({ members }) => members,
          },
        ]}
      />
      <BuiltIn view={view} />
    </DashboardPage>
  );
}

function BuiltIn({ view }: { view: DashboardView }) {
  const words = roleWords[view.lang];
  return (
    <section>
      <h2 class="section-title">{words.built}</h2>
      <DataTable
        caption={words.built}
        rows={levelNames.map((name) => LEVELS[name])}
        rowKey={(level) => level}
        empty={null}
        columns={[
          {
            key: "name",
            title: words.name,
            cell: (level) => view.words.roles[level],
          },
          {
            key: "may",
            title: words.may,
            kind: "text",
            cell: (level) => memberWords[view.lang].levels[level],
          },
        ]}
      />
    </section>
  );
}

function Done(
  { view, done, roles }: {
    view: DashboardView;
    done: RoleDone;
    roles: Role[];
  },
) {
  const words = roleWords[view.lang];
  if (done.what === "deleted") {
    const { name, permissions } = done;
    return (
      <UndoNotice
        view={view}
        text={fill(words.done.deleted, { name })}
        action={linkTo(view, ROLES)}
        fields={{ name, permissions }}
      />
    );
  }
  if (done.what === "created") return <Notice>{words.done.created}</Notice>;
  const members = roles.find(({ id }) => id === done.id)?.members ?? 0;
  return (
    <Notice>
      {fill(words.done.changed, {
        members: members === 0 ? words.nobody : count(words.members, members),
      })}
    </Notice>
  );
}
