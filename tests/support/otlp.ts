/**
 * A receiver of traces for tests: OpenTelemetry's protocol over HTTP, as JSON.
 *
 * @module
 */

/** A span, as far as tests care. */
export interface ReceivedSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId: string;
  /** 1 inside, 2 serves, 3 calls, 4 sends, 5 receives. */
  kind: number;
  /** 2 when it ended red. */
  status: number;
  links: string[];
}

/** Listens on a free port; `environment` makes a process of Deno send its traces there. */
export function receiveTraces() {
  const spans: ReceivedSpan[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const said = await request.json();
      // only of traces; logs and metrics have other names
      for (const { scopeSpans } of said.resourceSpans ?? []) {
        for (const { spans: some } of scopeSpans) {
          spans.push(...some.map(spanOf));
        }
      }
      return Response.json({});
    },
  );
  return {
    spans,
    environment: {
      OTEL_DENO: "true",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${server.addr.port}`,
      OTEL_BSP_SCHEDULE_DELAY: "100",
    },
    close: () => server.shutdown(),
  };
}

/** Of the protocol's JSON, whose names these are. */
// deno-lint-ignore no-explicit-any -- told apart by the test that reads it
function spanOf(span: any): ReceivedSpan {
  const { name, traceId, spanId, parentSpanId, kind, status, links } = span;
  return {
    name,
    traceId,
    spanId,
    parentSpanId,
    kind,
    status: status?.code ?? 0,
    links: (links ?? []).map(({ spanId }: { spanId: string }) => spanId),
  };
}
