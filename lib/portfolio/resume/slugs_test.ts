import assert from "node:assert/strict";
import { slugTaker } from "./slugs.ts";

Deno.test("slugTaker() counts on past what is taken", () => {
  const take = slugTaker(["atlas-2"]);
  const names = ["Atlas", "Atlas", "atlas 3", "Atlas", "", null];
  assert.deepEqual(names.map(take), [
    "atlas",
    "atlas-3",
    "atlas-3-2",
    "atlas-4",
    "project",
    "project-2",
  ]);
});

Deno.test("slugTaker() does not count from 2 again for each of many equal names", () => {
  const take = slugTaker([]);
  let last = "";
  for (let count = 0; count < 200_000; count++) last = take("Atlas");
  assert.equal(last, "atlas-200000");
});
