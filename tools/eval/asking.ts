/**
 * A set's sites in a database of their own, asked as visitors ask: intent, retrieval, engine, supervisor.
 *
 * @module
 */
import { answerQuestion } from "@/lib/assistant/answer/answer_question.ts";
import { intentOf } from "@/lib/assistant/answer/intent.ts";
import type { Engine, Passage } from "@/lib/assistant/engines/engine.ts";
import { refreshKnowledge } from "@/lib/assistant/knowledge/refresh.ts";
import { passagesFor } from "@/lib/assistant/retrieval/queries.ts";
import { visitor } from "@/lib/platform/db.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { testDb } from "@/tests/support/db.ts";
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
  /** As the set lists them. */
  tenants: readonly string[];
  /** Whose site it is. */
  personOf(tenant: string): string;
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
    const site = await getSite(visitor(test.db, id), languages[0] ?? "en");
    const person = site?.profile.name ?? slug;
    // what the worker does when a site changes
    await refreshKnowledge(test.worker, id);
    const chunks = await test.owner`
      select text from assistant.chunks where tenant_id = ${id} and visibility = 'public'`;
    const texts = chunks.map(({ text }) => String(text));
    sites.set(slug, { id, person, texts });
  }
  const siteOf = (tenant: string) => {
    const site = sites.get(tenant);
    if (!site) throw new Error(`tenants.json names no ${tenant}`);
    return site;
  };
  return {
    tenants: [...sites.keys()],
    readable: (tenant) => siteOf(tenant).texts,
    personOf: (tenant) => siteOf(tenant).person,
    async ask({ tenant, lang, question, planted, isInsistent }, engine) {
      const { id, person } = siteOf(tenant);
      const intent = intentOf(question, person);
      const isAbout = intent === "person" || intent === "hiring";
      if (!isAbout && !isInsistent) return [];
      const found = await passagesFor(visitor(test.db, id), { question, lang });
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
