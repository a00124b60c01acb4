import type { GithubSource } from "@/lib/portfolio/github/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Deed } from "@/components/members/MemberPage.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { SourceState } from "./GithubPage.tsx";
import { type Done, DoneNotice, GITHUB, projectsWords } from "./view.tsx";

/** What the page of a source is drawn from. */
export interface SourceData {
  source: GithubSource;
  /** Where GitHub calls. */
  hookUrl: string;
  mayWrite: boolean;
  done: Done | null;
  /** What is wrong with the token that was typed. */
  isBadToken: boolean;
  mark: string;
}

/** One source: how it stands, its token, its webhook. */
export function SourcePage(
  { view, data }: { view: DashboardView; data: SourceData },
) {
  const all = projectsWords[view.lang];
  const words = all.github;
  const { source, mayWrite, done } = data;
  return (
    <DashboardPage
      view={view}
      title={source.name}
      above={<a href={linkTo(view, GITHUB)}>{words.back}</a>}
      failed={data.isBadToken}
      actions={mayWrite && <Press verb="look" label={words.look} main />}
    >
      <DoneNotice view={view} done={done} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.github"
        region="source"
        updated={all.live}
      />
      <div id="source" data-mark={data.mark}>
        <Facts view={view} data={data} />
      </div>
      {mayWrite && <Changes view={view} data={data} />}
    </DashboardPage>
  );
}

function Facts(
  { view, data: { source, hookUrl } }: {
    view: DashboardView;
    data: SourceData;
  },
) {
  const words = projectsWords[view.lang].github;
  const { facts } = words;
  return (
    <dl class="record">
      <dt>{words.state}</dt>
      <dd>
        <SourceState view={view} source={source} />
      </dd>
      <dt>{words.read}</dt>
      <dd>
        {source.syncedAt
          ? <When at={source.syncedAt} clock={view.clock} />
          : words.never}
      </dd>
      <dt>{facts.kind}</dt>
      <dd>{source.kind === "user" ? words.user : words.repositoryKind}</dd>
      <dt>{facts.since}</dt>
      <dd>
        <When at={source.createdAt} clock={view.clock} />
      </dd>
      <dt>{facts.called}</dt>
      <dd>
        {source.calledAt
          ? <When at={source.calledAt} clock={view.clock} />
          : facts.neverCalled}
      </dd>
      <dt>{facts.address}</dt>
      <dd class="mono">{hookUrl}</dd>
    </dl>
  );
}

function Changes(
  { view, data: { source, isBadToken } }: {
    view: DashboardView;
    data: SourceData;
  },
) {
  const all = projectsWords[view.lang];
  const words = all.github;
  return (
    <>
      <h2 class="section-title">{words.more}</h2>
      <Deed title={words.token} text={words.tokenText}>
        <form method="post">
          <HiddenFields fields={{ do: "token" }} />
          <Field
            name="token"
            type="password"
            label={words.token}
            help={source.hasToken ? words.tokenHas : words.tokenHelp}
            error={isBadToken ? all.form.errors.token : undefined}
            autocomplete="off"
            maxlength={255}
          />
          <p class="actions form-end">
            <button type="submit" class="button">{words.saveToken}</button>
          </p>
        </form>
        {source.hasToken && <Press verb="no_token" label={words.dropToken} />}
      </Deed>
      {source.kind === "user" && (
        <Deed title={words.showsNew} text={words.showsNewText}>
          <Press
            verb={source.showsNew ? "choose" : "show_new"}
            label={source.showsNew ? words.showsNewOff : words.showsNewOn}
          />
        </Deed>
      )}
      <Deed title={words.webhook} text={words.webhookText}>
        <Press verb="rotate" label={words.newSecret} />
      </Deed>
    </>
  );
}

function Press(
  { verb, label, main = false }: {
    verb: string;
    label: string;
    main?: boolean;
  },
) {
  return (
    <form method="post" class="inline">
      <HiddenFields fields={{ do: verb }} />
      <button type="submit" class={main ? "button button-main" : "button"}>
        {label}
      </button>
    </form>
  );
}
