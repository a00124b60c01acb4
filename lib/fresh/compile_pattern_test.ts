import assert from "node:assert/strict";
import { compilePattern } from "./compile_pattern.ts";

/** Every pattern must mean what it means to the platform's URLPattern. */
Deno.test("compilePattern() agrees with URLPattern", () => {
  const patterns = [
    "/*",
    "/foo/*",
    "/foo{/*}?",
    "/:id",
    "/books/:id",
    "/books/:id.json",
    "/:a@:b",
    "/:a-x-:b",
    "/x/:module@:version/:path*",
    "/blog/:slug/comments",
    "/old/:path*",
    "/some/:path+",
    "/maybe/:id?",
    "/docs{/:version}?",
    "/foo{/:name}?/bar",
    "/foo{/:name}?/bar{/:bob}?",
    "/a.b/:c",
    "/(\\d+)",
    "/n/:id(\\d+)",
    "/café/:x",
  ];
  const paths = [
    "/",
    "/foo",
    "/foo/",
    "/foo/bar",
    "/foo/x/bar/y",
    "/foo/bar/y",
    "/books/1",
    "/books/1.json",
    "/books/a.json.json",
    "/books/",
    "/a@b",
    "/a@b@c",
    "/1-x-2",
    "/1-x-2-x-3",
    "/x/std@1.0/mod/a.ts",
    "/x/std@1.0",
    "/blog/hi/comments",
    "/old",
    "/old/a",
    "/old/a/b",
    "/some",
    "/some/a/b",
    "/maybe",
    "/maybe/1",
    "/docs",
    "/docs/latest",
    "/docs/latest/x",
    "/a.b/c",
    "/axb/c",
    "/42",
    "/n/42",
    "/n/x",
    "/caf%C3%A9/1",
    "/constructor",
  ];
  for (const pattern of patterns) {
    const ours = compilePattern(pattern);
    const theirs = new URLPattern({ pathname: pattern });
    for (const pathname of paths) {
      const groups = theirs.exec({ pathname })?.pathname.groups;
      const expected = groups &&
        Object.entries(groups).map(([k, v]) => [k, decodeURI(v ?? "")]);
      const found = ours(pathname);
      assert.deepEqual(
        found && Object.entries(found).sort(),
        expected?.sort() ?? null,
        `${pattern} on ${pathname}`,
      );
    }
  }
});

Deno.test("compilePattern() decodes parameters and gives a missing one as empty text", () => {
  assert.equal(compilePattern("/:a")("/a%20b")?.a, "a b");
  assert.equal(compilePattern("/:a")("/%C3%B1")?.a, "ñ");
  assert.equal(compilePattern("/:a")("/a%2Fb")?.a, "a%2Fb");
  assert.equal(compilePattern("/:a")("/%E0%A4%A")?.a, "%E0%A4%A");
  assert.equal(compilePattern("/docs{/:v}?")("/docs")?.v, "");
  assert.equal(compilePattern("/old/:path*")("/old")?.path, "");
});

Deno.test("compilePattern() matches the root where every part is optional", () => {
  assert.deepEqual({ ...compilePattern("/{:name}?")("/") }, { name: "" });
  assert.deepEqual({ ...compilePattern("/{:name}?")("/x") }, { name: "x" });
  assert.deepEqual({ ...compilePattern("/:path*")("/") }, { path: "" });
});

Deno.test("compilePattern() gives parameters without a prototype", () => {
  const params = compilePattern("/:__proto__")("/x");
  assert.equal(Object.getPrototypeOf(params), null);
  assert.deepEqual(Object.keys(params ?? {}), ["__proto__"]);
});

Deno.test("compilePattern() does not backtrack over hostile paths", () => {
  // Quadratic matching of this path takes minutes.
  const hostile = `/x/${"@".repeat(400_000)}/`;
  assert.equal(compilePattern("/x/:a@:b")(hostile), null);
});
