import { deepStrictEqual, ok } from "node:assert/strict";
import { sitePrivacyWords } from "@/components/site/privacy_words.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** What the page says of each class, beside what the database does. */
const SAID: Record<string, { keeps: string; en: RegExp; es: RegExp }> = {
  conversations: {
    keeps: "90 days",
    en: /read conversations for 90 days/,
    es: /leer las conversaciones durante 90 días/,
  },
  question_counts: {
    keeps: "2 days",
    en: /code of your address is kept for two days/,
    es: /guarda dos días un código de tu dirección/,
  },
  visits: {
    keeps: "30 days",
    en: /Single visits 30 days/,
    es: /Las visitas una por una, 30 días/,
  },
  visit_hours: {
    keeps: "90 days",
    en: /figures by the hour 90 days/,
    es: /las cifras por hora, 90 días/,
  },
  visit_days: {
    keeps: "2 years",
    en: /figures by the day two years/,
    es: /las cifras por día, dos años/,
  },
};

Deno.test("a site's privacy page says how long things stay, as the database has it", async () => {
  const rows = await test.owner`
    select class, keeps::text from platform.retention where class = any(${
    Object.keys(SAID)
  }::text[])`;
  deepStrictEqual(
    Object.fromEntries(
      rows.map((row) => [row.class, String(row.keeps)]),
    ),
    Object.fromEntries(
      Object.entries(SAID).map(([name, { keeps }]) => [name, keeps]),
    ),
  );
  for (const lang of ["en", "es"] as const) {
    const page = sitePrivacyWords[lang].parts.flatMap(({ paragraphs }) =>
      paragraphs
    )
      .join(" ");
    for (const said of Object.values(SAID)) ok(said[lang].test(page), page);
  }
});
