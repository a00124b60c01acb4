import { strictEqual, throws } from "node:assert/strict";
import { reachOf } from "./address.ts";
import { callableUrl } from "./callable_url.ts";
import { OutsideError } from "./outside_error.ts";

const somebodysOwn = [
  ..."0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 192.0.0.170 192.0.2.1 192.168.0.1"
    .split(" "),
  ..."198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255"
    .split(" "),
  ..."::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::7f00:1 ::ffff:0:7f00:1 64:ff9b::7f00:1 64:ff9b:1::a00:1"
    .split(" "),
  ..."2002:7f00:1:: 2001:0:7f00:1:: 100::1 2001:db8::1 3fff::1 5f00::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 ::"
    .split(" "),
  "4000::1",
  "not an address",
];

Deno.test("reachOf() knows public addresses, this machine, and everything else", () => {
  for (const address of ["1.1.1.1", "93.184.216.34", "2606:4700::1111"]) {
    strictEqual(reachOf(address), "public", address);
  }
  for (const address of ["127.0.0.1", "127.255.255.254", "::1"]) {
    strictEqual(reachOf(address), "loopback", address);
  }
  for (const address of somebodysOwn) {
    strictEqual(reachOf(address), "private", address);
  }
});

const refused = (text: string, reason: string, allowLoopback = false) =>
  throws(
    () => callableUrl(text, { allowLoopback }),
    (error) => error instanceof OutsideError && error.reason === reason,
    text,
  );

Deno.test("callableUrl() takes https alone, at ports that anybody may have, without a name and a password", () => {
  const allowed = { allowLoopback: false };
  for (
    const text of [
      "https://example.com/a?b",
      "https://example.com:8443",
      "https://1.1.1.1",
    ]
  ) {
    strictEqual(callableUrl(text, allowed).protocol, "https:", text);
  }
  for (
    const text of [
      "http://example.com",
      "ftp://example.com",
      "file:///etc/passwd",
      "https://example.com:22",
      "https://ada:secret@example.com",
      "https://ada@example.com",
      "example.com",
      "",
    ]
  ) refused(text, "url");
});

Deno.test("callableUrl() sees through the forms in which private hosts are written", () => {
  for (
    const host of [
      "localhost",
      "LOCALHOST.",
      "a.localhost",
      "127.0.0.1",
      "127.1",
      "0x7f000001",
      "0x7f.1",
      "017700000001",
      "2130706433",
      "0",
      "10.0.0.1",
      "0xa9fea9fe",
      "169.254.169.254.",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "[::ffff:a9fe:a9fe]",
      "[64:ff9b::169.254.169.254]",
      "[fd00::1]",
      "①②⑦.0.0.1",
    ]
  ) refused(`https://${host}/`, "address");
});

Deno.test("callableUrl() lets this machine be called, over http too, where its owner allows it, and nothing more", () => {
  const allowed = { allowLoopback: true };
  for (
    const text of [
      "http://127.0.0.1:8000",
      "http://localhost:3000",
      "http://[::1]:3000",
      "https://hooks.localhost",
    ]
  ) callableUrl(text, allowed);
  refused("http://example.com", "url", true);
  refused("http://10.0.0.1:8000", "address", true);
  refused("http://127.0.0.1:25", "url", true);
});
