import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  campaignOf,
  countryOfLanguage,
  countryOfZone,
  declines,
  deviceOf,
  opensPage,
  pageOf,
  referrerOf,
} from "./sender.ts";

Deno.test("declines() hears Do Not Track and Global Privacy Control", () => {
  strictEqual(declines(new Headers({ dnt: "1" })), true);
  strictEqual(declines(new Headers({ "sec-gpc": "1" })), true);
  strictEqual(declines(new Headers({ dnt: "0" })), false);
});

const page = { accept: "text/html,application/xhtml+xml" };

Deno.test.each<[HeadersInit, boolean | "maybe"]>([
  [{ ...page, "sec-fetch-dest": "document" }, true],
  [page, true],
  [{ accept: "*/*" }, "maybe"],
  [{ ...page, "sec-fetch-dest": "empty" }, true], // by a service worker
  [{ accept: "*/*", "sec-fetch-dest": "empty" }, false],
  [{ ...page, "sec-fetch-dest": "iframe" }, false],
  [{ ...page, "sec-fetch-dest": "document", "sec-purpose": "prefetch" }, false],
  [{ ...page, "x-moz": "prefetch" }, false],
])("opensPage(%j) is %s", (headers, opens) => {
  strictEqual(opensPage(new Headers(headers)), opens);
});

Deno.test.each([
  ["/", "/"],
  ["", "/"],
  ["/about/", "/about"],
  ["/projects/caf%C3%A9", "/projects/café"],
  ["/%00%E2%80%AEx", "/x"],
  ["/%ff", "/%ff"],
  [`/${"ñ".repeat(300)}`, `/${"ñ".repeat(199)}`],
])("pageOf(%s) is %s", (path, expected) => {
  strictEqual(pageOf(path), expected);
});

Deno.test("pageOf() cuts no character in two", () => {
  strictEqual(pageOf(`/${"a".repeat(198)}😀`).isWellFormed(), true);
});

Deno.test.each([
  ["https://www.News.example/story?who=ada@example.com", "news.example"],
  ["https://ada.example/about", ""],
  ["android-app://com.linkedin.android/", "com.linkedin.android"],
  ["javascript:alert(1)", ""],
  ["not an address", ""],
  [null, ""],
])("referrerOf(%s) is %s", (referrer, expected) => {
  strictEqual(referrerOf(referrer, "ada.example"), expected);
});

Deno.test("campaignOf() takes names, and nobody's address", () => {
  deepStrictEqual(
    campaignOf(
      "?utm_source=Letter&utm_medium=e-mail&utm_campaign=ada@b.example",
    ),
    { utm_source: "letter", utm_medium: "e-mail", utm_campaign: "" },
  );
});

Deno.test("campaignOf() is never longer than its column, in small letters neither", () => {
  // one letter that becomes two
  const { utm_source } = campaignOf(`?utm_source=${"İ".repeat(80)}`);
  strictEqual([...utm_source].length, 80);
});

Deno.test.each(["constructor", "toString", "__proto__", "x", "UTC", undefined])(
  "countryOfZone(%s) is nowhere",
  (zone) => {
    strictEqual(countryOfZone(zone), "");
  },
);

Deno.test.each([
  ["es-CO,es;q=0.9,en-US;q=0.8", "CO"],
  ["es,en-GB;q=0.5", "GB"],
  ["zh-Hant-TW", "TW"],
  ["es-419", ""],
  ["*", ""],
  [null, ""],
])("countryOfLanguage(%s) is %s", (language, expected) => {
  strictEqual(countryOfLanguage(language), expected);
});

Deno.test.each([
  ["America/Bogota", "CO"],
  ["Asia/Calcutta", "IN"],
  ["UTC", ""],
  ["nowhere", ""],
  [undefined, ""],
])("countryOfZone(%s) is %s", (zone, expected) => {
  strictEqual(countryOfZone(zone), expected);
});

Deno.test.each([
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_1)", "phone"],
  ["Mozilla/5.0 (Linux; Android 16; Pixel 10) Mobile Safari", "phone"],
  ["Mozilla/5.0 (Linux; Android 16; SM-X900) Safari", "tablet"],
  ["Mozilla/5.0 (iPad; CPU OS 19_1)", "tablet"],
  ["Mozilla/5.0 (X11; Linux x86_64)", "desktop"],
])("deviceOf(%s) is %s", (userAgent, expected) => {
  strictEqual(deviceOf(userAgent), expected);
});
