import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import {
  readInjections,
  readPassages,
  readQuestions,
  readTenants,
} from "./set.ts";

const row = {
  id: "q1",
  tenant: "ada",
  lang: "en",
  question: "Does she know Kafka?",
  kind: "answerable",
  expect: ["Kafka"],
  source: "skills",
};

/** A folder with these files, which goes when the work is done. */
async function withFolder(
  files: Record<string, string>,
  work: (folder: string) => Promise<void>,
) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const lines = (...rows: unknown[]) =>
  rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const refused = (why: string) => ({
  name: "AppError",
  message: `Cannot read set: ${why}`,
});

Deno.test("readQuestions() reads every file of a folder, or one", async () => {
  const files = {
    "dev.jsonl": lines(row),
    "held_out.jsonl": `\n${lines({ ...row, id: "q2" })}\n`,
    "README.md": "not a set",
  };
  await withFolder(files, async (folder) => {
    deepStrictEqual((await readQuestions(folder)).map(({ id }) => id), [
      "q1",
      "q2",
    ]);
    deepStrictEqual(await readQuestions(folder, "dev"), [row]);
    const none = refused(
      `${folder}/test.jsonl: it is not a file that can be read`,
    );
    await rejects(readQuestions(folder, "test"), none);
  });
});

const mistakes: [string, unknown, string][] = [
  ["a field too many", { ...row, extra: 1 }, 'Unrecognized key: "extra"'],
  [
    "nothing expected of an answerable question",
    { ...row, expect: [] },
    "expect: answerable questions, and only they, have some",
  ],
  [
    "something expected of an unanswerable one",
    { ...row, kind: "unanswerable" },
    "expect: answerable questions, and only they, have some",
  ],
];
for (const [name, second, why] of mistakes) {
  Deno.test(`readQuestions() names file and line of ${name}`, async () => {
    const files = { "dev.jsonl": lines(row, second) };
    await withFolder(files, async (folder) => {
      await rejects(
        readQuestions(folder),
        refused(`${folder}/dev.jsonl:2: ${why}`),
      );
    });
  });
}

Deno.test("readQuestions() names both places of an id that comes twice", async () => {
  const files = { "dev.jsonl": lines(row), "held_out.jsonl": lines(row) };
  await withFolder(files, async (folder) => {
    await rejects(
      readQuestions(folder),
      refused(
        `${folder}/held_out.jsonl:1: id q1 stands at ${folder}/dev.jsonl:1 too`,
      ),
    );
  });
});

Deno.test("readInjections() refuses what is not JSON, and folders without sets", async () => {
  await withFolder({ "a.jsonl": "\n{" }, async (folder) => {
    await rejects(
      readInjections(folder),
      refused(`${folder}/a.jsonl:2: it is not JSON`),
    );
  });
  await withFolder({}, async (folder) => {
    await rejects(
      readInjections(folder),
      refused(`${folder}: it has no .jsonl file`),
    );
    await rejects(
      readInjections(`${folder}/none`),
      refused(`${folder}/none: it is not a folder that can be read`),
    );
  });
});

const passages = {
  language: "en",
  passages: [{ id: "p1", title: "", text: "Water." }],
  questions: [{ id: "q1", question: "What?", passage: "p1", answers: [] }],
};

Deno.test("readPassages() reads one language", async () => {
  const files = { "en.json": JSON.stringify(passages) };
  await withFolder(files, async (folder) => {
    deepStrictEqual(await readPassages(folder, "en"), passages);
  });
});

Deno.test("readPassages() names the line of a mistake, and questions without a passage", async () => {
  const broken = JSON.stringify(passages, null, 1).replace('"p1"', "1");
  const lost = JSON.stringify({ ...passages, passages: [] });
  await withFolder({ "en.json": broken, "es.json": lost }, async (folder) => {
    const number =
      "passages.0.id: Invalid input: expected string, received number";
    await rejects(
      readPassages(folder, "en"),
      refused(`${folder}/en.json:5: ${number}`),
    );
    await rejects(
      readPassages(folder, "es"),
      refused(`${folder}/es.json: question q1 names no passage of the file`),
    );
  });
});

Deno.test("readTenants() reads tenants.json and names the line of what is missing", async () => {
  const one = { slug: "ada", kind: "person", languages: ["en"] };
  const files = { "tenants.json": JSON.stringify([one]) };
  await withFolder(files, async (folder) => {
    strictEqual((await readTenants(folder))[0]?.slug, "ada");
    await Deno.writeTextFile(`${folder}/tenants.json`, '[\n{"slug": "ada"}]');
    await rejects(
      readTenants(folder),
      { message: new RegExp(`tenants.json:2: 0.kind: `) },
    );
    await Deno.writeTextFile(`${folder}/tenants.json`, "[\n\n{]");
    await rejects(
      readTenants(folder),
      { message: /tenants.json:3: it is not JSON/ },
    );
  });
});
