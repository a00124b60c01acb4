import assert from "node:assert/strict";
import { AppError } from "@/lib/platform/errors.ts";
import { testDb } from "@/tests/support/db.ts";
import { importList, removeList, restoreList } from "./commands.ts";
import { getRecommendations, listMarketLists } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const posting = (text: string, title = "Engineer") => ({
  title,
  lang: "en",
  text,
});
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.code === expected;

Deno.test("a list counts until it is removed, and again when it is brought back; nobody else sees it", async () => {
  const [ada, ben] = [await test.createTenant(), await test.createTenant()];
  const { id } = await importList(ada.owner, {
    name: "One",
    postings: [posting("We use SQL."), posting("Docker.", "Writer")],
  });
  assert.deepEqual(
    (await listMarketLists(ada.owner, {})).map(({ name, postings }) => [
      name,
      postings,
    ]),
    [["One", 2]],
  );
  const asked = async (title = "") => {
    const found = await getRecommendations(ada.owner, { title });
    return [found.postings, found.items.map(({ skill }) => skill)];
  };
  assert.deepEqual(await asked(), [2, ["Docker", "SQL"]]);
  assert.deepEqual(await asked("writer"), [1, ["Docker"]]);
  assert.deepEqual(await listMarketLists(ben.owner, {}), []);
  assert.equal((await getRecommendations(ben.owner, {})).postings, 0);
  await assert.rejects(removeList(ben.owner, { id }), code("not_found"));
  await assert.rejects(
    listMarketLists(ada.visitor, {}),
    code("unauthenticated"),
  );
  await removeList(ada.owner, { id });
  await assert.rejects(removeList(ada.owner, { id }), code("not_found"));
  assert.deepEqual(await asked(), [0, []]);
  await restoreList(ada.owner, { id });
  assert.deepEqual(await asked(), [2, ["Docker", "SQL"]]);
});

Deno.test("a list with a mistake, or for which there is no room, changes nothing", async () => {
  const ada = await test.createTenant();
  const many = (n: number) => ({
    name: "Many",
    postings: Array.from({ length: n }, () => posting("SQL.")),
  });
  await assert.rejects(importList(ada.owner, many(501)), code("invalid"));
  await assert.rejects(
    importList(ada.owner, {
      name: "x",
      postings: [posting("ok"), posting("")],
    }),
    code("invalid"),
  );
  await importList(ada.owner, many(500));
  await importList(ada.owner, many(499));
  await assert.rejects(importList(ada.owner, many(2)), code("conflict"));
  const lists = await listMarketLists(ada.owner, {});
  assert.deepEqual(lists.map(({ postings }) => postings), [499, 500]);
});

const list = (postings: number, letters = 4) => ({
  name: "Many",
  postings: Array.from(
    { length: postings },
    () => posting("a".repeat(letters - 1), "A"),
  ),
});

Deno.test("what is brought back needs room as well, also when two are at once", async () => {
  const { owner } = await test.createTenant();
  const back = [
    await importList(owner, list(500)),
    await importList(owner, list(500)),
  ];
  for (const { id } of back) await removeList(owner, { id });
  await importList(owner, list(500));
  const done = await Promise.allSettled(
    back.map(({ id }) => restoreList(owner, { id })),
  );
  assert.deepEqual(done.map(({ status }) => status).toSorted(), [
    "fulfilled",
    "rejected",
  ]);
  const lists = await listMarketLists(owner, {});
  assert.deepEqual(lists.map(({ postings }) => postings), [500, 500]);
});

Deno.test("characters count as postings do: a page reads all of them", async () => {
  const { owner } = await test.createTenant();
  await importList(owner, list(99, 20_000));
  await importList(owner, list(1, 10_000));
  await assert.rejects(importList(owner, list(1, 10_001)), code("conflict"));
  await importList(owner, list(1, 10_000));
});

Deno.test("removed lists take room as long as they can come back", async () => {
  const { owner } = await test.createTenant();
  for (let n = 0; n < 10; n++) {
    const { id } = await importList(owner, list(500));
    await removeList(owner, { id });
  }
  await assert.rejects(importList(owner, list(1)), code("conflict"));
  await test.owner`
    delete from assistant.market_lists
    where (tenant_id, id) = (select tenant_id, id from assistant.market_lists where tenant_id = ${owner.tenantId} limit 1)`;
  await importList(owner, list(500));
});

Deno.test("who may write lists and not read them is told so: nothing of theirs could be counted", async () => {
  const { owner } = await test.createTenant();
  await test.owner`
    delete from platform.held_permissions where user_id = ${owner.userId} and permission = 'assistant.skills.read'`;
  await assert.rejects(importList(owner, list(1)), code("forbidden"));
  const [kept] = await test.owner`
    select count(*)::int as n from assistant.market_lists where tenant_id = ${owner.tenantId}`;
  assert.equal(kept?.n, 0);
});
