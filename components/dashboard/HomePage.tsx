import type { ComponentChildren } from "preact";
import { momentOf } from "@/components/privacy/view.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";
import { DashboardPage } from "./DashboardPage.tsx";
import { type HomeWords, homeWords } from "./home_words.ts";
import { InkBars } from "./InkBars.tsx";
import { NOTIFICATIONS } from "./NotificationsPage.tsx";
import { Notice } from "./Notice.tsx";
import { type DashboardView, hasSite, linkTo } from "./view.ts";

/** What the home page is drawn from. */
export interface HomeData {
  /** `null` for members who may not read messages. */
  inbox: { all: number; unread: number; weeks: number[] } | null;
  unread: number;
  /** Questions that the assistant could not answer; 0 for members who may not see them. */
  questions: number;
  /** Whether there is anything on the site yet; `null` for members to whom it does not matter. */
  hasContent: boolean | null;
  /** When the workspace will be erased; ISO 8601. */
  erasedAt: string | null;
  /** Whole address of the site. */
  address: string;
  languages: readonly ("en" | "es")[];
}

/** What waits, how the site stands, and the first steps of a new tenant. */
export function HomePage(
  { view, data }: { view: DashboardView; data: HomeData },
) {
  const words = homeWords[view.lang].home;
  const isNew = data.hasContent !== null &&
    !(data.hasContent && view.access?.tenant.published);
  const waits = data.unread + data.questions + (data.inbox?.unread ?? 0) > 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      heading={view.access?.tenant.name}
    >
      {data.erasedAt && (
        <Notice kind="bad">
          <span>
            {fill(words.erasing, {
              when: momentOf(data.erasedAt, view.lang),
            })}
          </span>
          <a href={linkTo(view, "/dashboard/privacy")}>{words.erasingStop}</a>
        </Notice>
      )}
      <div class="home">
        <div class="home-main">
          {(waits || !isNew) && <Waiting view={view} data={data} />}
          {isNew && <Steps view={view} data={data} />}
          {data.inbox && data.inbox.all > 0 && (
            <Weeks weeks={data.inbox.weeks} words={words} />
          )}
        </div>
        {hasSite(view) && <Site view={view} data={data} />}
      </div>
    </DashboardPage>
  );
}

function Waiting({ view, data }: { view: DashboardView; data: HomeData }) {
  const words = homeWords[view.lang].home;
  const all: [Counted, number, string][] = [
    [
      words.messages,
      data.inbox?.unread ?? 0,
      linkTo(view, "/dashboard/portfolio/messages", { show: "unread" }),
    ],
    [
      words.questions,
      data.questions,
      linkTo(view, "/dashboard/assistant/questions"),
    ],
    [words.notifications, data.unread, linkTo(view, NOTIFICATIONS)],
  ];
  const some = all.filter(([, n]) => n > 0);
  return (
    <section>
      <h2 class="section-title">{words.waiting}</h2>
      {some.length === 0
        ? <p class="soft">{`${words.nothing}. ${words.nothingText}`}</p>
        : (
          <ul class="lines lines-big">
            {some.map(([phrase, n, to]) => (
              <li key={to}>
                <a href={to}>
                  <span class="figure">{n}</span>
                  {count(phrase, n).replace(String(n), "").trim()}
                </a>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}

function Weeks(
  { weeks, words }: { weeks: number[]; words: HomeWords["home"] },
) {
  return (
    <section>
      <h2 class="section-title">{words.weeks}</h2>
      <InkBars
        label={fill(words.weeksLabel, { list: weeks.join(", ") })}
        values={weeks}
        first={words.firstWeek}
        last={words.thisWeek}
      />
    </section>
  );
}

function Site({ view, data }: { view: DashboardView; data: HomeData }) {
  const words = homeWords[view.lang].home;
  const published = view.access?.tenant.published === true;
  return (
    <aside class="home-side">
      <h2 class="section-title">{words.site}</h2>
      <dl class="details">
        <div>
          <dt>{words.state}</dt>
          <dd>
            <span class={published ? "dot dot-on" : "dot"}>
              {published ? words.published : words.draft}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.address}</dt>
          <dd class="address">
            {published
              ? (
                <a href={linkTo(view, "/")}>
                  {data.address.replace(/^https?:\/\//, "")}
                </a>
              )
              : data.address.replace(/^https?:\/\//, "")}
          </dd>
        </div>
        <div>
          <dt>{words.languages}</dt>
          <dd>{data.languages.map((one) => words.names[one]).join(", ")}</dd>
        </div>
      </dl>
    </aside>
  );
}

/** In the order in which a workspace becomes a site; what is done stays, so that one sees how far it is. */
function Steps({ view, data }: { view: DashboardView; data: HomeData }) {
  const { home: words, steps } = homeWords[view.lang];
  const place = (id: string) =>
    view.nav.flatMap(({ items }) => items).find((item) => item.id === id);
  const members = place("platform.members");
  const settings = place("platform.settings");
  const bring = view.actions.find(({ id }) => id === "portfolio.import");
  const profile = place("portfolio.profile");
  return (
    <section>
      <h2 class="section-title">{words.steps}</h2>
      <p class="soft">{words.stepsLead}</p>
      <ol class="walk">
        <Step {...steps.import} done={data.hasContent === true} words={words}>
          {bring && <a href={bring.href}>{steps.import.action}</a>}{" "}
          {profile && <a href={profile.href}>{steps.import.write}</a>}
        </Step>
        <Step
          {...steps.publish}
          done={view.access?.tenant.published === true}
          words={words}
        >
          {settings && <a href={settings.href}>{steps.publish.action}</a>}
        </Step>
        {members && (
          <Step {...steps.members} words={words}>
            <a href={members.href}>{steps.members.action}</a>
          </Step>
        )}
        <Step
          {...steps.message}
          done={data.inbox !== null && data.inbox.all > 0}
          words={words}
        >
          {view.access?.tenant.published && (
            <a href={linkTo(view, "/contact")}>{steps.message.action}</a>
          )}
        </Step>
      </ol>
    </section>
  );
}

function Step(
  { title, text, done, words, children }: {
    title: string;
    text: string;
    done?: boolean;
    words: HomeWords["home"];
    children: ComponentChildren;
  },
) {
  return (
    <li class={done ? "walk-step walk-done" : "walk-step"}>
      <h3>
        {title}
        {done && <span class="tag tag-good">{words.done}</span>}
      </h3>
      {!done && <p>{text} {children}</p>}
    </li>
  );
}
