import { ok, strictEqual } from "node:assert/strict";
import ipaddr from "ipaddr.js";
import { reachOf } from "./address.ts";
import { publicRanges } from "./public_ranges.ts";

const ranges = publicRanges().map((text) => ipaddr.IPv4.parseCIDR(text));
const isCovered = (address: string) =>
  ranges.some((range) => ipaddr.IPv4.parse(address).match(range));

Deno.test("publicRanges() has every public address at its edges and beyond, and no other", () => {
  ok(ranges.length > 20);
  const edges = publicRanges().flatMap((text) => {
    const [first, last] = [
      ipaddr.IPv4.networkAddressFromCIDR(text),
      ipaddr.IPv4.broadcastAddressFromCIDR(text),
    ].map(({ octets }) => octets.reduce((sum, one) => sum * 256 + one, 0));
    return [first, last].flatMap((at = 0) => [at - 1, at, at + 1]);
  });
  for (const at of edges.filter((at) => at >= 0 && at < 2 ** 32)) {
    const address = [24, 16, 8, 0].map((bits) => at >>> bits & 255).join(".");
    strictEqual(isCovered(address), reachOf(address) === "public", address);
  }
});

Deno.test("publicRanges() covers what random addresses are", () => {
  for (let at = 0; at < 2_000; at++) {
    const address = crypto.getRandomValues(new Uint8Array(4)).join(".");
    strictEqual(isCovered(address), reachOf(address) === "public", address);
  }
});
