import type { ComponentChildren } from "preact";
import type { AuditEntry, AuditPerson } from "@/lib/platform/audit/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { actionLabel } from "./actions.ts";
import { Outcome, What } from "./Pieces.tsx";
import { actedAs, actorName, namesOf } from "./view.ts";
import { auditWords } from "./words.ts";

/** Everything that is known of one entry. */
export function EntryPage({ view, path, entry, sealed, people }: {
  view: DashboardView;
  path: string;
  entry: AuditEntry;
  sealed: boolean;
  people: AuditPerson[];
}) {
  const words = auditWords[view.lang];
  const { entry: labels } = words;
  const names = namesOf(people);
  const { lang, clock } = view;
  const at = new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
    dateStyle: "full",
    timeStyle: "medium",
    timeZone: clock.timezone,
  });
  const who = entry.userId !== null
    ? `user:${entry.userId}`
    : entry.keyId !== null
    ? `key:${entry.keyId}`
    : `kind:${entry.actorKind}`;
  return (
    <DashboardPage
      view={view}
      title={actionLabel(entry.action, lang)}
      narrow
      above={<a href={linkTo(view, path)}>{labels.back}</a>}
    >
      <dl class="details entry">
        <Fact name={words.when}>
          <time datetime={entry.at}>{at.format(new Date(entry.at))}</time>
        </Fact>
        <Fact name={words.who}>
          <a href={linkTo(view, path, { who })}>
            {actorName(view, names, entry)}
          </a>
        </Fact>
        <Fact name={labels.role}>{actedAs(view, entry)}</Fact>
        <Fact name={labels.email}>{entry.email}</Fact>
        <Fact name={labels.device}>{entry.device}</Fact>
        <Fact name={words.outcome}>
          <Outcome view={view} entry={entry} />
        </Fact>
        <Fact name={words.target}>
          {entry.targetId && (
            <What view={view} entry={entry} names={names} path={path} />
          )}
        </Fact>
        <Fact name={labels.fields}>
          {entry.fieldNames.length > 0 && (
            <>
              <span class="mono">{entry.fieldNames.join(", ")}</span>
              <span class="under">{labels.fieldsHelp}</span>
            </>
          )}
        </Fact>
        <Fact name={labels.seal}>
          <span class={sealed ? "tag tag-good" : "tag"}>
            {sealed ? labels.sealed : labels.unsealed}
          </span>
          <span class="under">
            {sealed ? labels.sealedText : labels.unsealedText}
          </span>
        </Fact>
        <Fact name={labels.action}>
          <span class="mono">{entry.action}</span>
        </Fact>
        <Fact name={labels.request}>
          {entry.requestId && <span class="mono">{entry.requestId}</span>}
        </Fact>
        <Fact name={labels.id}>
          <span class="mono">{entry.id}</span>
        </Fact>
      </dl>
    </DashboardPage>
  );
}

function Fact(
  { name, children }: { name: string; children: ComponentChildren },
) {
  return children
    ? (
      <div>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    )
    : null;
}
