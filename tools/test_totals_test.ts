import { deepStrictEqual } from "node:assert/strict";
import { addUp, failedTests, readTotals } from "./test_totals.ts";

Deno.test("readTotals() counts tests and steps, without the skipped ones", () => {
  const report = `<?xml version="1.0"?>
<testsuites name="deno test" tests="5" failures="1" errors="0">
  <testsuite name="./a_test.ts" tests="5" disabled="1" failures="1">
    <testcase name="a &gt; b" line="1"></testcase>
    <testcase name="b" line="2">
      <failure message="x &lt;testcase&gt;">Error: x</failure>
    </testcase>
    <testcase name="c"><skipped/></testcase>
    <testcase name="d"/>
    <testcase name="e">
    </testcase>
  </testsuite>
</testsuites>`;
  deepStrictEqual(readTotals(report), { passed: 3, failed: 1 });
});

Deno.test("failedTests() names each failed test, its file and why", () => {
  const report = `<testsuites name="deno test">
  <testsuite name="./a_test.ts"><testcase name="a"></testcase></testsuite>
  <testsuite name="./b_test.ts" failures="2">
    <testcase name="b &gt; &quot;x&quot;" line="3"><failure message="Error: 1 &lt; 2
    at b">x</failure></testcase>
    <testcase name="c"><failure message="y">y</failure></testcase>
  </testsuite>
  <testsuite name="./c_test.ts"/>
  <testsuite name="./d_test.ts"><testcase name="d"><error/></testcase></testsuite>
</testsuites>`;
  deepStrictEqual(failedTests(report), [
    { file: "./b_test.ts", test: 'b > "x"', why: "Error: 1 < 2" },
    { file: "./b_test.ts", test: "c", why: "y" },
    { file: "./d_test.ts", test: "d", why: "" },
  ]);
  deepStrictEqual(failedTests(""), []);
});

Deno.test("readTotals() finds nothing in an empty report", () => {
  deepStrictEqual(readTotals(""), { passed: 0, failed: 0 });
});

Deno.test("addUp() adds several runs", () => {
  deepStrictEqual(
    addUp([
      { passed: 3, failed: 0, notes: [] },
      { passed: 2, failed: 1, notes: ["x"] },
    ]),
    { passed: 5, failed: 1, notes: ["x"] },
  );
});
