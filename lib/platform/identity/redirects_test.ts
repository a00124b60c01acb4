import { strictEqual } from "node:assert/strict";
import { allowedRedirect, confirmLink } from "./redirects.ts";

const origin = "https://ada.dev";

Deno.test("allowedRedirect() keeps addresses of the app", () => {
  for (
    const [wished, allowed] of [
      ["https://ada.dev/account?tab=1#x", "https://ada.dev/account?tab=1#x"],
      ["/join?code=1", "https://ada.dev/join?code=1"],
      [null, "https://ada.dev/"],
      ["", "https://ada.dev/"],
    ] as const
  ) {
    strictEqual(allowedRedirect(origin, wished), allowed);
  }
});

Deno.test("allowedRedirect() leads nowhere else, however it is written", () => {
  for (
    const wished of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "https://ada.dev@evil.example/",
      "https://evil@ada.dev/",
      "https://ada.dev.evil.example/",
      "http://ada.dev/",
      "https://ada.dev:444/",
      "javascript:alert(1)",
      "data:text/html,x",
      "/\t/evil.example",
      "https://",
    ]
  ) {
    strictEqual(allowedRedirect(origin, wished), "https://ada.dev/", wished);
  }
});

Deno.test("confirmLink() carries where to go next, when that is a page of its own", () => {
  const link = (redirectTo: string) =>
    confirmLink(origin, { token: "t", type: "signup", redirectTo });
  strictEqual(
    link("https://ada.dev/join?code=1"),
    "https://ada.dev/confirm?token_hash=t&type=signup&next=%2Fjoin%3Fcode%3D1",
  );
  for (const plain of ["https://ada.dev/", "https://ada.dev/confirm?x=1"]) {
    strictEqual(
      link(plain),
      "https://ada.dev/confirm?token_hash=t&type=signup",
    );
  }
});
