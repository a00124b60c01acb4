import { AccountShell, Done } from "@/components/account/AccountShell.tsx";
import type { AccountView } from "@/components/account/view.ts";
import { href } from "@/components/ui/href.ts";
import { letterChoiceWords } from "./words.ts";

/** How it stands with the letters of a link. */
export type StopState = "asked" | "stopped" | "resumed" | "gone" | "wrong";

/** Where the link of a letter leads: a button that stops such letters, for a link alone must change nothing. */
export function StopPage(
  { view, state, token }: {
    view: AccountView;
    state: StopState;
    token: string;
  },
) {
  const words = letterChoiceWords[view.lang].stop;
  const action = href(view.base, "/letters", { t: token });
  if (state === "wrong" || state === "gone") {
    return (
      <AccountShell
        view={view}
        title={state === "gone" ? words.title : words.wrong}
        lead={state === "gone" ? words.gone : words.wrongLead}
      >
        {state === "wrong" && (
          <p class="actions">
            <a class="button" href={href(view.base, "/sign-in")}>
              {words.signIn}
            </a>
          </p>
        )}
      </AccountShell>
    );
  }
  const isStopped = state === "stopped";
  return (
    <AccountShell
      view={view}
      title={words.title}
      lead={isStopped ? words.stoppedLead : words.lead}
    >
      {state !== "asked" && <Done>{words[state]}</Done>}
      <form method="post" action={action} class="form">
        <input
          type="hidden"
          name="do"
          value={isStopped ? "resume" : "stop"}
        />
        <p class="actions">
          <button
            type="submit"
            class={isStopped ? "button" : "button button-main"}
          >
            {isStopped ? words.again : words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}
