/**
 * What the tools of this folder have in common: arguments, help, the database, exit codes.
 *
 * @module
 */

import { parseArgs, type ParseArgsConfig } from "node:util";
import { readConfig } from "@/lib/platform/config.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { accent, hanging, messages, output, say } from "./terminal.ts";

/** Exit codes, the same for every tool. */
export const exit = {
  done: 0,
  /** It could not be done; nothing has changed. */
  failed: 1,
  /** What was given is not right: the arguments or the file. */
  badInput: 2,
} as const;

/** The arguments are not right. */
export class UsageError extends Error {
  override name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true; strict: true }>
>;

/** A tool: its help, its options, what it does with them; gives an exit code. */
export interface Tool<Given extends Options> {
  /** First line: what it is for. */
  help: string;
  options: Given;
  run(values: Parsed<Given>["values"], positionals: string[]): Promise<number>;
}

/** Runs a tool on arguments; never throws, answers with its exit code. */
export async function runTool<Given extends Options>(
  { help, options, run }: Tool<Given>,
  args: string[],
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    say(output, help.trim());
    return exit.done;
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      options,
      allowPositionals: true,
      strict: true,
    });
    return await run(values, positionals);
  } catch (error) {
    const usage = error instanceof UsageError || isParseError(error);
    const invalid = error instanceof AppError && error.code === "invalid";
    const label = `${accent(messages, "error")}  `;
    say(messages, hanging(label, reasonOf(error), messages));
    if (usage) say(messages, "Add --help to see what is possible.");
    return usage || invalid ? exit.badInput : exit.failed;
  }
}

/** Opens the database for the time of some work. */
export async function withOwner<T>(
  work: (owner: Owner) => Promise<T>,
): Promise<T> {
  const owner = await openOwner(readConfig());
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
}

/** The slug a tool was given. */
export function wantedSlug(slug: string | undefined): string {
  if (!slug) throw new UsageError("--slug is missing, as in --slug ada");
  return slug.replace(/^@/, "");
}

/** Refuses words that a tool has no use for. */
export function refuseArguments(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`what is "${words.join(" ")}"?`);
}

/** The owner of a site that must exist. */
export async function ownerOf(owner: Owner, slug: string) {
  const actor = await owner.asTenantOwner(slug);
  if (!actor) throw new AppError("not_found", `Cannot find a site @${slug}`);
  return actor;
}

/** Where a site is reached: in full while somebody serves it, else its path and what to do. */
export function addressOf({ servedAt }: Owner, slug: string): string {
  return servedAt === null
    ? `/@${slug}, once \`deno task start\` runs`
    : `${servedAt}/@${slug}`;
}

function isParseError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error &&
    String(error.code).startsWith("ERR_PARSE_ARGS");
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
