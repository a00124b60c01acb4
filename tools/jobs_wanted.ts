/**
 * Which runs somebody means.
 *
 * @module
 */
import type { RunFilter, RunState } from "@/lib/platform/engine/engine.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { UsageError } from "./terminal_tool.ts";

/** What was asked for, with words in place of options. */
export interface Wanted {
  state: RunState | undefined;
  task: string | undefined;
  tenant: string | undefined;
  limit: number;
  all: boolean;
  yes: boolean;
  json: boolean;
}

/** The state that a word names; undefined for any. */
export function stateOf(text: string): RunState | undefined {
  if (text === "any") return undefined;
  const states = ["waiting", "running", "done", "dead"] as const;
  const state = states.find((one) => one === text);
  if (state) return state;
  throw new UsageError("--state is waiting, running, done, dead or any");
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Words that must be ids. */
export function idsOf(words: string[]): string[] {
  const wrong = words.find((word) => !UUID.test(word));
  if (words.length === 0 || wrong !== undefined) {
    throw new UsageError(
      wrong === undefined
        ? "name a run by its id, as `jobs list` shows it"
        : `"${wrong}" is no id of a run`,
    );
  }
  return words;
}

/** The task and the tenant that were named. */
export async function filterOf(
  { sql }: Owner,
  { task, tenant }: Wanted,
): Promise<Pick<RunFilter, "task" | "tenantId">> {
  if (tenant === undefined) return task === undefined ? {} : { task };
  const slug = tenant.replace(/^@/, "");
  const [row] = await sql<{ id: string }[]>`
    select id from platform.tenants where slug = ${slug}`;
  if (!row) throw new AppError("not_found", `Cannot find a site @${slug}`);
  return { ...task !== undefined && { task }, tenantId: row.id };
}
