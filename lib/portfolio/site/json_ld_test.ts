import assert from "node:assert/strict";
import { buildSite, type PublishedRows } from "./build.ts";
import { personJsonLd } from "./json_ld.ts";
import { mapSections } from "../resume/rows.ts";

const URLS = {
  home: "https://v.example/@ada",
  image: null,
  project: (slug: string) => `https://v.example/@ada/projects/${slug}`,
};

function rows(parts: Partial<PublishedRows> = {}): PublishedRows {
  return {
    tenant: {
      id: "t",
      slug: "ada",
      kind: "person",
      version: "7",
      languages: ["es", "en"],
      accentHue: 45,
      updatedAt: "2026-11-22T00:00:00.000Z",
    },
    profile: {
      id: "",
      name: "Ada",
      label: "Ingeniera",
      translations: { en: { label: "Engineer" } },
    },
    photo: null,
    evidence: [],
    posts: [],
    featured: [],
    contact: {},
    sections: mapSections(() => []),
    ...parts,
  };
}

Deno.test("personJsonLd() says what the page says in its language and leaves out what is absent", () => {
  assert.deepEqual(personJsonLd(buildSite(rows(), "en"), URLS), {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": "https://v.example/@ada",
    url: "https://v.example/@ada",
    inLanguage: "en",
    dateModified: "2026-11-22T00:00:00.000Z",
    mainEntity: {
      "@type": "Person",
      "@id": "https://v.example/@ada#person",
      name: "Ada",
      url: "https://v.example/@ada",
      jobTitle: "Engineer",
    },
  });
});

Deno.test("personJsonLd() names contact details only when they are shown", () => {
  const shown = buildSite(
    rows({ contact: { email: "ada@example.com" } }),
    "es",
  );
  assert(JSON.stringify(personJsonLd(shown, URLS)).includes("ada@example.com"));
});

Deno.test("personJsonLd() names only addresses that lead to a page", () => {
  const links = ["javascript:alert(1)", "https://a.example"].map((url, at) => ({
    id: String(at),
    url,
    translations: {},
  }));
  const sections = { ...mapSections(() => []), profiles: links };
  const data = JSON.stringify(
    personJsonLd(buildSite(rows({ sections }), "en"), URLS),
  );
  assert(data.includes('"sameAs":["https://a.example"]'));
});

Deno.test("personJsonLd() survives a site that says nothing at all", () => {
  const empty = buildSite(
    rows({
      profile: null,
      sections: mapSections(() => [{ id: "x", slug: "x", translations: {} }]),
    }),
    "es",
  );
  assert(JSON.stringify(personJsonLd(empty, URLS)).includes('"name":"ada"'));
});

Deno.test("buildSite() falls back to the content's language and says for which fields", () => {
  const project = {
    id: "p",
    slug: "atlas",
    name: "Atlas",
    description: "Un mapa",
    highlights: ["Rápido"],
    keywords: ["Go"],
    translations: { en: { description: "A map", highlights: [] } },
  };
  const sections = { ...mapSections(() => []), projects: [project] };
  const [english] = buildSite(rows({ sections }), "en").projects;
  assert.equal(english?.description, "A map");
  assert.deepEqual(english?.highlights, ["Rápido"]);
  assert.deepEqual(english?.untranslated, ["name", "highlights"]);
  assert.deepEqual(
    buildSite(rows({ sections }), "es").projects[0]?.untranslated,
    [],
  );
});

Deno.test("buildSite() links a skill to what names it in either language", () => {
  const sections = {
    ...mapSections(() => []),
    skills: [{
      id: "s",
      name: "Cartografía",
      keywords: ["Go"],
      translations: { en: { name: "Maps" } },
    }],
    projects: [
      {
        id: "p",
        slug: "atlas",
        name: "Atlas",
        translations: { en: { description: "Maps of the sea" } },
      },
      { id: "q", slug: "go", keywords: ["go"], translations: {} },
    ],
  };
  for (const lang of ["es", "en"] as const) {
    const [skill] = buildSite(rows({ sections }), lang).skills;
    assert.equal(skill?.state, "linked");
    assert.deepEqual(skill?.evidence.map(({ path }) => path), [
      "/projects/atlas",
      "/projects/go",
    ]);
    assert.deepEqual(skill?.keywords, [{ name: "Go", evidence: ["q"] }]);
  }
});
