import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { keptSearch, readAddress } from "./address.ts";

Deno.test("readAddress() finds the site that a path names", () => {
  deepStrictEqual(readAddress("http://localhost:8000/@ada/projects?lang=es"), {
    scheme: "http",
    host: "localhost:8000",
    hostname: "localhost",
    slug: "ada",
    path: "/projects",
    search: "?lang=es",
  });
  strictEqual(readAddress("http://a/@ada").path, "/");
  strictEqual(readAddress("http://a/@ada").slug, "ada");
  strictEqual(readAddress("http://a/@ada/").path, "/");
  strictEqual(readAddress("http://a/@ada?x=1").path, "/");
  strictEqual(readAddress("http://a/@").slug, "");
});

Deno.test("readAddress() leaves other paths and hosts as they are", () => {
  strictEqual(readAddress("https://Ada.Example.com/cv.pdf").slug, null);
  strictEqual(
    readAddress("https://Ada.Example.com/cv.pdf").host,
    "ada.example.com",
  );
  strictEqual(readAddress("http://[::1]:80/").hostname, "[::1]");
  strictEqual(readAddress("http://[::1]/").hostname, "[::1]");
});

Deno.test("keptSearch() drops what the page does not read and orders the rest", () => {
  strictEqual(keptSearch("", "/"), "");
  strictEqual(keptSearch("?lang=es", "/"), "?lang=es");
  strictEqual(keptSearch("?utm_source=a&fbclid=b", "/"), "");
  strictEqual(
    keptSearch("?skill=C%2B%2B&lang=en", "/projects"),
    "?lang=en&skill=C%2B%2B",
  );
  strictEqual(keptSearch("?skill=Go&lang=en", "/about"), "?lang=en");
  strictEqual(keptSearch("?lang=es&lang=en", "/"), "?lang=es");
  strictEqual(keptSearch("?__proto__=1", "/"), "");
  strictEqual(keptSearch("?x=" + "y".repeat(10_000) + "&lang=es", "/"), "");
});
