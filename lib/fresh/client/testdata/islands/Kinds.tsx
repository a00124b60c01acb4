import { Signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** Says what it was given, so that server and browser can be compared. */
export default function Kinds({ values }: { values: Record<string, unknown> }) {
  const [revived, setRevived] = useState(false);
  useEffect(() => setRevived(true), []);
  return (
    <dl data-revived={revived ? "yes" : undefined}>
      {Object.entries(values).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{describe(value, new Map())}</dd>
        </div>
      ))}
    </dl>
  );
}

function describe(value: unknown, seen: Map<unknown, number>): string {
  if (typeof value === "bigint") return `bigint ${value}`;
  if (Object.is(value, -0)) return "number -0";
  if (typeof value !== "object" || value === null) {
    return `${typeof value} ${value}`;
  }
  const again = seen.get(value);
  if (again !== undefined) return `#${again}`;
  seen.set(value, seen.size);
  if (value instanceof Signal) {
    return `signal ${describe(value.peek(), seen)}`;
  }
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (value instanceof URL || value instanceof RegExp) {
    return `${value.constructor.name} ${value}`;
  }
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} ${value}`;
  const isList = [Array, Map, Set].some((kind) => value instanceof kind);
  const inner = isList
    ? [...value as Iterable<unknown>]
    : Object.entries(value);
  const parts = inner.map((one) => describe(one, seen));
  return `${value.constructor.name}(${parts.join(", ")})`;
}
