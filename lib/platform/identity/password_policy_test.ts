import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { weaknesses } from "./password_policy.ts";

const email = "grace.hopper@example.com";

Deno.test("weaknesses() finds none in passwords that nobody guesses", () => {
  for (
    const password of [
      "correct horse battery staple",
      "un río, tres patos y 1 faro",
      "Xk2#vqLm9z",
      "三つの川と一つの灯台を見た",
      "a".repeat(60) + "bcdefgh-" + "z".repeat(60),
    ]
  ) {
    deepStrictEqual(weaknesses(password, email), [], password);
  }
});

Deno.test("weaknesses() finds what is too short or too long, by characters after NFKC", () => {
  deepStrictEqual(weaknesses("Xk2#vqLm9", email), ["length"]);
  deepStrictEqual(weaknesses("abcdefgh-".repeat(15), email), ["length"]);
  // ten characters of two code units each
  deepStrictEqual(weaknesses("🐙🦊🐻🐼🐨🐯🦁🐮🐷🐸", email), []);
  // the ligature becomes two letters
  deepStrictEqual(weaknesses("ﬁ2#vqLm9z", email), []);
});

Deno.test("weaknesses() finds common ones, also with digits and signs around them", () => {
  for (
    const password of [
      "1234567890",
      "qwertyuiop",
      "Password123",
      "sunshine2026!",
      "CONTRASEÑA",
      "¡¡Barcelona10!!",
      "1q2w3e4r5t",
      "iloveyou12345",
      "Ｐａｓｓｗｏｒｄ１２３",
    ]
  ) {
    deepStrictEqual(weaknesses(password, email), ["common"], password);
  }
});

Deno.test("weaknesses() finds patterns and the e-mail", () => {
  deepStrictEqual(weaknesses("abababababab", email), ["characters"]);
  deepStrictEqual(weaknesses(email, email), ["email"]);
  deepStrictEqual(weaknesses("Grace.Hopper2026", email), ["email"]);
});

Deno.test("the list has what it says: at least 1,000 common ones of ten characters and more", async () => {
  const text = await Deno.readTextFile(
    new URL("common_passwords.txt", import.meta.url),
  );
  const words = text.split("\n").filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(" "));
  strictEqual(
    words.filter((word) => [...word].length >= 10).length > 1000,
    true,
  );
  strictEqual(new Set(words).size > 3000, true);
});
