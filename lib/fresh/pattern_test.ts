import assert from "node:assert/strict";
import { joinPattern, pathToPattern, patternToScope } from "./pattern.ts";

Deno.test("pathToPattern() reads folders, parameters and index from a file's path", () => {
  const cases: [string, string][] = [
    ["/index", "/"],
    ["/about", "/about"],
    ["/blog/index", "/blog"],
    ["/blog/[slug]", "/blog/:slug"],
    ["/old/[...path]", "/old/:path*"],
    ["/[id]@[v]", "/:id@:v"],
    ["/foo/[bar].json", "/foo/:bar.json"],
    ["/docs/[[version]]/index", "/docs{/:version}?"],
    ["/foo/[[name]]/bar", "/foo{/:name}?/bar"],
    ["/[[name]]", "/{:name}?"],
  ];
  for (const [path, pattern] of cases) {
    assert.equal(pathToPattern(path), pattern, path);
  }
});

Deno.test("pathToPattern() leaves groups out of the address", () => {
  assert.equal(pathToPattern("/(site)/about"), "/about");
  assert.equal(pathToPattern("/(site)/index"), "/");
  assert.equal(pathToPattern("/foo/(bar)/bob"), "/foo/bob");
  assert.equal(pathToPattern("/(a)/[[name]]/(b)/index"), "/{:name}?");
});

Deno.test("pathToPattern() throws for parameters side by side or cut", () => {
  const broken = [
    "/foo/[a][b]",
    "/foo/foo]",
    "/foo/[foo]]",
    "/foo/[[a]]-bar",
    "/foo/foo-[[a]]",
    "/foo/[]",
    "/foo/[a b]",
  ];
  for (const path of broken) {
    assert.throws(() => pathToPattern(path), SyntaxError, path);
  }
  assert.throws(
    () => pathToPattern("/x/[a][b]"),
    /^SyntaxError: Cannot route "\/x\/\[a\]\[b\]": .*[^.]$/,
  );
});

Deno.test("patternToScope() names the segments, an optional part apart", () => {
  assert.deepEqual(patternToScope("*"), []);
  assert.deepEqual(patternToScope("/"), []);
  assert.deepEqual(patternToScope("/*"), []);
  assert.deepEqual(patternToScope("/foo/*"), ["foo"]);
  assert.deepEqual(patternToScope("/foo/:path*"), ["foo", ":path*"]);
  assert.deepEqual(patternToScope("/foo/bar"), ["foo", "bar"]);
  assert.deepEqual(patternToScope("/api{/:opt}?/end"), [
    "api",
    "{/:opt}?",
    "end",
  ]);
});

Deno.test("joinPattern() puts a pattern below a prefix", () => {
  const cases: [string, string, string][] = [
    ["", "/foo", "/foo"],
    ["", "/", "/"],
    ["", "*", "/*"],
    ["/", "/foo", "/foo"],
    ["*", "/foo", "/foo"],
    ["/foo", "/", "/foo"],
    ["/foo", "/baz", "/foo/baz"],
    ["/foo", "baz", "/foo/baz"],
    ["/foo", "*", "/foo{/*}?"],
    ["/foo", "{/:a}?", "/foo{/:a}?"],
  ];
  for (const [prefix, pattern, joined] of cases) {
    assert.equal(joinPattern(prefix, pattern), joined);
  }
});
