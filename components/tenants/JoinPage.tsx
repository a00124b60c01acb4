import type { FoundInvitation } from "@/lib/platform/members/schema.ts";
import { AccountShell, Alert } from "@/components/account/AccountShell.tsx";
import type { AccountView, FormState } from "@/components/account/view.ts";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/index.ts";
import { accountWords } from "./account_words.ts";

/** What the page of an invitation is drawn from. */
export interface JoinData {
  /** `null` for a code that nobody ever made. */
  invitation: FoundInvitation | null;
  code: string;
  /** The address of who is signed in. */
  email: string | null;
  form: FormState;
}

/** An invitation: to whom, as what, and the button that accepts it. */
export function JoinPage(
  { view, data }: { view: AccountView; data: JoinData },
) {
  const words = accountWords[view.lang].join;
  const { invitation, email, form } = data;
  if (invitation?.state !== "open") {
    return (
      <AccountShell
        view={view}
        title={words.closedTitle}
        lead={invitation?.state === "used" && email ? words.used : words.closed}
      >
        <p>
          <a class="onward" href={href(view.base, "/dashboard")}>
            {words.toDashboard}
          </a>
        </p>
      </AccountShell>
    );
  }
  const { tenant: { name }, level, roleName } = invitation;
  const isClaim = level === 100 && invitation.email === null;
  const role = roleName ?? roleIn(words.roles, level);
  return (
    <AccountShell
      view={view}
      title={fill(isClaim ? words.owner : words.title, { name })}
      lead={fill(isClaim ? words.ownerText : words.text, { name, role })}
      form={form}
    >
      {email === null
        ? <Strangers view={view} data={data} />
        : <Accept view={view} data={data} email={email} />}
    </AccountShell>
  );
}

function Strangers({ view, data }: { view: AccountView; data: JoinData }) {
  const words = accountWords[view.lang].join;
  const next = `/join?code=${data.code}`;
  return (
    <p class="actions">
      <a
        class="button button-main"
        href={href(view.base, "/sign-up", { next })}
      >
        {words.signUp}
      </a>
      <a class="button" href={href(view.base, "/sign-in", { next })}>
        {words.signIn}
      </a>
    </p>
  );
}

function Accept(
  { view, data: { invitation, form }, email }: {
    view: AccountView;
    data: JoinData;
    email: string;
  },
) {
  const words = accountWords[view.lang].join;
  const wanted = invitation?.email ?? null;
  const isClaim = wanted === null;
  if (wanted !== null && wanted !== email.toLowerCase()) {
    return (
      <>
        <p>{fill(words.as, { email })}</p>
        <p>{fill(words.other, { email: wanted })}</p>
        <p>
          <a class="onward" href={href(view.base, "/sign-out")}>
            {words.signOut}
          </a>
        </p>
      </>
    );
  }
  return (
    <form method="post" class="form">
      <Alert form={form} />
      <p>{fill(words.as, { email })}</p>
      <p>
        <button type="submit" class="button button-main">
          {isClaim ? words.take : words.submit}
        </button>
      </p>
    </form>
  );
}

function roleIn(roles: Record<number, string>, level: number): string {
  return roles[level] ?? "";
}
