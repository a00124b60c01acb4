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
