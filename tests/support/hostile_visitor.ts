/**
 * Somebody who writes hostile texts into every field that a walk through the pages finds, and looks what became of them.
 *
 * @module
 */
import { ok } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import {
  fileFields,
  filled,
  type Form,
  type Survey,
  survey,
  textFields,
} from "./forms.ts";
import { addresses, corpus, files, names, PWNED, typed } from "./hostile.ts";

/** Pages that are alike are looked at so often. */
const ALIKE = 3;
const MAX_PAGES = 250;
/** Fewer than are allowed to one address in the time that a test takes. */
const SENT_PER_ADDRESS = 10;
const ADDRESS_FIELD = /url|link|image|site|href/i;

/** What became of what was sent to one kind of form. */
export interface Outcome {
  /** By status. */
  answers: Record<number, number>;
  /** Texts with a zero that were taken. */
  zeros: string[];
}

/** The hostile visitor of one app. */
export class HostileVisitor {
  /** What was typed, by its mark. */
  readonly written = new Map<string, { text: string; where: string }>();
  /** What ran that should not, and what the policy stopped. */
  readonly ran: string[] = [];
  readonly outcomes = new Map<string, Outcome>();
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #isOurs: (path: string) => boolean;
  readonly #cookie: () => string;
  #sent = 0;
  #client: Deno.HttpClient | null = null;
  #reader: Page | null = null;

  /**
   * @param isOurs which paths are walked and attacked
   * @param cookie who they are
   */
  constructor(
    browser: Browser,
    { origin, isOurs, cookie = () => "" }: {
      origin: string;
      isOurs(path: string): boolean;
      cookie?(): string;
    },
  ) {
    this.#browser = browser;
    this.#origin = origin;
    this.#isOurs = isOurs;
    this.#cookie = cookie;
  }

  /** A text with a mark of its own. */
  marked(where: string, make: (mark: string) => string): string {
    const mark = `zz${this.written.size + 1}zz`;
    const text = make(mark);
    this.written.set(mark, { text, where });
    return text;
  }

