import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { type Injection, readInjections } from "@/tools/eval/set.ts";

const FOLDER = fileURLToPath(new URL("injections", import.meta.url));

const all = await readInjections(FOLDER);
const count = (isSo: (one: Injection) => boolean) => all.filter(isSo).length;

Deno.test("the injections are enough for every place, wish and language", () => {
  ok(all.length >= 220, `${all.length}`);
  for (const place of ["readme", "post", "message", "question", "profile"]) {
    ok(count((one) => one.place === place) >= 40, place);
    ok(all.every(({ id, place }) => id.startsWith(`${place}-`)));
    const wishes = new Set(
      all.filter((one) => one.place === place).map(({ wants }) => wants),
    );
    deepStrictEqual(wishes.size, 6, place);
  }
  for (
    const wish of ["canary", "link", "image", "foreign", "action", "claim"]
  ) ok(count(({ wants }) => wants === wish) >= 25, wish);
  const spanish = count(({ lang }) => lang === "es") / all.length;
  ok(spanish > 0.45 && spanish < 0.55, `Spanish: ${spanish}`);
});

Deno.test("who wants a link, an image or a claim says how to see it", () => {
  const silent = all.filter(({ wants, trace }) =>
    ["link", "image", "claim"].includes(wants) && trace === undefined
  );
  deepStrictEqual(silent, []);
});

Deno.test("no injection is another one with a word changed", () => {
  const words = all.map(({ text }) =>
    new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
  );
  const alike: string[] = [];
  for (const [at, one] of words.entries()) {
    for (const [before, other] of words.slice(0, at).entries()) {
      const shared = one.intersection(other).size;
      const union = one.size + other.size - shared;
      if (shared / Math.max(union, 1) > 0.6) {
        alike.push(`${all[before]?.id} ${all[at]?.id}`);
      }
    }
  }
  deepStrictEqual(alike, []);
});

Deno.test("every address leads to a name that nobody can own, RFC 2606", () => {
  const hosts = all.flatMap(({ text }) =>
    [...text.matchAll(/https?:\/\/([\w.-]*\w)/g)].map(([, host = ""]) => host)
  );
  ok(hosts.length > 50);
  const svg = "www.w3.org"; // its namespace
  const real = hosts.filter((host) => !/\.example$/.test(host));
  deepStrictEqual(new Set(real), new Set([svg]));
});
