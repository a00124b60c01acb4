import { deepStrictEqual, throws } from "node:assert/strict";
import { readTar } from "./tar.ts";

/** One entry as GNU tar and bsdtar write it. */
function entry(
  name: string,
  type: string,
  content = "",
  target = "",
  prefix = "",
) {
  const data = new TextEncoder().encode(content);
  const block = new Uint8Array(512 + Math.ceil(data.length / 512) * 512);
  const put = (at: number, text: string) =>
    block.set(new TextEncoder().encode(text), at);
  put(0, name);
  put(100, "0000755\0");
  put(124, data.length.toString(8).padStart(11, "0") + "\0");
  put(148, " ".repeat(8));
  put(156, type);
  put(157, target);
  put(257, "ustar\u000000");
  put(345, prefix);
  const sum = block.subarray(0, 512).reduce((a, b) => a + b, 0);
  put(148, sum.toString(8).padStart(6, "0") + "\0 ");
  block.set(data, 512);
  return block;
}

function list(...blocks: Uint8Array[]) {
  const end = new Uint8Array(1024);
  const archive = new Uint8Array(
    [...blocks, end].flatMap((block) => [...block]),
  );
  return Array.from(
    readTar(archive),
    ({ kind, path, bytes, target }) =>
      [kind, path, new TextDecoder().decode(bytes), target].join(" ").trim(),
  );
}

Deno.test("readTar() reads files, folders, links, prefixes and long names", () => {
  const long = "deep/".repeat(30) + "name";
  const pax = `path=pax/${long}\n`;
  deepStrictEqual(
    list(
      entry("lib/", "5"),
      entry("lib/a.so", "0", "x".repeat(600)),
      entry("lib/b.so", "2", "", "a.so"),
      entry("name", "0", "1", "", "in/front"),
      entry("././@LongLink", "L", `${long}\0`),
      entry("cut", "0", "2"),
      entry("pax", "x", `${pax.length + 4} ${pax}`),
      entry("cut", "0", "3"),
      entry("after", "0", "4"),
    ),
    [
      "folder lib",
      `file lib/a.so ${"x".repeat(600)}`,
      "link lib/b.so  a.so",
      "file in/front/name 1",
      `file ${long} 2`,
      `file pax/${long} 3`,
      "file after 4",
    ],
  );
});

Deno.test("readTar() refuses entries that leave the folder, and damage", () => {
  throws(() => list(entry("../../etc/passwd", "0", "x")), /leaves the folder/);
  throws(() => list(entry("/etc/passwd", "0", "x")), /leaves the folder/);
  throws(() => list(entry("link", "2", "", "../../etc")), /leaves the folder/);
  throws(() => list(entry("pipe", "6")), /is no file/);
  const damaged = entry("a", "0", "x");
  damaged[1] = 98;
  throws(() => list(damaged), /damaged header/);
  throws(
    () =>
      Array.from(readTar(entry("a", "0", "x".repeat(900)).subarray(0, 700))),
    /cut off/,
  );
});
