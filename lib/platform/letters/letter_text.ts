/**
 * A letter as plain text: the same parts in the same order, so that it can say nothing else than the HTML.
 *
 * @module
 */
import type { Draft, Part } from "./schema.ts";

/**
 * Draws a letter's text.
 *
 * @example const text = letterText({ lang: "en", subject: "Hello", parts: [{ kind: "text", text: "Hi" }], why: "…" });
 */
export function letterText(
  { subject, title, parts, why, stop }: Draft,
): string {
  return [
    title ?? subject,
    ...parts.map(textOf),
    // the usual mark of what is below a letter: dash, dash, space
    ["-- ", why, ...stop ? [`${stop.label}: ${stop.link}`] : []].join("\n"),
  ].join("\n\n") + "\n";
}

function textOf(part: Part): string {
  switch (part.kind) {
    case "text":
    case "note":
      return part.text;
    case "action":
      // on a line of its own: whatever stands behind an address may be taken for a part of it
      return `${part.label}:\n${part.link}`;
    case "code":
      return part.before ? `${part.before} ${part.code}` : part.code;
    case "quote":
      return part.text.split("\n").map((line) => `> ${line}`.trimEnd())
        .join("\n");
    case "facts":
      return part.facts.map(([name, value]) => `${name}: ${value}`).join("\n");
  }
}
