/**
 * The process is killed in the middle of answers: every question that was taken is answered after it starts again, no
 * sentence is lost or repeated, and no answer is made of two halves.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { ADA, chunk } from "@/lib/assistant/chat/test_site.ts";
import { replaceSource } from "@/lib/assistant/knowledge/replace.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { task } from "@/lib/platform/db.ts";
import type { Said } from "./test_chat_process.ts";

const KILLS = 4;
/** By then one of them has come in the middle of an answer. */
const MOST_KILLS = 24;
const SCRIPT = fileURLToPath(new URL("test_chat_process.ts", import.meta.url));

const STUDIES = [
  "Ada studied mathematics in London.",
  "Ada studied poetry in London.",
  "Ada studied engineering in London.",
];

const inFolder = (folder: string) =>
  openDatabase(readConfig(new Map([["DATA_DIR", folder]])));

/** A site with more than one passage to quote from. */
async function plant(folder: string): Promise<string> {
  const { owner, worker, close } = await inFolder(folder);
  ok(owner && worker);
  const [made] = await owner`
    select tenant_id from platform.create_tenant('ada', 'person', '{en,es}')`;
  const id = String(made?.tenant_id);
  await owner`update platform.tenants set published_at = now(), name = 'Ada'`;
  await owner`insert into assistant.settings (tenant_id, questions_per_day) values (${id}, 100000)`;
  const actor = task(worker, id);
  const source = { kind: "post", id: crypto.randomUUID() };
  const more = [
    "Ada read in London. Ada wrote in London. Ada taught in London.",
    "Ada lived in London. Ada danced in London. Ada travelled to London.",
  ].map((text) => chunk(text));
  await actor.db.transaction(actor, "read write", async (sql) => {
    await replaceSource(sql, source, [...ADA, ...more]);
  });
  await close();
  return id;
}

function start(folder: string, tenantId: string) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "-A", SCRIPT, folder, tenantId],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const said: Said[] = [];
  const ended = (async () => {
    let rest = "";
    for await (
      const text of child.stdout.pipeThrough(new TextDecoderStream())
    ) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      said.push(
        ...lines.filter((line) => line.startsWith("{")).map((line) =>
          JSON.parse(line)
        ),
      );
    }
    return await child.status;
  })();
  return { child, said, ended };
}

Deno.test("a kill in the middle of answers loses no sentence, repeats none and mixes none", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const tenantId = await plant(folder);
    const taken: Said[] = [];
    let begun = 0;
    let isLast = false;
    for (let kill = 0; !isLast; kill++) {
      const { child, said, ended } = start(folder, tenantId);
      while (said.length < 12 + 5 * kill) {
        await Promise.race([
          ended,
          new Promise((next) => setTimeout(next, 10)),
        ]);
      }
      begun += said[0]?.begun ?? 0;
      isLast = kill >= KILLS && begun > 0 || kill === MOST_KILLS;
      if (!isLast) child.kill("SIGKILL");
      else await child.stdin.getWriter().write(new Uint8Array([10]));
      await ended;
      await child.stdin.close().catch(() => {});
      taken.push(...said.slice(1));
    }
    ok(begun > 0, "it was killed in the middle of an answer");

    const { owner, close } = await inFolder(folder);
    ok(owner);
    const answers = await owner`
      select q.id, q.lang, q.state, q.is_cut, array_agg(p.place order by p.place) as places,
        array_agg(p.text order by p.place) as texts,
        count(distinct p.citations -> 0 ->> 'chunkId')::int as sources,
        array_agg((p.citations -> 0 ->> 'start')::int order by p.place) as starts
      from assistant.questions as q left join assistant.answer_parts as p on p.question_id = q.id
      group by q.tenant_id, q.id`;
    await close();
    const known = new Map(answers.map((answer) => [answer.id, answer]));
    deepStrictEqual(
      taken.filter(({ questionId }) => !known.has(questionId)),
      [],
    );
    for (
      const { lang, state, is_cut, places, texts, sources, starts } of answers
    ) {
      strictEqual(state, "answered");
      deepStrictEqual(places, texts.map((_: string, at: number) => at + 1));
      strictEqual(new Set(texts).size, texts.length, "nothing twice");
      if (lang === "en") {
        // the same again, so it goes on where it was
        deepStrictEqual([is_cut, [...texts].sort()], [
          false,
          [...STUDIES].sort(),
        ]);
        continue;
      }
      strictEqual(sources, 1, "all of it is of one drafting");
      deepStrictEqual(starts, [...starts].sort((a, b) => a - b));
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
