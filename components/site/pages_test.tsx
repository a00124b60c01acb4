import { match, ok, strictEqual } from "node:assert/strict";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { AboutPage } from "./AboutPage.tsx";
import { ContactPage } from "./ContactPage.tsx";
import { CvPage } from "./CvPage.tsx";
import { ExperiencePage } from "./ExperiencePage.tsx";
import {
  jobWith,
  projectWith,
  siteWith,
  skill,
  viewWith,
} from "./test_support.ts";
import { HomePage } from "./HomePage.tsx";
import { PostsPage } from "./PostsPage.tsx";
import { ProjectPage } from "./ProjectPage.tsx";
import { ProjectsPage } from "./ProjectsPage.tsx";
import { SiteShell } from "./SiteShell.tsx";
import type { SiteView } from "./view.ts";

/** Every page of a site, drawn. */
function everyPage(site: Partial<Site>): string[] {
  const view = viewWith(site);
  const project = view.site.projects[0];
  const pages: Record<string, VNode | undefined> = {
    home: <HomePage view={view} />,
    about: <AboutPage view={view} />,
    projects: <ProjectsPage view={view} skill={null} />,
    project: project && (
      <ProjectPage view={view} project={project} study={[]} repository={null} />
    ),
    experience: <ExperiencePage view={view} />,
    posts: <PostsPage view={view} data={noPosts} />,
    contact: (
      <ContactPage
        view={view}
        sent={false}
        answer={null}
        stamp={{ text: "1.a.12.b.c", bits: 12 }}
        isToldToModel={false}
      />
    ),
    cv: <CvPage view={view} />,
  };
  return Object.values(pages).filter((page) => page !== undefined)
    .map((page) => render(<SiteShell view={view}>{page}</SiteShell>));
}

const noPosts = {
  posts: [],
  older: null,
  tags: [],
  tag: null,
  isLater: false,
};

const full: Partial<Site> = {
  work: [jobWith({ summary: "Built engines", highlights: ["Fast"] })],
  projects: [projectWith({ keywords: ["Steam"] })],
  skills: [skill],
};

Deno.test("every page has one h1 and no style, whether the site is empty or full", () => {
  for (const site of [{}, full]) {
    for (const html of everyPage(site)) {
      strictEqual(html.split("<h1").length - 1, 1);
      ok(!/\sstyle=|<style|\son[a-z]+=/.test(html));
    }
  }
});

Deno.test("every page keeps the chosen language in every link of its own", () => {
  for (const html of everyPage(full)) {
    const links = [...html.matchAll(/<a\b[^>]*href="(\/[^"]*)"/g)].map((
      [, href = ""],
    ) => href);
    ok(links.length > 5);
    for (const href of links) match(href, /lang=(es|en)/);
  }
});

Deno.test("every page shows hostile texts as texts and hostile addresses as nothing to click", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const url = "javascript:alert(1)";
  const profile = {
    ...siteWith().profile,
    name: evil,
    label: evil,
    summary: evil,
    url,
    countryCode: evil,
  };
  const site: Partial<Site> = {
    profile,
    links: [{ id: "l", network: evil, username: evil, url }],
    work: [
      jobWith({
        name: evil,
        position: evil,
        url,
        summary: evil,
        highlights: [evil],
        startDate: evil,
      }),
    ],
    projects: [
      projectWith({
        name: evil,
        description: evil,
        keywords: [evil],
        roles: [evil],
        url,
      }),
    ],
    skills: [{
      ...skill,
      name: evil,
      keywords: [{ name: evil, evidence: ["job"] }],
    }],
    references: [{ id: "r", name: evil, reference: evil, untranslated: [] }],
  };
  for (const html of everyPage(site)) {
    ok(!html.includes("<img"));
    ok(!/href="\s*javascript:/i.test(html));
  }
});

Deno.test("pages mark what fell back to the other language, once for each block", () => {
  const untranslated = ["position", "summary", "highlights"];
  const view = viewWith({
    lang: "es",
    work: [
      jobWith({ summary: "Built engines", highlights: ["Fast"], untranslated }),
    ],
  });
  const html = render(<ExperiencePage view={view} />);
  match(html, /<p\s+lang="en">Built engines<\/p>/);
  match(html, /<ul class="marks" lang="en">/);
  strictEqual(html.split("En inglés").length - 1, 1);
});

