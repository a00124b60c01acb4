import assert from "node:assert/strict";
import { chanceFrom, randomResume } from "@/tests/support/random_resume.ts";
import { sectionOf, SECTIONS } from "../resume/schema.ts";
import { splitResume } from "../resume/rows.ts";
import { formFields, readForm } from "./form.ts";
import type { Translations } from "./working.ts";

/** What a browser sends of an untouched form: its own line ends. */
function sent(fields: ReturnType<typeof formFields>): FormData {
  const form = new FormData();
  for (const { name, text, mark, ruled } of fields) {
    form.set(name, text.replaceAll("\n", "\r\n"));
    form.set(`was:${name}`, mark);
    if (ruled) form.set(`ruled:${name}`, "1");
  }
  return form;
}

Deno.test("a form that comes back untouched changes nothing, whatever stands in it", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const content = splitResume(randomResume(seed));
    const chance = chanceFrom(seed);
    for (const section of SECTIONS) {
      for (const { values } of content.entries[section.key]) {
        const texts: Translations = chance() < 0.5 ? { es: values } : {};
        const fields = formFields(section.fields, values, texts, "es");
        const read = readForm(sent(fields), fields);
        assert.deepEqual(
          [read.values, read.texts, read.errors],
          [{}, {}, {}],
          `seed ${seed} ${section.key}`,
        );
      }
    }
  }
});

Deno.test("readForm() gives what was changed, with the marks of what was seen, and names what it cannot take", () => {
  const { fields } = sectionOf("work");
  const values = { name: "Aleph", highlights: ["one", "two\nlines"] };
  const shown = formFields(fields, values, { es: { summary: "Hola" } }, "es");
  const form = sent(shown);
  form.set("name", " Beth\u202e <b>");
  form.set("highlights", "one\r\n---\r\ntwo\r\nlines\r\n---\r\nthree");
  form.set("summary@es", "");
  form.set("startDate", "last year");
  form.set("url", " https://example.com ");
  form.set("location", "x".repeat(2_001));
  const read = readForm(form, shown);
  assert.deepEqual(read.values, {
    name: " Beth\u202e <b>",
    highlights: ["one", "two\nlines", "three"],
    url: "https://example.com",
  });
  assert.deepEqual(read.texts, { summary: null });
  assert.deepEqual(read.errors, { startDate: "date", location: "long" });
  assert.equal(read.typed.startDate, "last year");
  const marks = Object.fromEntries(shown.map(({ name, mark }) => [name, mark]));
  assert.equal(read.seen.values.name, marks.name);
  assert.equal(read.seen.texts.summary, marks["summary@es"]);
});
