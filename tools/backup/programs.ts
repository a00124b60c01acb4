/**
 * Where the programs of Postgres are on this machine.
 *
 * @module
 */
import { delimiter, join } from "node:path";

/** The full path of a program; null when it is not there, or the search path may not be read. */
export function findProgram(
  name: "pg_dump" | "pg_restore",
  path: string = searchPath(),
): string | null {
  const file = Deno.build.os === "windows" ? `${name}.exe` : name;
  for (const folder of path.split(delimiter).filter((one) => one !== "")) {
    const candidate = join(folder, file);
    try {
      if (Deno.statSync(candidate).isFile) return candidate;
    } catch {
      // not in this one
    }
  }
  return null;
}

function searchPath(): string {
  return Deno.env.get("PATH") ?? "";
}