Deno.test("HomePage stands on one name and nothing else", () => {
  const html = render(<HomePage view={viewWith()} />);
  match(html, /This case is still empty/);
});

Deno.test("ContactPage gives back what was written, and names each error beside its field", () => {
  const answer = {
    values: { name: `"><b>`, email: "no" },
    errors: { email: "Write an address." },
    alert: "Not sent.",
  };
  const html = contact(viewWith(), answer);
  match(html, /value="&quot;>&lt;b>"/);
  match(
    html,
    /<input[^>]*name="email"[^>]*aria-describedby="email-help email-error"[^>]*aria-invalid/,
  );
  match(html, /id="email-error"[^>]*>Write an address\./);
  match(html, /role="alert"[^>]*>Not sent\./);
});

Deno.test("ContactPage shows an e-mail address only when the owner does", () => {
  const profile = { ...siteWith().profile, email: "ada@example.com" };
  ok(!contact(viewWith(), null).includes("mailto:"));
  match(contact(viewWith({ profile }), null), /href="mailto:ada@example.com"/);
});

Deno.test("pages mark names of works, places and keywords that are never translated, without a note", () => {
  const html = everyPage({
    lang: "en",
    contentLang: "es",
    work: [jobWith({ location: "Valencia, a distancia" })],
    certificates: [{
      id: "c",
      name: "Accesibilidad web",
      date: "2020",
      issuer: null,
      url: null,
      untranslated: [],
    }],
    skills: [{
      ...skill,
      keywords: [{ name: "Accesibilidad", evidence: ["job"] }],
    }],
    projects: [projectWith({ keywords: ["Accesibilidad"] })],
  }).join("");
  match(html, /lang="es">Valencia, a distancia</);
  const unmarked = html.replace(/<[^>]*lang="es"[^>]*>Accesibilidad web/g, "");
  ok(!unmarked.includes("Accesibilidad web"), "wherever it is named");
  match(html, /<li\s+lang="es"><(span|button)[^>]*>Accesibilidad/);
  ok(!html.includes("In Spanish"));
});

Deno.test("a skill without a name is called by its first keyword, or said to have none", () => {
  const [home, about] = everyPage({
    skills: [
      { ...skill, name: null, keywords: [{ name: "solo", evidence: [] }] },
      { ...skill, id: "none", name: " ", keywords: [] },
    ],
  });
  match(home ?? "", />solo<\/a>.*>Unnamed skill<\/a>/);
  match(about ?? "", /<h3[^>]*>solo<\/h3>.*<h3[^>]*>Unnamed skill<\/h3>/);
});

Deno.test("ProjectsPage says when nothing has the keyword, and leads back", () => {
  const projects = [
    projectWith({ keywords: ["Steam"] }),
    projectWith({ id: "two", slug: "two", keywords: ["Steam"] }),
  ];
  const view = viewWith({ projects });
  const html = render(<ProjectsPage view={view} skill="nope" />);
  match(html, /No project names “nope”\./);
  match(html, /<a class="onward" href="\/@ada\/projects\?lang=en"/);
  ok(!/aria-current/.test(html), "nothing is pressed");
  const known = render(<ProjectsPage view={view} skill="steam" />);
  match(known, /2 projects with steam/);
});

Deno.test("ProjectsPage offers no filter where there is nothing to choose", () => {
  const one = viewWith({ projects: [projectWith({ keywords: ["Steam"] })] });
  ok(!/<nav/.test(render(<ProjectsPage view={one} skill={null} />)));
  const projects = [
    projectWith({}),
    projectWith({ id: "two", slug: "two" }),
  ];
  const bare = viewWith({ projects });
  ok(!/<nav/.test(render(<ProjectsPage view={bare} skill={null} />)));
});

function contact(
  view: SiteView,
  answer: Parameters<typeof ContactPage>[0]["answer"],
): string {
  return render(
    <ContactPage
      view={view}
      sent={false}
      answer={answer}
      stamp={{ text: "1.a.12.b.c", bits: 12 }}
      isToldToModel={false}
    />,
  );
}
