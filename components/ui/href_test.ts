import { strictEqual } from "node:assert/strict";
import { href } from "./href.ts";

const plain = { basePath: "", chosenLang: null };
const ada = { basePath: "/@ada", chosenLang: "es" as const };

Deno.test("href() puts the base path in front and keeps the chosen language", () => {
  strictEqual(href(ada, "/projects"), "/@ada/projects?lang=es");
  strictEqual(href(plain, "/projects"), "/projects");
});

Deno.test("href() names Home by its base path alone", () => {
  strictEqual(href(ada, "/"), "/@ada?lang=es");
  strictEqual(href({ ...ada, chosenLang: null }, "/"), "/@ada");
  strictEqual(href(plain, "/"), "/");
});

Deno.test("href() sets the query before the fragment", () => {
  strictEqual(href(ada, "/experience#x"), "/@ada/experience?lang=es#x");
});

Deno.test("href() encodes the query, and lets it name another language", () => {
  strictEqual(
    href(plain, "/projects", { skill: "C++ & C#" }),
    "/projects?skill=C%2B%2B+%26+C%23",
  );
  strictEqual(href(ada, "/about", { lang: "en" }), "/@ada/about?lang=en");
});
