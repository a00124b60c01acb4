import assert from "node:assert/strict";
import { chanceFrom } from "@/tests/support/random_resume.ts";
import { invalidParts } from "../resume/check.ts";
import { fieldValue, updateEntryInput } from "./schema.ts";

Deno.test("fieldValue() takes no address, date or e-mail that the official schema refuses", () => {
  const chance = chanceFrom(7);
  const letters = "abz09.-_~:/?#[]@!$&'()*+,;=%2f ñ<>\"\\^`{|}\n";
  const make = () =>
    Array.from(
      { length: Math.ceil(chance() * 12) },
      () => letters[Math.floor(chance() * letters.length)],
    )
      .join("");
  let taken = 0;
  for (let round = 0; round < 30_000; round++) {
    const url = `http://a${make()}`;
    const mail = `${make()}@a${make()}.b`;
    const date = `2014${make()}`;
    if (fieldValue({ key: "url", kind: "uri" }).safeParse(url).success) {
      taken++;
      assert.deepEqual(invalidParts({ basics: { url } }), [], url);
    }
    if (fieldValue({ key: "email", kind: "email" }).safeParse(mail).success) {
      taken++;
      assert.deepEqual(invalidParts({ basics: { email: mail } }), [], mail);
    }
    if (fieldValue({ key: "date", kind: "date" }).safeParse(date).success) {
      taken++;
      assert.deepEqual(invalidParts({ work: [{ startDate: date }] }), [], date);
    }
  }
  assert(taken > 1_000, `${taken} values were taken`);
});

Deno.test("fieldValue() takes the addresses people have", () => {
  for (
    const url of [
      "https://example.com",
      "http://example.com:8080/a/b.html?c=d&e=%20#f",
      "https://en.wikipedia.org/wiki/Silicon_Valley_(TV_series)",
      "https://datos.example/@lucia",
    ]
  ) assert(fieldValue({ key: "url", kind: "uri" }).safeParse(url).success, url);
  assert(
    !fieldValue({ key: "url", kind: "uri" }).safeParse("javascript:alert(1)")
      .success,
  );
});

Deno.test("updateEntryInput refuses fields of another section and texts that cannot be stored", () => {
  const input = (values: unknown) => ({
    section: "skills",
    id: "01a200ea-2202-79e0-9460-efd8ee0a3422",
    values,
  });
  assert(
    updateEntryInput.safeParse(
      input({ name: "Go", keywords: ["Go"], level: null }),
    ).success,
  );
  for (
    const values of [{ position: "CEO" }, { name: "\0" }, { name: "\ud800" }, {
      keywords: [1],
    }, { extra: {} }]
  ) {
    assert(
      !updateEntryInput.safeParse(input(values)).success,
      JSON.stringify(values),
    );
  }
});
