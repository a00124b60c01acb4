import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ranges, readLcov, share } from "./coverage.ts";

const text = `SF:/a.ts
DA:1,3
DA:2,0
DA:3,0
DA:9,0
end_of_record
SF:/b.ts
DA:1,1
end_of_record
`;

Deno.test("readLcov() counts lines, and names those that no test ran", () => {
  deepStrictEqual(readLcov(text), [
    { path: "/a.ts", lines: 4, missed: [2, 3, 9] },
    { path: "/b.ts", lines: 1, missed: [] },
  ]);
});

Deno.test("share() weighs files by their lines", () => {
  strictEqual(share(readLcov(text)), 40);
  strictEqual(share([]), 0);
});

Deno.test("ranges() is short", () => {
  strictEqual(ranges([2, 3, 4, 9]), "2-4, 9");
  strictEqual(ranges([]), "");
});