  /** A page that tells of every script of theirs, every dialog, and everything that the policy stops. */
  async page(scripts: boolean): Promise<Page> {
    const context = await this.#browser.newContext({
      javaScriptEnabled: scripts,
      serviceWorkers: "block",
    });
    const cookie = this.#cookie();
    if (cookie !== "") await context.setExtraHTTPHeaders({ cookie });
    const page = await context.newPage();
    const tell = (what: string) => void this.ran.push(`${page.url()} ${what}`);
    if (scripts) {
      await page.exposeFunction(
        PWNED,
        (which: unknown) => tell(`ran ${which}`),
      );
      await page.exposeFunction("violated", tell);
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const { violatedDirective, blockedURI, sample } = event;
          const own = globalThis as unknown as { violated(what: string): void };
          own.violated(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
    }
    page.on("dialog", (dialog) => {
      tell(`asks ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  }

  /** Walks over all links from some pages on; those that are alike a few times only. */
  async walk(from: readonly string[], scripts: boolean): Promise<Survey[]> {
    const page = await this.page(scripts);
    const seen = new Map<string, number>();
    const waiting = from.map((path) => new URL(path, this.#origin).href);
    const found: Survey[] = [];
    while (waiting.length > 0 && found.length < MAX_PAGES) {
      const url = new URL(waiting.shift() ?? "");
      url.hash = "";
      const isAway = url.origin !== this.#origin || !this.#isOurs(url.pathname);
      if (isAway || seen.has(url.href)) continue;
      seen.set(url.href, 1);
      const hasQuery = url.search !== "";
      const kind = shapeOf(url.pathname) + (hasQuery ? "?" : "");
      const count = seen.get(kind) ?? 0;
      if (count >= (hasQuery ? 1 : ALIKE)) continue;
      seen.set(kind, count + 1);
      const one = await survey(page, url.href);
      if (!one) continue;
      found.push(one);
      if (one.status < 400) waiting.push(...one.links);
    }
    await page.context().close();
    return found;
  }

  /** Forms that were not attacked yet and take anything of a person, by kind. */
  formsOf(pages: readonly Survey[]): Map<string, Form> {
    const forms = new Map<string, Form>();
    for (const form of pages.flatMap(({ forms }) => forms)) {
      const kind = kindOf(form);
      const takes = textFields(form).length + fileFields(form).length > 0;
      const { origin, pathname } = new URL(form.action);
      const isOurs = origin === this.#origin && this.#isOurs(pathname);
      if (takes && isOurs && !this.outcomes.has(kind)) forms.set(kind, form);
    }
    return forms;
  }

  /** Everything of the corpus into every field at once, then into each alone, where the others are right. */
  async attack(found: Form): Promise<void> {
    const kind = kindOf(found);
    const where = new URL(found.action).pathname;
    const texts = textFields(found);
    this.outcomes.set(kind, { answers: {}, zeros: [] });
    let form = found;
    const put = async (
      change: (name: string, type: string) => string | null,
      zero = false,
    ) => {
      const values = filled(form);
      for (const { name, type } of texts) {
        const text = change(name, type);
        if (text !== null) values.set(name, text);
      }
      const status = await this.#send(form, values, zero);
      // what was taken is what the next change is measured by
      if (status < 400) form = await this.#again(form);
      return status;
    };
    const mark = (text: (mark: string) => string) => (name: string) =>
      this.marked(`${where} ${name}`, text);
    const free = texts.filter(({ name, type }) => isFree(name, type));
    const inFree = (make: (name: string) => string) => (name: string) =>
      free.some((one) => one.name === name) ? make(name) : null;
    // first what may be taken: what is refused may stay in a draft
    let isTaken = true;
    for (const { name, text } of corpus.filter(({ name }) => name !== "zero")) {
      const status = await put(inFree(mark(text)));
      if (status >= 400 && name === "markup") isTaken = false;
    }
    // where all are taken at once, each is
    const each = isTaken ? texts.filter((one) => !free.includes(one)) : texts;
    for (const { name: which, text, alone } of corpus) {
      const zero = which === "zero";
      for (const { name: target, type } of alone ? zero ? texts : each : []) {
        const make = mark(text);
        await put(
          (name) => name === target ? make(name) : null,
          // a password may have any character: it is kept as a hash of all of them, and shown nowhere
          zero && type !== "password",
        );
      }
      await put(mark(text), zero);
    }
    for (const [type, text] of Object.entries(typed)) {
      if (!texts.some((one) => one.type === type)) continue;
      await put((name, given) =>
        given === type ? this.marked(`${where} ${name}`, text) : null
      );
    }
    const isAddress = (name: string, type: string) =>
      type === "url" || ADDRESS_FIELD.test(name);
    if (texts.some(({ name, type }) => isAddress(name, type))) {
      for (const address of addresses) {
        await put((name, type) => isAddress(name, type) ? address : null);
      }
    }
    await this.#sendFiles(form);
    // for what stands on the pages afterwards, also something that is right
    await put(() => null);
  }

  /** The form as it stands on its page now. */
  async #again(form: Form): Promise<Form> {
    if (form.method === "get") return form;
    if (!this.#reader) {
      this.#reader = await this.page(false);
      // a form is all that is read
      await this.#reader.route(
        "**/*",
        (route) =>
          route.request().resourceType() === "document"
            ? route.continue()
            : route.abort(),
      );
    }
    const seen = await survey(this.#reader, form.page);
    return seen?.forms.find((one) => kindOf(one) === kindOf(form)) ?? form;
  }

  async #sendFiles(form: Form) {
    const send = (name: string, file: File) => {
      const values = new Map<string, string | File>(filled(form));
      return this.#send(form, values.set(name, file), false);
    };
    for (const { name } of fileFields(form)) {
      for (const { name: file, type, bytes } of await files()) {
        await send(name, new File([bytes], file, { type }));
      }
      for (const file of names) {
        await send(name, new File(['{"basics":{"name":"Ada"}}'], file));
      }
    }
  }

  async #send(
    form: Form,
    values: ReadonlyMap<string, string | File>,
    zero: boolean,
  ) {
    const { method, multipart, action } = form;
    const data = multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of values) {
      if (data instanceof FormData) data.append(name, value);
      else if (typeof value === "string") data.append(name, value);
    }
    const url = new URL(action);
    const isGet = method === "get";
    if (isGet) url.search = String(data);
    const cookie = this.#cookie();
    const asked: RequestInit & { client: Deno.HttpClient } = {
      client: this.#address(),
      method: method.toUpperCase(),
      redirect: "manual",
      headers: {
        origin: this.#origin,
        "sec-fetch-site": "same-origin",
        ...cookie === "" ? {} : { cookie },
      },
      ...isGet ? {} : { body: data },
    };
    const response = await fetch(url, asked);
    const text = await response.text();
    const { status } = response;
    const told = `${method} ${url.pathname} answers ${status} to ${
      JSON.stringify([...values]).slice(0, 400)
    }`;
    ok(status < 500, told);
    // a page that says what is wrong
    ok(status < 400 || text.length > 100, `${told}, without a word`);
    const outcome = this.outcomes.get(kindOf(form));
    if (!outcome) return status;
    outcome.answers[status] = (outcome.answers[status] ?? 0) + 1;
    if (zero && !isGet && status < 400) outcome.zeros.push(told);
    return status;
  }

  /** Many computers write, each a little: how often one may is another test's matter. */
  #address(): Deno.HttpClient {
    if (this.#client && this.#sent++ % SENT_PER_ADDRESS > 0) {
      return this.#client;
    }
    const count = Math.floor(this.#sent / SENT_PER_ADDRESS) + 2;
    this.close();
    this.#client = Deno.createHttpClient({
      localAddress: `127.0.${count >> 8}.${count & 255}`,
    });
    return this.#client;
  }

  /** Closes its connections. */
  close() {
    this.#client?.close();
    this.#client = null;
  }

  /** What is wrong on pages, whatever was typed into them. */
  wrongs(pages: readonly Survey[]): string[] {
    return pages.flatMap(({ url, status, handlers }) => [
      ...status >= 500 ? [`${url} answers ${status}`] : [],
      ...handlers.map((one) => `${url} has ${one}`),
    ]);
  }

  /** Where typed texts stand on pages exactly as they were typed. */
  shown(pages: readonly Survey[]): Set<string> {
    const places = new Set<string>();
    for (const { values, text } of pages) {
      for (const value of [...values, text]) {
        for (const [mark] of value.matchAll(/zz\d+zz/g)) {
          const typed = this.written.get(mark);
          if (typed && value.includes(typed.text)) places.add(typed.where);
        }
      }
    }
    return places;
  }
}

/** A field that takes any words, by its name. */
function isFree(name: string, type: string): boolean {
  return (type === "text" || type === "textarea") &&
    !/url|link|image|site|href|date|mail|slug|host|origin|code|lang|zone|canonical|schema|version|modified|publish|typed|markdown/i
      .test(name);
}

/** Ids and numbers are no difference. */
function shapeOf(path: string): string {
  return path.replace(/[0-9a-f-]{36}|\d+/g, ":id");
}

/** Forms are alike when they go to the same kind of place with the same fields and the same button. */
function kindOf({ action, method, fields }: Form): string {
  const names = new Set(fields.map(({ name }) => name));
  const verbs = fields.filter(({ type, value }) =>
    type === "hidden" && /^[a-z_]+$/.test(value)
  ).map(({ name, value }) => `${name}=${value}`);
  return [method, shapeOf(new URL(action).pathname), ...names, ...verbs].join(
    " ",
  );
}
