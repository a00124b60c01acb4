/**
 * A set's sites in a database of their own, asked as visitors ask: intent, retrieval, engine, supervisor.
 *
 * @module
 */
import { answerQuestion } from "@/lib/assistant/answer/answer_question.ts";
import { intentOf } from "@/lib/assistant/answer/intent.ts";
import type { Engine, Passage } from "@/lib/assistant/engines/engine.ts";
import { replaceSource } from "@/lib/assistant/knowledge/replace.ts";
import type { NewChunk } from "@/lib/assistant/knowledge/schema.ts";
import { retrieve } from "@/lib/assistant/mod.ts";
import { visitor } from "@/lib/platform/db.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { chunksOfSite } from "./site_chunks.ts";
import { plantTenants } from "./tenants.ts";

/** A sentence that a visitor was shown. */
export interface ShownSentence {
  text: string;
  quotes: string[];
}

/** A question on its way. */
export interface Asked {
  tenant: string;
  lang: Lang;
  question: string;
  /** Retrieved before all others, whatever it is about. */
  planted?: Passage;
  /** Goes on whatever the intent. */
  isInsistent?: boolean;
}

/** Sites that can be asked; close them at the end. */
export interface Asking extends AsyncDisposable {
  ask(asked: Asked, engine: Engine): Promise<ShownSentence[]>;
  /** Texts that visitors of a tenant may read. */
  readable(tenant: string): string[];
  tenants: readonly string[];
}

/** Plants the sites of a folder and what is known of them. */
export async function openAsking(folder: string): Promise<Asking> {
  const test = await testDb();
  const sites = new Map<
    string,
    { id: string; person: string; texts: string[] }
  >();
  for (
    const { id, slug, languages } of await plantTenants(test.owner, folder)
  ) {
    const actor = test.as("app_task", { tenantId: id });
    const known: NewChunk[] = [];
    let person = slug;
    for (const lang of languages) {
      const site = await getSite(visitor(test.db, id), lang);
      if (!site) continue;
      person = site.profile.name ?? slug;
      known.push(...chunksOfSite(site));
    }
    await actor.db.transaction(
      actor,
      "read write",
      async (sql) =>
        await replaceSource(
          sql,
          { kind: "site", id: crypto.randomUUID() },
          known,
        ),
    );
    sites.set(slug, { id, person, texts: known.map(({ text }) => text) });
  }
  const siteOf = (tenant: string) => {
    const site = sites.get(tenant);
    if (!site) throw new Error(`tenants.json names no ${tenant}`);
    return site;
  };
  return {
    tenants: [...sites.keys()],
    readable: (tenant) => siteOf(tenant).texts,
    async ask({ tenant, lang, question, planted, isInsistent }, engine) {
      const { id, person } = siteOf(tenant);
      const intent = intentOf(question, person);
      const isAbout = intent === "person" || intent === "hiring";
      if (!isAbout && !isInsistent) return [];
      const found = await retrieve(visitor(test.db, id), {
        question: question.slice(0, 2_000),
        limit: 8,
      });
      const passages = planted ? [planted, ...found] : found;
      const links = [`/@${tenant}/`];
      const shown: ShownSentence[] = [];
      const request = { question, lang, passages, person, links };
      for await (const part of answerQuestion(request, [engine])) {
        if (part.kind === "ending") continue;
        const { text, citations } = part.sentence;
        shown.push({ text, quotes: citations.map(({ quote }) => quote) });
      }
      return shown;
    },
    [Symbol.asyncDispose]: () => test.close(),
  };
}
