/**
 * What readers of files find, and why they cannot read one.
 *
 * @module
 */
import type { Json, JsonObject } from "../json.ts";
import type { Problem } from "../schema.ts";
import type { Format } from "./schema.ts";

/** Something that the file says and a résumé has no place for; it is kept as it came. */
export interface Leftover {
  /** Within the file, e.g. `Profile.csv[0].Birth Date`. */
  path: string;
  value: Json;
}

/** A file of an archive that says nothing of the person's career, or too much of others: it is named and not kept. */
export interface PassedOver {
  path: string;
  bytes: number;
}

/** A file as a résumé, and what is not in it. */
export interface ReadResume {
  document: JsonObject;
  /** What the file itself says of its language. */
  saidLang?: Json;
  leftovers: Leftover[];
  passedOver: PassedOver[];
}

/** A file that can be imported, or every reason why it cannot. */
export type ReadImport =
  | (
    & { ok: true; format: Format; lang: "es" | "en" }
    & Omit<ReadResume, "saidLang">
  )
  | { ok: false; problems: Problem[] };

/** A reason that concerns the whole file. */
export function problem(code: string, message: string, path = "$"): Problem {
  return { code, path, line: 1, column: 1, message };
}

/** Thrown by readers for what concerns the whole file; `readImport()` answers it. */
export class CannotRead extends Error {
  override name = "CannotRead";
  readonly problem: Problem;

  /** @param code for other languages than English */
  constructor(code: string, message: string, path?: string) {
    super(message);
    this.problem = problem(code, message, path);
  }
}
