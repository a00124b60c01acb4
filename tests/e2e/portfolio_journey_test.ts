/**
 * The portfolio from one end to the other in a real browser: a CV is imported, edited and published, somebody reads it and
 * writes, the owner answers, and the count of visits says what was. Once in Spanish without scripts, once in English by
 * keyboard alone.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, Locator, Page } from "playwright-core";
import { startAccounts } from "../support/accounts.ts";
import { launchBrowser } from "../support/chromium.ts";
import { axeProblems } from "../support/visit.ts";

/** No program: those are counted apart. */
const PERSON =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";
/** What is sent sooner looks as if a program had written it. */
const WRITING_MS = 3_500;

let accounts: Awaited<ReturnType<typeof startAccounts>>;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [accounts, browser] = await Promise.all([startAccounts(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await accounts?.close();
});

/** How somebody uses pages. */
interface Hand {
  press(thing: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  choose(field: Locator, file: string): Promise<void>;
}

const mouse: Hand = {
  press: (thing) => thing.click(),
  write: (field, text) => field.fill(text),
  choose: (field, file) => field.setInputFiles(file),
};

const keyboard: Hand = {
  async press(thing) {
    await reach(thing);
    await thing.page().keyboard.press("Enter");
  },
  async write(field, text) {
    await reach(field);
    await field.page().keyboard.press("Control+a");
    await field.page().keyboard.type(text);
  },
  async choose(field, file) {
    const chooser = field.page().waitForEvent("filechooser");
    await reach(field);
    await field.page().keyboard.press("Enter");
    await (await chooser).setFiles(file);
  },
};

/** Tabs until the focus is there. */
async function reach(thing: Locator) {
  await thing.waitFor();
  const { keyboard } = thing.page();
  for (let tabs = 0; tabs < 400; tabs++) {
    if (await thing.evaluate((one) => one === document.activeElement)) return;
    await keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${thing}`);
}

async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (let round = 0; round < 1_200; round++) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not come");
}

const says = {
  en: {
    read: "Look at the file",
    apply: "Apply these changes",
    imported: "The file is imported",
    save: "Save in the draft",
    see: "See the changes",
    publish: "Publish",
    published: "Published.",
    show: "Publish the site",
    about: "Profile",
    contact: "Contact",
    send: "Send message",
    reply: "Send",
    figures: ["Visitors", "Visits", "Pages viewed"],
  },
  es: {
    read: "Mirar el archivo",
    apply: "Aplicar estos cambios",
    imported: "El archivo está importado",
    save: "Guardar en el borrador",
    see: "Ver los cambios",
    publish: "Publicar",
    published: "Publicado.",
    show: "Publicar el sitio",
    about: "Perfil",
    contact: "Contacto",
    send: "Enviar mensaje",
    reply: "Enviar",
    figures: ["Visitantes", "Visitas", "Páginas vistas"],
  },
};

for (
  const { name, lang, scripts, hand } of [
    { name: "without scripts", lang: "es", scripts: false, hand: mouse },
    { name: "by keyboard", lang: "en", scripts: true, hand: keyboard },
  ] as const
) {
  Deno.test(`import, edit, publish, visit, write, answer, count: ${name} (${lang})`, async () => {
    const { url, owner } = accounts;
    const words = says[lang];
    const slug = `ada-${lang}`;
    const person = await accounts.person();
    await accounts.enrol(person.browser);
    const made = await person.browser.post("/new", {
      name: "Ada Lovelace",
      slug,
      kind: "person",
      language: lang,
      timezone: "UTC",
    });
    strictEqual(made.status, 303, made.text);
    const cookies = [...person.browser.cookies].map(([name, value]) => ({
      name,
      value,
      url,
    }));
    const options = {
      javaScriptEnabled: scripts,
      userAgent: PERSON,
      locale: lang === "es" ? "es-CO" : "en-GB",
    };
    const desk = await browser.newContext(options);
    const street = await browser.newContext(options);
    for (const context of [desk, street]) context.setDefaultTimeout(20_000);
    const at = (path: string) => `${url}/@${slug}${path}?lang=${lang}`;
    const dashboard = (path: string) => at(`/dashboard${path}`);
    const button = (page: Page, name: string) =>
      page.getByRole("button", { name, exact: true }).first();
    try {
      await desk.addCookies(cookies);
      const page = await desk.newPage();

      await page.goto(dashboard("/portfolio/import"));
      await hand.choose(
        page.locator("#file"),
        new URL("../fixtures/resumes/sample.resume.json", import.meta.url)
          .pathname,
      );
      await hand.press(button(page, words.read));
      await hand.press(button(page, words.apply));
      await page.waitForSelector(`text=${words.imported}`);

      await page.goto(dashboard("/portfolio/profile/basics"));
      const label = "Keeper of the evidence";
      await hand.write(page.locator("#label"), label);
      await hand.press(button(page, words.save));
      await hand.press(page.getByRole("link", { name: words.see }).first());
      await hand.press(button(page, words.publish));
      await page.waitForSelector(`text=${words.published}`);
      await page.goto(dashboard("/settings"));
      if (await button(page, words.show).count() > 0) {
        await hand.press(button(page, words.show));
      }

      const visitor = await street.newPage();
      await visitor.goto(at("/"));
      await visitor.waitForSelector(`text=${label}`);
      await hand.press(
        visitor.getByRole("link", { name: words.about }).first(),
      );
      await visitor.waitForURL(/\/about/);
      await hand.press(
        visitor.getByRole("link", { name: words.contact }).first(),
      );
      await visitor.waitForURL(/\/contact/);
      await hand.write(visitor.locator("#name"), "Grace Hopper");
      await hand.write(visitor.locator("#email"), `grace-${lang}@example.com`);
      await hand.write(visitor.locator("#message"), "Do you give talks? 🐞");
      await visitor.waitForTimeout(WRITING_MS);
      await hand.press(button(visitor, words.send));
      await visitor.waitForURL(/sent=1/);
      strictEqual((await street.cookies()).length, 0);

      await page.goto(dashboard("/portfolio/messages"));
      await hand.press(
        page.getByRole("link", { name: "Grace Hopper" }).first(),
      );
      await page.waitForSelector("text=Do you give talks? 🐞");
      await hand.write(page.locator("#body"), "With pleasure, in May.");
      await hand.press(button(page, words.reply));
      await page.waitForSelector("text=With pleasure, in May.");
      const letter = await until(async () => {
        const [row] = await owner.sql`
          select body_text from platform.mails
          where recipient = ${`grace-${lang}@example.com`} and body_text like '%With pleasure%' and state = 'kept'`;
        return row;
      });
      ok(String(letter.body_text).includes("With pleasure, in May."));

      // what the task does every half minute, now
      await until(async () => {
        await owner.sql`select portfolio.find_due_visits()`;
        await owner.sql`select portfolio.count_due_visits(100)`;
        const [row] = await owner.sql`
          select from portfolio.visit_days as day join platform.tenants as tenant on tenant.id = day.tenant_id
          where tenant.slug = ${slug} and day.dimension = 'event' and day.key = 'message_sent'`;
        return row;
      });
      await page.goto(dashboard("/portfolio/analytics"));
      const figures = await page.locator(".visit-figures .figure")
        .allTextContents();
      deepStrictEqual(
        await page.locator(".visit-figures dt").allTextContents()
          .then((names) => names.slice(0, 3)),
        words.figures,
      );
      // home, about, the form, the form's thanks
      deepStrictEqual(figures.slice(0, 3), ["1", "1", "4"]);
      if (scripts) strictEqual((await axeProblems(page)).join(), "");
    } finally {
      await desk.close();
      await street.close();
    }
  });
}
