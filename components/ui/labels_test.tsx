import { match, ok, strictEqual } from "node:assert/strict";
import { render } from "preact-render-to-string";
import { EvidenceLabel } from "./EvidenceLabel.tsx";
import { ForeignNote, langOf } from "./Foreign.tsx";
import { OutLink } from "./OutLink.tsx";
import { Period } from "./Period.tsx";
import { Seal } from "./Seal.tsx";

const words = {
  states: { verified: "Verified", linked: "Linked", claimed: "Claimed" },
  kinds: {
    job: "Job",
    project: "Project",
    certificate: "Certificate",
    education: "Education",
    volunteering: "Volunteering",
    publication: "Publication",
    award: "Award",
    link: "link",
    post: "post",
  },
  present: "present",
};
const job = {
  kind: "job",
  title: "Engineer",
  source: "Acme",
  startDate: "2020",
  endDate: null,
  state: "linked",
} as const;

/** What a reader sees: the text, with its spaces made ordinary. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
}

Deno.test("EvidenceLabel names source, kind, date and state, and leads to the entry", () => {
  const html = render(
    <EvidenceLabel
      evidence={job}
      href="/experience#1"
      lang="en"
      words={words}
    />,
  );
  match(html, /<a class="evidence-title" href="\/experience#1">Engineer<\/a>/);
  for (const part of ["Acme", "Job · 2020 – present", "Linked"]) {
    ok(textOf(html).includes(part), part);
  }
});

Deno.test("EvidenceLabel lets no text become markup", () => {
  const evil = "</a><script>alert(1)</script>";
  const html = render(
    <EvidenceLabel
      evidence={{ ...job, title: evil, source: evil }}
      href={`"><script>`}
      lang="en"
      words={words}
    />,
  );
  ok(!html.includes("<script"), html);
});

Deno.test("Period joins two dates, says one date once, and says nothing without dates", () => {
  const period = (from: string | null, to: string | null, present?: string) =>
    textOf(render(<Period from={from} to={to} lang="es" present={present} />));
  strictEqual(period("2021-03-01", null, "hoy"), "mar 2021 – hoy");
  strictEqual(period("2019-06", "2021-02"), "jun 2019 – feb 2021");
  strictEqual(period("2021-03-01", "2021-03-31", "hoy"), "mar 2021");
  strictEqual(period("2021", null), "2021");
  strictEqual(period(null, "2021"), "2021");
  strictEqual(period(null, null, "hoy"), "");
});

Deno.test("OutLink shows a dangerous address as text", () => {
  strictEqual(
    render(<OutLink url="javascript:alert(1)" />),
    "javascript:alert(1)",
  );
  match(
    render(<OutLink url="https://www.example.com/" rel="me" />),
    /^<a href="https:\/\/www.example.com\/" rel="me"><span class="address">example.<wbr ?\/?>com<\/span><\/a>$/,
  );
});

Deno.test("langOf() marks only texts that are there and fell back", () => {
  const item = {
    untranslated: ["summary", "label"],
    summary: "Hello",
    label: null,
  };
  const reading = { lang: "es", contentLang: "en" } as const;
  strictEqual(langOf(item, "summary", reading), "en");
  strictEqual(langOf(item, "label", reading), undefined);
  strictEqual(langOf(item, "name", reading), undefined);
  strictEqual(
    langOf(item, "summary", { lang: "en", contentLang: "en" }),
    undefined,
  );
});

Deno.test("ForeignNote speaks once, and only when something fell back", () => {
  const note = (untranslated: string[]) =>
    textOf(render(
      <ForeignNote
        item={{ ...{ summary: "Hello", name: "Ada" }, untranslated }}
        fields={["summary", "name"]}
        reading={{ lang: "es", contentLang: "en" }}
        words={{ inOther: "En inglés" }}
      />,
    ));
  strictEqual(note(["summary", "name"]), "En inglés");
  strictEqual(note([]), "");
});

Deno.test("Seal repeats nothing to who hears the page, and shows a hostile name as text", () => {
  const html = render(<Seal name="<b>" pieces={1} contentLang="en" />);
  match(html, /<svg[^>]*aria-hidden="true"/);
  ok(!/role=|aria-label|<b>/.test(html), html);
});
