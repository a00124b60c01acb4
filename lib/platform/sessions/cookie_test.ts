import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import {
  cookieHeader,
  cookieKind,
  packTokens,
  readCookie,
  unpackTokens,
} from "./cookie.ts";

Deno.test.each([
  ["https://vitrina.example", "secure"],
  ["https://192.168.1.5", "secure"],
  ["http://127.0.0.1:8000", "loopback"],
  ["http://127.1.2.3", "loopback"],
  ["http://[::1]:8000", "loopback"],
  ["http://localhost:8000", "loopback"],
  ["http://vitrina.example", null],
  ["http://192.168.1.5:8000", null],
  ["http://0.0.0.0:8000", null],
  // names that DNS may point to this machine
  ["http://127.0.0.1.nip.io", null],
  ["http://127.evil.example", null],
  ["http://localhost.evil.example", null],
])("cookieKind() of %s is %s", (origin, kind) => {
  strictEqual(cookieKind(String(origin)), kind);
});

Deno.test("a session's cookie is for this host alone, for no script and no foreign form", () => {
  strictEqual(
    cookieHeader("secure", "vitrina", "a.b.c.d", 60),
    "__Host-vitrina=a.b.c.d; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  );
  strictEqual(
    cookieHeader("loopback", "vitrina", "", 0),
    "vitrina=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
  );
  throws(
    () => cookieHeader("secure", "vitrina", "x".repeat(4100), 60),
    /4100|characters/,
  );
});

Deno.test("readCookie() takes the name of the address's own kind, and nothing on plain http elsewhere", () => {
  const headers = new Headers({
    cookie: "a=1; vitrina=plain; __Host-vitrina=strict; vitrina-device=d",
  });
  strictEqual(readCookie(headers, "secure", "vitrina"), "strict");
  strictEqual(readCookie(headers, "loopback", "vitrina"), "plain");
  strictEqual(readCookie(headers, "loopback", "vitrina-device"), "d");
  strictEqual(readCookie(headers, "secure", "vitrina-device"), null);
  strictEqual(readCookie(headers, null, "vitrina"), null);
  strictEqual(readCookie(new Headers(), "secure", "vitrina"), null);
});

Deno.test("unpackTokens() gives back what packTokens() was given, and null for anything else", () => {
  const tokens = { accessToken: "aGk.eyJ4Ijox.c2ln-_", refreshToken: "r/+ñ=…" };
  deepStrictEqual(unpackTokens(packTokens(tokens)), tokens);
  for (
    const bad of [
      "",
      "a",
      "a.b.c",
      "a.b.c.",
      "a.b.c.d.e",
      "a.b.c.%",
      "a.b.c._w",
    ]
  ) {
    strictEqual(unpackTokens(bad), null, bad);
  }
});
