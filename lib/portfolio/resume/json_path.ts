/**
 * Names of places in a JSON document.
 *
 * @module
 */

/** Keys and positions from the root to a value. */
export type JsonPath = readonly (string | number)[];

/** Nobody reads a name beyond this; a report may hold a thousand paths. */
const MAX_STEP = 100;

/** Writes a path as people read it: `$.work[0].startDate`, `$["odd key"]`. */
export function printPath(path: JsonPath): string {
  return "$" + path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    const name = step.length > MAX_STEP ? `${step.slice(0, MAX_STEP)}…` : step;
    return /^[A-Za-z_][\w]*$/.test(name)
      ? `.${name}`
      : `[${JSON.stringify(name)}]`;
  }).join("");
}

/** Writes a path as a JSON Pointer (RFC 6901), the form in which ajv names places. */
export function pointer(path: JsonPath): string {
  return path.map((step) =>
    "/" + String(step).replaceAll("~", "~0").replaceAll("/", "~1")
  ).join("");
}
