/**
 * Where values stand in a file: only those that somebody asks for, since a place for each value of a large
 * file costs more memory than the file.
 *
 * @module
 */

import { visit } from "jsonc-parser";
import type { JsonPath } from "./json_path.ts";

/** A place in the file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One step of the pointers that are asked for, and the steps below it. */
interface Step {
  pointers: string[];
  below: Map<string, Step>;
}

/** Finds where some values of a well-formed text begin, by their JSON Pointers. */
export function placesOf(
  text: string,
  pointers: readonly string[],
): Map<string, Place> {
  const places = new Map<string, Place>();
  const root: Step = { pointers: [], below: new Map() };
  for (const pointer of new Set(pointers)) ask(root, pointer);
  const stand = (
    line: number,
    column: number,
    path: () => JsonPath,
  ) => {
    let step: Step | undefined = root;
    for (const name of path()) {
      step = step.below.get(String(name));
      if (!step) return;
    }
    for (const pointer of step.pointers) {
      places.set(pointer, { line: line + 1, column: column + 1 });
    }
  };
  visit(text, {
    onObjectBegin: (_at, _length, line, column, path) =>
      stand(line, column, path),
    onArrayBegin: (_at, _length, line, column, path) =>
      stand(line, column, path),
    onLiteralValue: (_value, _at, _length, line, column, path) =>
      stand(line, column, path),
  });
  return places;
}

function ask(root: Step, pointer: string) {
  let step = root;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = step.below.get(name) ?? { pointers: [], below: new Map() };
    step.below.set(name, next);
    step = next;
  }
  step.pointers.push(pointer);
}
