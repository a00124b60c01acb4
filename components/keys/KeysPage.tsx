import type { ApiKey } from "@/lib/platform/keys/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { permissionName } from "@/components/members/role_words.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/index.ts";
import { KeyTabs } from "./KeyTabs.tsx";
import { KEYS, type KeyWords, keyWords } from "./words.ts";

/** What the list of keys is drawn from. */
export interface KeysData {
  keys: ApiKey[];
  /** Id of the last key, when there are more. */
  older: string | null;
  isFirst: boolean;
  mayWrite: boolean;
  done: keyof KeyWords["done"] | null;
}

/** The keys of a workspace. */
export function KeysPage(
  { view, data }: { view: DashboardView; data: KeysData },
) {
  const words = keyWords[view.lang];
  const { keys, older, isFirst, mayWrite, done } = data;
  const create = mayWrite && (
    <a class="button button-main" href={linkTo(view, `${KEYS}/new`)}>
      {words.create}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={
        <>
          {words.lead} <a href="/api/docs">{words.docs}</a>
        </>
      }
      actions={keys.length > 0 && create}
    >
      <KeyTabs view={view} open="keys" />
      {done && (
        <Notice kind={done === "gone" ? "plain" : "good"}>
          {words.done[done]}
        </Notice>
      )}
      <DataTable
        caption={words.title}
        rows={keys}
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
            cell: ({ name, prefix }) => (
              <>
                {name}
                <span class="under mono">{prefix}…</span>
              </>
            ),
          },
          {
            key: "may",
            title: words.may,
            kind: "text",
            cell: (key) => <May view={view} permissions={key.permissions} />,
          },
          {
            key: "used",
            title: words.used,
            kind: "date",
            cell: ({ lastUsedAt }) =>
              lastUsedAt
                ? <When at={lastUsedAt} clock={view.clock} />
                : <span class="quiet">{words.never}</span>,
          },
          {
            key: "ends",
            title: words.ends,
            kind: "date",
            cell: (key) => <Ends view={view} apiKey={key} />,
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: (key: ApiKey) =>
                isOver(key, view) ? null : (
                  <ActionButton
                    label={words.revoke}
                    of={key.name}
                    fields={{ do: "revoke", id: key.id }}
                    danger
                  />
                ),
            }]
            : []),
        ]}
      />
      <Pager
        words={view.words.table}
        newest={isFirst ? null : linkTo(view, KEYS)}
        older={older && linkTo(view, KEYS, { after: older })}
      />
    </DashboardPage>
  );
}

/** One permission by its name, several by their number, with their names inside. */
function May(
  { view, permissions }: { view: DashboardView; permissions: string[] },
) {
  const names = permissions.map((name) => permissionName(view.lang, name));
  if (names.length === 1) return <>{names[0]}</>;
  return (
    <details>
      <summary>
        {count(keyWords[view.lang].permissions, names.length)}
      </summary>
      <ul class="ticks">{names.map((name) => <li key={name}>{name}</li>)}</ul>
    </details>
  );
}

function Ends({ view, apiKey }: { view: DashboardView; apiKey: ApiKey }) {
  const words = keyWords[view.lang];
  if (apiKey.revokedAt) return <span class="tag">{words.revoked}</span>;
  if (isOver(apiKey, view)) return <span class="tag">{words.ended}</span>;
  return <When at={apiKey.expiresAt} clock={view.clock} />;
}

function isOver({ revokedAt, expiresAt }: ApiKey, { clock }: DashboardView) {
  return revokedAt !== null || Date.parse(expiresAt) <= clock.now.getTime();
}
