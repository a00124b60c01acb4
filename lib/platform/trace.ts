/**
 * Traces: what somebody asked for, its event and the tasks that follow stand in one, whichever process does them.
 *
 * Deno itself collects and sends spans when `OTEL_DENO=true` (https://docs.deno.com/runtime/fundamentals/open_telemetry);
 * without it, nothing here does anything.
 *
 * @module
 */
import {
  type Attributes,
  type Context,
  context,
  type Link,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";

/** What kind of span it is: messages are sent and received. */
const kinds = {
  inside: SpanKind.INTERNAL,
  sends: SpanKind.PRODUCER,
  receives: SpanKind.CONSUMER,
};

/** A span. */
export interface Spanned {
  name: string;
  /** Ids, counts and names of things of ours; never a value of anybody's. */
  attributes?: Attributes;
  kind?: keyof typeof kinds;
  /** `traceparent` of the span that led to this one, in place of the one that is open here. */
  follows?: string | null;
  /** `traceparent` of spans that it has to do with. */
  links?: readonly string[];
}

/** What may be said of a span while it is open. */
export interface OpenSpan {
  /** It ends red, although nothing was thrown. `why` is a name, nobody's value. */
  fail(why: string): void;
}

const tracer = trace.getTracer("vitrina");

/** Deno has set the propagator before any code of ours; asking tracers that do nothing would cost 5 µs a span. */
const isOn = propagation.fields().length > 0;
const noSpan: OpenSpan = { fail() {} };

/**
 * Runs something as a span; those opened inside stand below it. An error ends it red, by name only.
 *
 * @example await traced({ name: "relay", kind: "receives" }, () => relayEvents(…));
 */
export function traced<T>(
  { name, attributes, kind = "inside", follows, links = [] }: Spanned,
  work: (span: OpenSpan) => Promise<T>,
): Promise<T> {
  if (!isOn) return work(noSpan);
  const parent = follows ? contextOf(follows) : context.active();
  const options = { attributes, kind: kinds[kind], links: linksTo(links) };
  return tracer.startActiveSpan(name, options, parent, async (span) => {
    const fail = (message: string) =>
      void span.setStatus({ code: SpanStatusCode.ERROR, message });
    try {
      return await work({ fail });
    } catch (error) {
      fail(error instanceof Error ? error.name : "Error");
      throw error;
    } finally {
      span.end();
    }
  });
}

/**
 * The open span as `traceparent` (W3C Trace Context, section 3.2); null when nobody traces.
 *
 * @example const trace = currentTrace(); // "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
 */
export function currentTrace(): string | null {
  if (!trace.getActiveSpan()) return null;
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

function contextOf(traceparent: string): Context {
  return propagation.extract(context.active(), { traceparent });
}

function linksTo(traces: readonly string[]): Link[] {
  return traces.flatMap((one) => {
    const linked = trace.getSpanContext(contextOf(one));
    return linked ? [{ context: linked }] : [];
  });
}
