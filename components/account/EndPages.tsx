import { fill } from "@/components/words/index.ts";
import { AccountShell } from "./AccountShell.tsx";
import type { AccountView } from "./view.ts";

/** Signing out changes something, so it takes a button. */
export function SignOutPage(
  { view, email }: { view: AccountView; email: string },
) {
  const { signOut: words } = view.account;
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={fill(words.lead, { email })}
    >
      <form method="post" class="form">
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}

/** Says why nobody signs in over http from elsewhere. */
export function RefusedPage(
  { view, local }: { view: AccountView; local: string },
) {
  const { refused: words } = view.account;
  return (
    <AccountShell view={view} title={words.title}>
      <div class="form">
        <p>{words.text}</p>
        <p class="key-text">{local}</p>
      </div>
    </AccountShell>
  );
}
