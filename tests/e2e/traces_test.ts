/**
 * With `OTEL_DENO=true`: what somebody asks for, its event and its task stand in one trace, whoever does them.
 */
import { ok, strictEqual } from "node:assert/strict";
import { FormBrowser, PASSWORD } from "../support/accounts.ts";
import { receiveTraces } from "../support/otlp.ts";
import { startServer } from "../support/server.ts";

Deno.test("a request, the event that it emits and the task that follows are one trace", async () => {
  const traces = receiveTraces();
  const server = await startServer({ env: traces.environment });
  try {
    const browser = new FormBrowser(server.url);
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const { status } = await browser.post(
      "/sign-up",
      { email: "ada@example.com", password: PASSWORD, name: "" },
      { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    );
    strictEqual(status, 303);
    const spans = () => traces.spans.filter((span) => span.traceId === traceId);
    const named = (name: string) => spans().find((span) => span.name === name);
    while (!named("platform.mail.send") || !named("POST")) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const emitted = named("emit platform.mail.queued");
    const sent = named("platform.mail.send");
    ok(emitted && sent);
    strictEqual(emitted.kind, 4, "a message is sent");
    strictEqual(sent.kind, 5, "and received");
    strictEqual(
      sent.parentSpanId,
      emitted.spanId,
      "the task follows the event",
    );
    strictEqual(sent.status, 0);
    const relays = traces.spans.filter(({ name }) => name === "relay");
    ok(
      relays.some(({ links }) => links.includes(emitted.spanId)),
      "the relay that handed it on says so",
    );
  } finally {
    await server.stop();
    await traces.close();
  }
});
