/**
 * How well questions find their passages, through the database as visitors reach it.
 *
 * @module
 */
import { z } from "zod";
import { replaceSource } from "@/lib/assistant/knowledge/replace.ts";
import { retrieve } from "@/lib/assistant/retrieval/queries.ts";
import { type Lang, LANGS } from "@/lib/platform/schema.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";

/** A file of a set: `<language>.json`. */
const setFile = z.object({
  language: z.enum(LANGS),
  passages: z.array(z.object({ id: z.string(), text: z.string() })),
  questions: z.array(z.object({ question: z.string(), passage: z.string() })),
});

type SetFile = z.output<typeof setFile>;

/** How many of the questions found their passage. */
export interface Found {
  questions: Lang;
  passages: Lang;
  count: number;
  recallAt1: number;
  recallAt5: number;
  mrrAt10: number;
}

/** What the product promises: recall@5 and MRR@10; across languages recall@5 alone. */
const AIMS: Record<string, { recallAt5: number; mrrAt10: number }> = {
  "en en": { recallAt5: 0.987, mrrAt10: 0.967 },
  "es es": { recallAt5: 0.987, mrrAt10: 0.959 },
  "es en": { recallAt5: 0.6, mrrAt10: 0 },
};

/**
 * Measures a set.
 *
 * @param folder with `en.json` and `es.json`, whose ids agree
 */
export async function evalRetrieval(folder: string) {
  const files = await Promise.all(
    LANGS.map(async (lang) =>
      setFile.parse(
        JSON.parse(await Deno.readTextFile(`${folder}/${lang}.json`)),
      )
    ),
  );
  const test = await testDb();
  try {
    const report: Found[] = [];
    for (const passages of files) {
      const tenant = await test.createTenant({ slug: passages.language });
      const keys = await plant(test, tenant, passages);
      for (const questions of files) {
        report.push(await ask(tenant, keys, questions, passages.language));
      }
    }
    return {
      report,
      lines: report.map(lineOf),
      isGood: report.every(isGood),
    };
  } finally {
    await test.close();
  }
}

/** Each passage as a source of one public chunk; gives what their paths stand for. */
async function plant(
  test: Awaited<ReturnType<typeof testDb>>,
  tenant: TestTenant,
  { passages, language }: SetFile,
) {
  const actor = test.as("app_task", { tenantId: tenant.id });
  const chunks = passages.map(({ text }, at) => ({
    lang: language,
    visibility: "public" as const,
    title: "",
    path: `/${at}`,
    text,
  }));
  const source = { kind: "set", id: crypto.randomUUID() };
  await actor.db.transaction(
    actor,
    "read write",
    async (sql) => await replaceSource(sql, source, chunks),
  );
  return new Map(passages.map(({ id }, at) => [`/${at}`, id]));
}

async function ask(
  { visitor }: TestTenant,
  keys: Map<string, string>,
  { questions, language }: SetFile,
  passages: Lang,
): Promise<Found> {
  const places: number[] = [];
  for (const { question, passage } of questions) {
    const found = await retrieve(visitor, { question, limit: 10 });
    places.push(found.findIndex(({ path }) => keys.get(path) === passage));
  }
  const share = (worth: (place: number) => number) =>
    places.reduce((sum, place) => sum + (place < 0 ? 0 : worth(place)), 0) /
    places.length;
  return {
    questions: language,
    passages,
    count: places.length,
    recallAt1: share((place) => place < 1 ? 1 : 0),
    recallAt5: share((place) => place < 5 ? 1 : 0),
    mrrAt10: share((place) => 1 / (place + 1)),
  };
}

function isGood({ questions, passages, recallAt5, mrrAt10 }: Found): boolean {
  const aim = AIMS[`${questions} ${passages}`];
  return !aim || recallAt5 >= aim.recallAt5 && mrrAt10 >= aim.mrrAt10;
}

function lineOf(found: Found): string {
  const { questions, passages, count, recallAt1, recallAt5, mrrAt10 } = found;
  const aim = AIMS[`${questions} ${passages}`];
  const aims = aim
    ? `  aims: ${aim.recallAt5.toFixed(3)}, ${aim.mrrAt10.toFixed(3)}`
    : "";
  return `${questions} questions on ${passages} passages (${count}): recall@1 ${
    recallAt1.toFixed(3)
  }  recall@5 ${recallAt5.toFixed(3)}  MRR@10 ${mrrAt10.toFixed(3)}${aims}${
    isGood(found) ? "" : "  MISSED"
  }`;
}
