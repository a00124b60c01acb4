import type { ComponentChildren } from "preact";
import type { Member } from "@/lib/platform/members/schema.ts";
import type { Role } from "@/lib/platform/roles/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { HiddenFields, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { count } from "@/components/words/index.ts";
import { MEMBERS, roleChoices, roleNameOf } from "./view.ts";
import { memberWords } from "./words.ts";

/** What the page of one member is drawn from. */
export interface MemberData {
  member: Member;
  roles: Role[];
  /** How many of the API keys that they made are good now. */
  keys: number;
  mayRevoke: boolean;
  mayWrite: boolean;
  mayTransfer: boolean;
  /** Why the last thing was refused. */
  error: string | null;
}

/** One member: their role, and how they go. */
export function MemberPage(
  { view, data }: { view: DashboardView; data: MemberData },
) {
  const all = memberWords[view.lang];
  const words = all.member;
  const { member, roles, mayWrite, mayTransfer, error } = data;
  const isMe = member.id === view.session.userId;
  const isAbove = member.rank > (view.access?.level ?? 0);
  const choices = roleChoices(view, roles);
  const known = choices.some(({ value }) => value === member.role);
  return (
    <DashboardPage
      view={view}
      title={member.email ?? all.unnamed}
      above={<a href={linkTo(view, MEMBERS)}>{all.title}</a>}
      lead={roleNameOf(view, member)}
      failed={error !== null}
      narrow
    >
      {error && <Notice kind="bad">{error}</Notice>}
      {isAbove && <p>{words.above}</p>}
      {mayWrite && !isAbove && (
        <>
          <Deed title={words.roleTitle} text={words.roleText}>
            <form method="post" class="stack">
              <HiddenFields fields={{ do: "change" }} />
              <Field
                name="role"
                type="select"
                label={words.role}
                value={member.role}
                options={known ? choices : [
                  { value: member.role, label: roleNameOf(view, member) },
                  ...choices,
                ]}
              />
              <Keys view={view} data={data} />
              <p>
                <button type="submit" class="button button-main">
                  {words.change}
                </button>
              </p>
            </form>
          </Deed>
          {!isMe && mayTransfer && member.role !== "owner" && (
            <Deed title={words.transfer} text={words.transferText}>
              <Press verb="transfer" label={words.transfer} />
            </Deed>
          )}
          {!isMe && (
            <Deed title={words.remove} text={words.removeText}>
              <form method="post" class="stack">
                <HiddenFields fields={{ do: "remove" }} />
                <Keys view={view} data={data} />
                <p>
                  <button type="submit" class="button">{words.remove}</button>
                </p>
              </form>
            </Deed>
          )}
        </>
      )}
      {isMe && (
        <Deed title={all.leave.title} text={words.you}>
          <a class="button" href={linkTo(view, `${MEMBERS}/leave`)}>
            {all.leave.title}
          </a>
        </Deed>
      )}
    </DashboardPage>
  );
}

/** Keys belong to the workspace and go on working; here they can end with their maker's power. */
function Keys({ view, data }: { view: DashboardView; data: MemberData }) {
  const words = memberWords[view.lang].member;
  const { keys, mayRevoke } = data;
  if (keys === 0) return null;
  return (
    <>
      <p>{count(words.keys, keys)}</p>
      {mayRevoke && (
        <label class="tick">
          <input type="checkbox" name="revoke-keys" value="1" />
          <span>{words.revokeKeys}</span>
        </label>
      )}
    </>
  );
}

/** One thing that can be done, with what it means beside it. */
export function Deed(
  { title, text, children }: {
    title: string;
    text: string;
    children: ComponentChildren;
  },
) {
  return (
    <section class="form-section">
      <div class="form-margin">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div class="form-fields">{children}</div>
    </section>
  );
}

function Press({ verb, label }: { verb: string; label: string }) {
  return (
    <form method="post">
      <HiddenFields fields={{ do: verb }} />
      <button type="submit" class="button">{label}</button>
    </form>
  );
}
