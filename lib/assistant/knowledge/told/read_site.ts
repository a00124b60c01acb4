/**
 * Everything that a published site says, read as its visitors read it.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/platform/db.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import {
  getShownReadme,
  getShownText,
  getSite,
  listShownRepositories,
  listShownTexts,
  listStudies,
  type ShownText,
  type Site,
} from "@/lib/portfolio/mod.ts";
import type { NewChunk } from "../schema.ts";
import { chunksOfLines, inline, listed } from "./lines.ts";
import { postPath, tellPost, tellReadme, tellRepository } from "./pages.ts";
import { nameOf } from "./person.ts";
import { projectPath, type ToldSource, toldSources } from "./site.ts";
import { wordsIn } from "./words.ts";

/** Grows when sources are told otherwise: all of them are then told again. */
export const TELLER = 3;

/** What is read here; sources of other kinds are somebody else's. */
export const SITE_KINDS = [
  "profile",
  "contact",
  "job",
  "volunteering",
  "education",
  "skill",
  "skills",
  "project",
  "projects",
  "repository",
  "post",
  "posts",
  "award",
  "certificate",
  "publication",
  "languages",
  "interests",
  "reference",
] as const;

/** Something that may be known. */
export interface KnowableSource {
  kind: string;
  id: string;
  name: string;
  path: string;
  visibility: NewChunk["visibility"];
  /** Another one when its chunks may be others. */
  mark: string;
  /** Reads it whole: what has not changed need not be. */
  tell(): Promise<NewChunk[]>;
}

/**
 * The sources of a site.
 *
 * @param actor a visitor: what visitors may not see cannot become known
 * @param langs of the site, the one it was written in first
 */
export async function readSite(
  actor: Actor,
  langs: readonly Lang[],
): Promise<KnowableSource[]> {
  const readings: Site[] = [];
  for (const lang of langs) {
    const site = await getSite(actor, lang);
    if (site) readings.push(site);
  }
  const [site] = readings;
  if (!site) return [];
  return [
    ...entriesOf(readings, await listStudies(actor, {})),
    ...await postsOf(actor, site, langs),
    ...await repositoriesOf(actor, site, langs),
  ];
}

type Studies = Awaited<ReturnType<typeof listStudies>>;

function entriesOf(
  readings: readonly Site[],
  studies: Studies,
): KnowableSource[] {
  const found = new Map<string, ToldSource>();
  for (const site of readings) {
    for (const told of [...toldSources(site), ...studiesOf(site, studies)]) {
      const key = `${told.kind} ${told.id}`;
      const known = found.get(key) ?? { ...told, chunks: [] };
      known.chunks.push(...told.chunks);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ kind, id, name, chunks }) => ({
    kind,
    id,
    name,
    path: chunks[0]?.path ?? "/",
    visibility: "public",
    mark: markOf(chunks),
    tell: () => Promise.resolve(chunks),
  }));
}

/** Case studies, which may be told in a language that the project's own texts are not. */
function studiesOf(
  { projects, lang }: Site,
  studies: Studies,
): ToldSource[] {
  const words = wordsIn(lang);
  return projects.flatMap(({ id, name: given, slug }) => {
    const of = studies.find(({ projectId }) => projectId === id)?.study[lang];
    const name = inline(given);
    if (!of || !name) return [];
    const title = `${words.sections.projects}: ${name}`;
    const chunks = chunksOfLines(
      { lang, title, path: projectPath(slug) },
      (["problem", "approach", "outcome"] as const).map((part) =>
        of[part] && `${words.study[part]}: ${of[part].trim()}`
      ),
    );
    return chunks.length > 0 ? [{ kind: "project", id, name, chunks }] : [];
  });
}

async function postsOf(
  actor: Actor,
  site: Site,
  langs: readonly Lang[],
): Promise<KnowableSource[]> {
  const texts = (await listShownTexts(actor, {}))
    .filter(({ lang }) => langs.includes(lang))
    // the language it was written in gives a post its name
    .toSorted((a, b) => langs.indexOf(a.lang) - langs.indexOf(b.lang));
  const posts = Map.groupBy(texts, ({ postId }) => postId);
  const sources = [...posts].map(([id, of]): KnowableSource => ({
    kind: "post",
    id,
    name: of[0]?.title ?? "",
    path: postPath(of[0]?.slug ?? ""),
    visibility: "public",
    mark: markOf(of.map(({ lang, mark }) => [lang, mark])),
    tell: () => tellTexts(actor, of),
  }));
  const lists = langs.flatMap((lang) => {
    const titles = texts.filter((one) => one.lang === lang)
      .map(({ title }) => inline(title));
    const word = wordsIn(lang).sections.posts;
    const place = { lang, title: `${word}: ${nameOf(site)}`, path: "/posts" };
    return titles.length > 1
      ? chunksOfLines(place, listed(word, titles.slice(0, MOST_TITLES)))
      : [];
  });
  return lists.length === 0 ? sources : [...sources, {
    kind: "posts",
    id: site.tenantId,
    name: wordsIn(site.contentLang).sections.posts,
    path: "/posts",
    visibility: "public",
    mark: markOf(lists),
    tell: () => Promise.resolve(lists),
  }];
}

/** The newest ones are asked for. */
const MOST_TITLES = 40;

async function tellTexts(
  actor: Actor,
  texts: readonly ShownText[],
): Promise<NewChunk[]> {
  const chunks: NewChunk[] = [];
  for (const text of texts) {
    const { postId: id, lang } = text;
    const shown = await getShownText(actor, { id, lang });
    if (shown) chunks.push(...tellPost(text, shown));
  }
  return chunks;
}

async function repositoriesOf(
  actor: Actor,
  { projects, contentLang }: Site,
  langs: readonly Lang[],
): Promise<KnowableSource[]> {
  const slugs = new Map(projects.map(({ id, slug }) => [id, slug]));
  return (await listShownRepositories(actor, {})).flatMap((repository) => {
    const slug = slugs.get(repository.projectId);
    if (slug === undefined) return [];
    const { id, fullName: name, readmeMark } = repository;
    const path = projectPath(slug);
    return [{
      kind: "repository",
      id,
      name,
      path,
      visibility: "public" as const,
      mark: markOf([repository, path, langs]),
      async tell() {
        const facts = langs.flatMap((lang) =>
          tellRepository(repository, { lang, path })
        );
        const html = readmeMark && await getShownReadme(actor, { id });
        return html
          ? [...facts, ...tellReadme(name, html, path, contentLang)]
          : facts;
      },
    }];
  });
}

function markOf(what: unknown): string {
  const whole = JSON.stringify([TELLER, what]);
  return createHash("sha256").update(whole).digest("base64url");
}
