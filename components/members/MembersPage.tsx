import type { Invitation, Member } from "@/lib/platform/members/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { Pager } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { KEYS } from "@/components/keys/words.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/index.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { MEMBERS, roleNameOf } from "./view.ts";
import { memberWords } from "./words.ts";

/** What may have happened a moment ago. */
export const memberNotices = [
  "invited",
  "revoked",
  "removed",
  "restored",
  "reopened",
  "changed",
  "transferred",
  "late",
  "gone",
] as const;

/** What the list of members is drawn from. */
export interface MembersData {
  members: Member[];
  invitations: Invitation[];
  /** Id of the last member when there are more. */
  more: string | null;
  isLater: boolean;
  /** What the lists looked like before they were read. */
  mark: string;
  done: { what: typeof memberNotices[number]; id: string } | null;
  /** How many good API keys whoever was just removed has left behind. */
  keysLeft: number;
  mayWrite: boolean;
  /** No message leaves this installation: somebody has to hand the links on. */
  keepsMail: boolean;
}

/** Who works here, and who is invited. */
export function MembersPage(
  { view, data }: { view: DashboardView; data: MembersData },
) {
  const words = memberWords[view.lang];
  const invite = (
    <a class="button button-main" href={linkTo(view, `${MEMBERS}/invite`)}>
      {words.invite}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={data.mayWrite && invite}
    >
      <Done view={view} data={data} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="platform.members"
        region="members"
        updated={words.updated}
      />
      <div id="members" data-mark={data.mark}>
        <DataTable
          caption={words.title}
          rows={sorted(data.members)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.alone} text={words.aloneText} />}
          columns={[
            {
              key: "person",
              title: words.person,
              cell: (member) => <Person view={view} member={member} />,
            },
            {
              key: "role",
              title: words.role,
              cell: (member) => roleNameOf(view, member),
            },
            {
              key: "since",
              title: words.since,
              kind: "date",
              cell: ({ since }) => <When at={since} clock={view.clock} />,
            },
          ]}
        />
        <Pager
          words={{ older: words.more, newer: view.words.table.newer }}
          newest={data.isLater ? linkTo(view, MEMBERS) : null}
          older={data.more && linkTo(view, MEMBERS, { after: data.more })}
        />
        {data.invitations.length > 0 && <Invitations view={view} data={data} />}
      </div>
    </DashboardPage>
  );
}

/** Within a page the highest role first, then by address. */
function sorted(members: Member[]): Member[] {
  return members.toSorted((a, b) =>
    b.rank - a.rank || (a.email ?? "").localeCompare(b.email ?? "")
  );
}

function Person({ view, member }: { view: DashboardView; member: Member }) {
  const words = memberWords[view.lang];
  const { id, email, isPlaceholder } = member;
  if (isPlaceholder) {
    return (
      <>
        {words.nobody}
        <span class="under">{words.nobodyText}</span>
      </>
    );
  }
  return (
    <>
      <a class="row-link" href={linkTo(view, `${MEMBERS}/${id}`)}>
        {email ?? words.unnamed}
      </a>
      {id === view.session.userId && (
        <>
          {" "}
          <span class="tag">{words.you}</span>
        </>
      )}
    </>
  );
}

function Invitations(
  { view, data: { invitations, mayWrite } }: {
    view: DashboardView;
    data: MembersData;
  },
) {
  const words = memberWords[view.lang].invitations;
  return (
    <section>
      <h2 class="section-title">{words.title}</h2>
      <DataTable
        caption={words.title}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "email",
            title: words.email,
            cell: ({ email }) => email ?? words.anybody,
          },
          {
            key: "role",
            title: memberWords[view.lang].role,
            cell: (invitation) => roleNameOf(view, invitation),
          },
          {
            key: "expires",
            title: words.expires,
            kind: "date",
            cell: ({ expiresAt }) => <When at={expiresAt} clock={view.clock} />,
          },
          ...(mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: ({ id, email }: Invitation) => (
                <ActionButton
                  label={words.revoke}
                  of={email ?? words.anybody}
                  fields={{ do: "revoke", id }}
                />
              ),
            }]
            : []),
        ]}
      />
    </section>
  );
}

function Done(
  { view, data: { done, keepsMail, keysLeft } }: {
    view: DashboardView;
    data: MembersData;
  },
) {
  if (!done) return null;
  const words = memberWords[view.lang].done;
  if (done.what === "removed" || done.what === "revoked") {
    const undo = done.what === "removed" ? "restore" : "reopen";
    return (
      <>
        <UndoNotice
          view={view}
          text={words[done.what]}
          action={linkTo(view, MEMBERS)}
          fields={{ do: undo, id: done.id }}
        />
        {keysLeft > 0 && (
          <Notice kind="plain">
            <span>
              {count(words.keysLeft, keysLeft)}{" "}
              <a href={linkTo(view, KEYS)}>{words.seeKeys}</a>
            </span>
          </Notice>
        )}
      </>
    );
  }
  if (done.what === "invited" && keepsMail) {
    return <Notice kind="plain">{words.invitedKept}</Notice>;
  }
  const isBad = done.what === "late" || done.what === "gone";
  return <Notice kind={isBad ? "plain" : "good"}>{words[done.what]}</Notice>;
}
