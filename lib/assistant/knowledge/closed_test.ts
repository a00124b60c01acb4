import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { ask } from "../chat/commands.ts";
import { adaSite, know, turnsOf } from "../chat/test_site.ts";
import { findAsVisitor } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const TABLES = ["chunks", "statistics", "postings", "embeddings"] as const;
const QUESTION = "What did Ada build in Rust?";

Deno.test("a closed assistant tells nobody anything by any way, until it is open again", async () => {
  const ada = await adaSite(test);
  const members = { visibility: "members", lang: "en" } as const;
  await know(test, ada, [{
    ...members,
    title: "Notes",
    path: "/notes",
    text: "Ada built Rust in secret.",
  }]);
  const say = (isOpen: boolean) =>
    test.owner`
      insert into assistant.settings (tenant_id, is_open) values (${ada.id}, ${isOpen})
      on conflict (tenant_id) do update set is_open = excluded.is_open`;
  const { db } = ada.visitor;
  const counts = () =>
    db.transaction(
      ada.visitor,
      "read only",
      (sql) =>
        Promise.all(
          TABLES.map(async (table) =>
            (await sql`select from ${sql(`assistant.${table}`)} limit 1`)
              .length
          ),
        ),
    );
  const { key } = await ask(ada.visitor, {
    key: null,
    question: QUESTION,
    lang: "en",
  });
  const found = await findAsVisitor(ada.owner, QUESTION);
  // a server without pgvector keeps no vectors
  const open = await counts();
  deepStrictEqual(open.slice(0, 3), [1, 1, 1]);
  await say(false);
  deepStrictEqual(await counts(), [0, 0, 0, 0]);
  await rejects(
    ask(ada.visitor, { key: null, question: QUESTION, lang: "en" }),
    { code: "not_found" },
  );
  strictEqual(
    (await turnsOf(ada, key))[0]?.state,
    "unavailable",
    "it is told",
  );
  // its owner sees what visitors will be told, and nothing else
  deepStrictEqual(
    (await findAsVisitor(ada.owner, QUESTION)).map(({ id }) => id).toSorted(),
    found.map(({ id }) => id).toSorted(),
  );
  await say(true);
  deepStrictEqual(await counts(), open);
});
