import assert from "node:assert/strict";
import { accent, columns, printable, type Screen, soft } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";

function screen(width: number | null): Screen & { text: string } {
  return {
    text: "",
    width,
    color: false,
    write(text) {
      this.text += text;
    },
  };
}

Deno.test("columns() aligns all but the last, which goes on below itself at the edge of a terminal", () => {
  const rows = [["a", "bb", "the end"], ["ccc", "d", ""]];
  assert.deepEqual(columns(rows, { width: null }), [
    "a    bb  the end",
    "ccc  d",
  ]);
  assert.deepEqual(columns(rows, { width: 10 }), [
    "a    bb\n  the end",
    "ccc  d",
  ]);
  const long = "one two three four five six seven";
  assert.deepEqual(columns([["x", long], ["yy", "z"]], { width: 30 }), [
    "x   one two three four five\n    six seven",
    "yy  z",
  ]);
  assert.deepEqual(columns([["x", "a".repeat(60)]], { width: 30 }), [
    `x  ${"a".repeat(27)}\n   ${"a".repeat(27)}\n   ${"a".repeat(6)}`,
  ]);
});

Deno.test("columns() does not count the marks of colours", () => {
  const colour = { ...screen(80), color: true };
  const rows = [[accent(colour, "a"), "x"], ["bbb", soft(colour, "y")]];
  assert.deepEqual(columns(rows, { width: 80 }), [
    "\x1b[38;5;173ma\x1b[39m    x",
    "bbb  \x1b[2my\x1b[22m",
  ]);
  assert.deepEqual(
    columns([[
      accent(colour, "a"),
      soft(colour, "one two three four five six"),
    ]], {
      width: 27,
    }),
    [`${accent(colour, "a")}  ${soft(colour, "one two three four five")}\n   ${
      soft(colour, "six")
    }`],
  );
});

Deno.test("printable() lets no control character reach a terminal", () => {
  assert.equal(printable("a\x1b[2Jb\x07\nc\u202ed"), "a·[2Jb·⏎c·d");
});

Deno.test("progressBar() redraws one line with rate and remaining time on a terminal", () => {
  const bar = screen(100);
  let time = 0;
  const progress = progressBar(bar, "Writing", "rows", () => time);
  time = 1_000;
  progress.update(5, 20);
  time = 1_010;
  progress.update(6, 20);
  time = 4_000;
  progress.update(20, 20);
  progress.end();
  assert.deepEqual(bar.text.split("\r\x1b[2K"), [
    "",
    "Writing  ━━━━━━──────────────────  5 of 20 rows  5.0 rows/s  3 s left",
    "Writing  ━━━━━━━━━━━━━━━━━━━━━━━━  20 of 20 rows  5.0 rows/s",
    "",
  ]);
});

Deno.test("progressBar() writes a plain line every tenth when piped", () => {
  const pipe = screen(null);
  let time = 0;
  const progress = progressBar(pipe, "Writing", "rows", () => time);
  for (let done = 1; done <= 30; done++) {
    time = done * 100;
    progress.update(done, 30);
  }
  progress.end();
  const lines = pipe.text.trimEnd().split("\n");
  assert.equal(lines.length, 10);
  assert.equal(lines[0], "Writing  3 of 30 rows  10 rows/s  3 s left");
  assert(!pipe.text.includes("\x1b"));
});
