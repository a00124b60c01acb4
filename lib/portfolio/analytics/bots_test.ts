import { strictEqual } from "node:assert/strict";
import { botOf } from "./bots.ts";

const CHROME =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";

Deno.test.each([
  [CHROME],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
  ],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"],
  ["Mozilla/5.0 (Linux; Android 16; Cubot X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36"],
])("botOf(%s) is a person", (userAgent) => {
  strictEqual(botOf({ userAgent, acceptLanguage: "es" }), null);
});

Deno.test.each([
  [
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Googlebot",
  ],
  [CHROME.replace("Chrome", "HeadlessChrome"), "HeadlessChrome"],
  ["curl/8.5.0", "curl"],
  ["python-requests/2.32", "python"],
  ["WhatsApp/2.24", "WhatsApp"],
  ["Mozilla/5.0 (compatible; ClaudeBot/1.0)", "ClaudeBot"],
  ["MyReader 1.0", "MyReader"],
  ["", "unnamed"],
])("botOf(%s) is %s", (userAgent, name) => {
  strictEqual(botOf({ userAgent, acceptLanguage: "en" }), name);
});

Deno.test("botOf() takes a browser without a language for a program", () => {
  strictEqual(botOf({ userAgent: CHROME, acceptLanguage: null }), "unnamed");
});
