import type { ComponentChildren } from "preact";
import type {
  AuditEntry,
  AuditPerson,
  SecurityReport,
} from "@/lib/platform/audit/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { When } from "@/components/ui/When.tsx";
import { actionLabel } from "./actions.ts";
import { SecurityChart } from "./SecurityChart.tsx";
import { actorName, AUDIT, type Names, namesOf, targetName } from "./view.ts";
import { auditWords } from "./words.ts";

/** What the last 30 days were like: a drawing, and what is worth a look. */
export function SecurityPage({ view, report, people }: {
  view: DashboardView;
  report: SecurityReport;
  people: AuditPerson[];
}) {
  const { security: words, outcomes } = auditWords[view.lang];
  const names = namesOf(people);
  const list = (entries: AuditEntry[]) =>
    entries.map((entry) => (
      <Line
        key={entry.id}
        view={view}
        what={actionLabel(entry.action, view.lang)}
        to={`${AUDIT}/${entry.id}`}
        who={actorName(view, names, entry)}
        target={targetName(names, entry)}
        at={entry.at}
      />
    ));
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={<a class="button" href={linkTo(view, AUDIT)}>{words.audit}</a>}
    >
      <section>
        <h2 class="section-title">{words.days}</h2>
        <SecurityChart view={view} days={report.days} />
      </section>
      <div class="watch">
        <Kind
          title={words.refused}
          none={words.refusedNone}
          more={linkTo(view, AUDIT, { outcome: "denied" })}
          words={words}
        >
          {list(report.refusals)}
        </Kind>
        <Kind title={words.accounts} none={words.accountsNone} words={words}>
          {report.accounts.map(({ at, count, userId, action, outcome }) => (
            <Line
              key={at + userId}
              view={view}
              what={actionLabel(action, view.lang)}
              result={outcome === "done" ? null : outcomes[outcome]}
              times={count > 1 ? fill(words.times, { n: count }) : null}
              who={accountName(view, names, userId)}
              target={null}
              at={at}
            />
          ))}
        </Kind>
        <Kind
          title={words.access}
          none={words.accessNone}
          more={linkTo(view, AUDIT, { action: "platform.member" })}
          words={words}
        >
          {list(report.access)}
        </Kind>
        <Kind
          title={words.keys}
          none={words.keysNone}
          more={linkTo(view, AUDIT, { action: "platform.key" })}
          words={words}
        >
          {list(report.keys)}
        </Kind>
      </div>
    </DashboardPage>
  );
}

function accountName(view: DashboardView, names: Names, userId: string) {
  return actorName(view, names, { actorKind: "user", userId, keyId: null });
}

function Kind({ title, none, more, words, children }: {
  title: string;
  none: string;
  /** Where all of them are. */
  more?: string;
  words: { more: string };
  children: ComponentChildren[];
}) {
  return (
    <section>
      <h2 class="section-title">{title}</h2>
      {children.length === 0
        ? <p class="soft">{none}</p>
        : <ul class="lines watch-lines">{children}</ul>}
      {more && children.length > 0 && (
        <p class="watch-more">
          <a class="quiet" href={more}>
            {words.more} <span class="sr-only">{title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Line({ view, what, to, result, times, who, target, at }: {
  view: DashboardView;
  what: string;
  to?: string;
  result?: string | null;
  times?: string | null;
  who: string;
  target: string | null;
  at: string;
}) {
  return (
    <li>
      <span class="watch-what">
        {to ? <a href={linkTo(view, to)}>{what}</a> : what}
        {result && (
          <>
            {" "}
            <span class="tag tag-bad">{result}</span>
          </>
        )}
        {times && (
          <>
            {" "}
            <span class="soft watch-times">{times}</span>
          </>
        )}
        <span class="under">{target ? `${who} → ${target}` : who}</span>
      </span>
      <span class="soft">
        <When at={at} clock={view.clock} />
      </span>
    </li>
  );
}
