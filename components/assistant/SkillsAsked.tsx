import type { Recommendation } from "@/lib/assistant/recommendations/schema.ts";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count, fill } from "@/components/words/fill.ts";
import { skillsWords } from "./skills_words.ts";

/** A share of one, as people read it. */
export function shareIn({ lang }: DashboardView, share: number): string {
  return share.toLocaleString(lang, {
    style: "percent",
    maximumFractionDigits: 0,
  });
}

/** Skills that are asked for, each with its figures, its reasons and what postings say. */
export function SkillsAsked({ view, caption, items, postings, empty }: {
  view: DashboardView;
  caption: string;
  items: readonly Recommendation[];
  postings: number;
  empty: string;
}) {
  const words = skillsWords[view.lang];
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ skill }) => skill}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: "skill",
          title: words.skill,
          cell: ({ name, standing }) => (
            <>
              {name}
              <span class="under">{words.standings[standing]}</span>
            </>
          ),
        },
        {
          key: "asked",
          title: words.asked,
          kind: "number",
          cell: ({ asked, share }) =>
            fill(words.askedOf, {
              asked,
              n: postings,
              share: shareIn(view, share),
            }),
        },
        {
          key: "why",
          title: words.why,
          kind: "text",
          cell: (item) => <Why view={view} item={item} />,
        },
      ]}
    />
  );
}

/** Where skills are written. */
const PROFILE_SKILLS = "/dashboard/portfolio/profile/skills";

function Why({ view, item }: { view: DashboardView; item: Recommendation }) {
  const words = skillsWords[view.lang];
  const { standing, near, last, evidence } = item;
  const [first, ...quotes] = item.quotes;
  const isToWrite = standing === "said" || standing === "unlisted" ||
    near[0]?.how === "kind";
  const number = (value: number) =>
    value.toLocaleString(view.lang, { maximumFractionDigits: 1 });
  return (
    <div class="stack">
      {standing !== "shown" && (
        <p>
          {reasonOf(view, item)}
          {last > 0 && ` ${count(words.last, last)}`}
          {isToWrite && (
            <>
              {" "}
              <a href={linkTo(view, PROFILE_SKILLS)}>{words.edit}</a>
            </>
          )}
        </p>
      )}
      {evidence.length > 0 && (
        <p>
          {words.evidence}:{" "}
          {evidence.map(({ title, path }, at) => (
            <span key={path + title}>
              {at > 0 && ", "}
              <a href={/^https?:/.test(path) ? path : linkTo(view, path)}>
                <bdi>{title}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {first && (
        <p>
          <Quoted quote={first} />
        </p>
      )}
      {(quotes.length > 0 || standing !== "shown") && (
        <details>
          <summary>{words.quotes}</summary>
          {quotes.length > 0 && (
            <ul class="marks">
              {quotes.map((quote, at) => (
                <li key={at}>
                  <Quoted quote={quote} />
                </li>
              ))}
            </ul>
          )}
          {standing !== "shown" && (
            <p class="under">
              {fill(words.worth, {
                gain: number(item.gain),
                effort: number(item.effort),
                score: number(item.score),
              })}
            </p>
          )}
        </details>
      )}
    </div>
  );
}

/** A posting's own sentence, and whose it is. */
function Quoted({ quote: { quote, title, company, lang } }: {
  quote: Recommendation["quotes"][number];
}) {
  return (
    <>
      <q lang={lang}>{quote}</q>
      <span class="under" lang={lang}>
        {[title, company].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

function reasonOf(
  { lang }: DashboardView,
  { standing, near }: Recommendation,
): string {
  const { reasons } = skillsWords[lang];
  if (standing === "shown") return "";
  const reason = standing === "near" && near[0]?.how === "kind"
    ? reasons.kind
    : reasons[standing];
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const names = near.filter(({ how }) => how === near[0]?.how)
    .map(({ name }) => name);
  return fill(reason, { near: list.format(names) });
}
