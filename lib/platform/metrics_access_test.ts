import { strictEqual } from "node:assert/strict";
import { mayReadMetrics } from "./metrics_access.ts";

const LOOPBACK: Deno.Addr = {
  transport: "tcp",
  hostname: "127.0.0.1",
  port: 1,
};
const OUTSIDE: Deno.Addr = {
  transport: "tcp",
  hostname: "203.0.113.9",
  port: 1,
};
const SECRET = { metricsToken: "correct horse", trustedProxies: [] };

function ask(headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/metrics", {
    headers: { host: "127.0.0.1:8000", ...headers },
  });
}

Deno.test("mayReadMetrics() trusts this machine itself", () => {
  strictEqual(mayReadMetrics(ask(), LOOPBACK, SECRET), true);
  strictEqual(mayReadMetrics(ask(), OUTSIDE, SECRET), false);
});

Deno.test("mayReadMetrics() refuses a name that DNS points at this machine", () => {
  strictEqual(
    mayReadMetrics(ask({ host: "evil.example" }), LOOPBACK, SECRET),
    false,
  );
  strictEqual(
    mayReadMetrics(ask({ host: "[::1]:8000" }), LOOPBACK, SECRET),
    true,
  );
});

Deno.test("mayReadMetrics() does not take a proxy on this machine for the machine", () => {
  const forwarded = ask({ "x-forwarded-for": "203.0.113.9" });
  strictEqual(mayReadMetrics(forwarded, LOOPBACK, SECRET), false);
  const trusted = { metricsToken: null, trustedProxies: ["127.0.0.1"] };
  strictEqual(mayReadMetrics(ask(), LOOPBACK, trusted), false);
});

Deno.test("mayReadMetrics() takes the token from anywhere, and no other", () => {
  const bearer = (token: string) => ask({ authorization: `Bearer ${token}` });
  strictEqual(mayReadMetrics(bearer("correct horse"), OUTSIDE, SECRET), true);
  strictEqual(mayReadMetrics(bearer("correct hors"), OUTSIDE, SECRET), false);
  strictEqual(mayReadMetrics(bearer("wrong"), LOOPBACK, SECRET), false);
  const none = { metricsToken: null, trustedProxies: [] };
  strictEqual(mayReadMetrics(bearer("null"), OUTSIDE, none), false);
});
