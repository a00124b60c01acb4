import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { PlainShell } from "@/components/landing/PlainShell.tsx";
import { accountWords } from "@/components/tenants/account_words.ts";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { href } from "@/components/ui/href.ts";
import { count } from "@/components/words/index.ts";
import type { AccountView } from "./view.ts";

/** What the first page of the account shows. */
export interface OverviewProps {
  view: AccountView;
  email: string;
  hasFactor: boolean;
  backupCodesLeft: number;
  trustedDevices: number;
  sessions: number;
}

/** All that is set for the account, one line each, and where it is changed. */
export function OverviewPage(props: OverviewProps) {
  const { view, email, hasFactor, backupCodesLeft } = props;
  const { account: { overview: words, change, signOut }, base } = view;
  return (
    <PlainShell view={view}>
      <Head>
        <title>{`${words.title} – Vitrina`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div class="page-head row">
        <div class="body">
          <h1>{words.title}</h1>
        </div>
        <div class="beside side">
          <form method="post" action={href(base, "/sign-out")}>
            <button type="submit" class="button">{signOut.submit}</button>
          </form>
        </div>
      </div>
      <div class="ledger">
        <Line
          view={view}
          title={words.email}
          path="/account/email"
          action={change}
        >
          <Breakable text={email} />
        </Line>
        <Line
          view={view}
          title={words.password}
          path="/account/password"
          action={change}
        >
          {words.passwordText}
        </Line>
        <Line
          view={view}
          title={words.factor}
          path="/account/enrol"
          action={hasFactor ? change : words.setUp}
        >
          <span class={hasFactor ? "state-on" : "state-off"}>
            {hasFactor ? words.factorOn : words.factorOff}
          </span>
        </Line>
        {hasFactor && (
          <Line
            view={view}
            title={words.backup}
            path="/account/backup-codes"
            action={words.open}
          >
            <span class={backupCodesLeft > 2 ? "state-on" : "state-off"}>
              {backupCodesLeft === 0
                ? words.backupNone
                : count(words.backupLeft, backupCodesLeft)}
            </span>
          </Line>
        )}
        {hasFactor && (
          <Line
            view={view}
            title={words.devices}
            path="/account/devices"
            action={words.open}
          >
            {props.trustedDevices === 0
              ? words.devicesNone
              : count(words.devicesCount, props.trustedDevices)}
          </Line>
        )}
        <Line
          view={view}
          title={accountWords[view.lang].mine.title}
          path="/workspaces"
          action={words.open}
        >
          {accountWords[view.lang].mine.lead}
        </Line>
        <Line
          view={view}
          title={words.sessions}
          path="/account/sessions"
          action={words.open}
        >
          {count(words.sessionsCount, Math.max(1, props.sessions))}
        </Line>
        <Line
          view={view}
          title={words.privacy}
          path="/account/privacy"
          action={words.open}
        >
          {words.privacyText}
        </Line>
      </div>
      <p class="row gate">
        <a class="body onward" href={href(base, "/dashboard")}>
          {words.dashboard}
        </a>
      </p>
    </PlainShell>
  );
}

function Line(
  { view, title, path, action, children }: {
    view: AccountView;
    title: string;
    path: string;
    action: string;
    children: ComponentChildren;
  },
) {
  return (
    <section class="row">
      <h2 class="margin">{title}</h2>
      <p class="body">{children}</p>
      <p class="beside">
        <a class="onward" href={href(view.base, path)}>
          {action}
          <span class="sr-only">{`: ${title}`}</span>
        </a>
      </p>
    </section>
  );
}
