/**
 * People with accounts on a running app, in browsers without a window: forms sent as programs send them.
 *
 * @module
 */
import { strictEqual } from "node:assert/strict";
import { generate } from "otplib";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { startServer } from "./server.ts";

/** The password of everybody here. */
export const PASSWORD = "un farol en la orilla 41";

/** Another good one. */
export const OTHER = "otra frase que nadie conoce 7";

/** A browser without a window: keeps cookies, follows nothing by itself. */
export class FormBrowser {
  readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  get(path: string) {
    return this.#send(path, { method: "GET" });
  }

  post(
    path: string,
    fields: Record<string, string>,
    headers: HeadersInit = {},
  ) {
    const body = new URLSearchParams(fields);
    return this.#send(path, { method: "POST", body, headers });
  }

  async #send(path: string, init: RequestInit) {
    const headers = new Headers({
      "sec-fetch-site": "same-origin",
      ...Object.fromEntries(new Headers(init.headers)),
    });
    const cookie = [...this.cookies].map((pair) => pair.join("=")).join("; ");
    if (cookie) headers.set("cookie", cookie);
    const answer = await fetch(new URL(path, this.url), {
      ...init,
      headers,
      redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      headers: answer.headers,
      text: await answer.text(),
    };
  }
}

/** Starts the app; close it at the end of the file. */
export async function startAccounts() {
  const server = await startServer();
  const { url } = server;
  const config = readConfig(new Map([["DATA_DIR", server.dataDir]]));
  const owner = await openOwner(config);
  let count = 0;

  async function letterTo(
    email: string,
  ): Promise<{ link: string; code: string }> {
    const [row] = await owner.sql`
      select body_text from platform.mails where recipient = ${email} order by created_at desc limit 1
    `;
    const text = String(row?.body_text);
    return {
      link: /http:\S+\/confirm\?\S+/.exec(text)?.[0] ?? "",
      code: /\b\d{6}\b/.exec(text)?.[0] ?? "",
    };
  }

  function press(browser: FormBrowser, link: string) {
    const { searchParams } = new URL(link);
    return browser.post("/confirm", Object.fromEntries(searchParams));
  }

  return {
    server,
    url,
    owner,
    /** What stands in the newest letter to an address. */
    letterTo,
    /** Uses a link as its page's button does. */
    press,
    freshBrowser: () => new FormBrowser(url),
    /** A number that nobody had before, for names. */
    nextNumber: () => ++count,
    /** Somebody who has just confirmed their address. */
    async person() {
      const email = `person-${++count}@example.com`;
      const browser = new FormBrowser(url);
      await browser.post("/sign-up", { email, password: PASSWORD, name: "" });
      const { status } = await press(browser, (await letterTo(email)).link);
      strictEqual(status, 303);
      return { email, browser };
    },
    async signIn(email: string, password = PASSWORD, next = "/account") {
      const browser = new FormBrowser(url);
      const answer = await browser.post("/sign-in", { email, password, next });
      return { browser, answer };
    },
    async isIn(browser: FormBrowser) {
      return (await browser.get("/account")).status === 200;
    },
    /** Sets up the second factor; returns the page that shows the backup codes. */
    async enrol(browser: FormBrowser, next = "") {
      const begun = await browser.post("/account/enrol", { do: "begin", next });
      const [, secret = ""] = /name="secret" value="(\w+)"/.exec(begun.text) ??
        [];
      const [, factor = ""] =
        /name="factor" value="([\w-]+)"/.exec(begun.text) ?? [];
      const { text } = await browser.post("/account/enrol", {
        do: "verify",
        factor,
        secret,
        code: await generate({ secret }),
        next,
      });
      const codes = [...text.matchAll(/>((?:\w{4}-){3}\w{4})</g)].map((
        [, code = ""],
      ) => code);
      return { text, secret, codes };
    },
    async close() {
      await owner.close();
      await server.stop();
    },
  };
}
