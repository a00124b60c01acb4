import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { labelOf } from "./source_labels.ts";
import { jobWith, projectWith, viewWith } from "./test_support.ts";

const view = viewWith({
  work: [jobWith({ id: "j1", name: "Acme", position: "Engineer" })],
  projects: [projectWith({ id: "p1", slug: "raft", name: "Raft" })],
  skills: [{
    id: "s1",
    name: "Databases",
    level: null,
    keywords: [],
    evidence: [],
    state: "claimed",
    untranslated: [],
  }],
});

const label = (path: string, title = "Title") =>
  labelOf(view, { path, title, lang: "en" });

Deno.test("labelOf() names a quote's entry as the site's pages do", () => {
  deepStrictEqual(label("/experience#j1"), {
    href: "/@ada/experience?lang=en#j1",
    title: "Engineer",
    titleLang: undefined,
    source: "Acme",
    about: "Job · Jan\u00a02020 – present",
    state: "claimed",
    standing: "Claimed",
  });
  strictEqual(label("/projects/raft").title, "Raft");
  strictEqual(
    label("/about#skills", "Skills: Databases").href,
    "/@ada/about?lang=en#s1",
  );
});

Deno.test("labelOf() falls back to the section of a page", () => {
  const posts = label("/posts/a", "Posts: On: colons");
  deepStrictEqual([posts.title, posts.about], ["On: colons", "Post"]);
  const all = label("/projects", "Projects: Ada Lovelace");
  deepStrictEqual([all.title, all.about], ["Projects", ""]);
  strictEqual(
    labelOf(view, { path: "/about", title: "Perfil: Ada", lang: "es" })
      .titleLang,
    "es",
  );
});

Deno.test("labelOf() leads nowhere but to the site's own pages", () => {
  for (
    const path of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "/about evil",
      "",
    ]
  ) {
    strictEqual(label(path).href, null, path);
  }
});

Deno.test("labelOf() calls a written answer its owner's, and a document a document", () => {
  const written = label("/chat", "When: can you start?");
  deepStrictEqual([written.href, written.title, written.about], [
    null,
    "When: can you start?",
    "Ada Lovelace’s answer to this question",
  ]);
  const document = label("/chat#document", "Document: price list");
  deepStrictEqual([document.href, document.title, document.about], [
    null,
    "price list",
    "Document",
  ]);
});
