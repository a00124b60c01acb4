/**
 * Commands change state, queries read it; both parse, ask for permission, and run in one transaction of the actor.
 *
 * @module
 */
import type { z } from "zod";
import type { Access, Actor, Tx } from "./db.ts";
import { AppError, asAppError, type FieldErrors } from "./errors.ts";

/** What a command is made of. */
export interface Change<Input extends z.ZodType, Output>
  extends Operation<Input, Output> {
  /** `<slice>.<thing>.<verb>`: what the audit calls it. */
  action: string;
  /** What it happened to, for the audit. */
  target?(input: z.output<Input>, output: Output): Target;
}

/** A thing by its kind and id, e.g. `{ type: "member", id }`. */
export interface Target {
  type: string;
  id: string;
}

/** What a command or a query is made of. */
export interface Operation<Input extends z.ZodType, Output> {
  /** Everything that comes in passes through it; unknown fields should be refused. */
  input: Input;
  /** `<slice>.<thing>.<verb>`, or null where row policies alone decide. */
  permission: string | null;
  run(context: Context<z.output<Input>>): Promise<Output>;
}

/** What `run` is given. */
export interface Context<Input> {
  sql: Tx;
  actor: Actor;
  input: Input;
}

/** A command or query as the rest of the program calls it; `input` is checked, so it may be anything. */
export type Run<Output> = (actor: Actor, input: unknown) => Promise<Output>;

/**
 * Makes a command: all of it happens or nothing.
 *
 * @throws {AppError} (when called) `invalid` with `fields`, `unauthenticated`, `forbidden`, or what the database said
 * @example
 * const renameSite = command({
 *   action: "platform.site.rename",
 *   input: z.strictObject({ name: z.string().max(80) }),
 *   permission: "platform.site.write",
 *   run: ({ sql, input }) => sql`update … set name = ${input.name}`,
 * });
 * await renameSite(actor, { name: "Ada" });
 */
export function command<Input extends z.ZodType, Output>(
  operation: Change<Input, Output>,
): Run<Output> {
  return (actor, input) => perform("read write", operation, actor, input);
}

/**
 * Makes a query: the same, in a transaction that cannot write.
 *
 * @throws {AppError} as a command does
 * @example const getSite = query({ input: z.strictObject({}), permission: null, run: ({ sql }) => sql`select …` });
 */
export function query<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
): Run<Output> {
  return (actor, input) => perform("read only", operation, actor, input);
}

async function perform<Input extends z.ZodType, Output>(
  access: Access,
  { input: schema, permission, run }: Operation<Input, Output>,
  actor: Actor,
  given: unknown,
): Promise<Output> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new AppError("invalid", "Cannot go on: some fields are not right", {
      fields: fieldErrors(parsed.error),
    });
  }
  if (permission !== null && actor.role !== "authenticated") {
    throw new AppError(
      "unauthenticated",
      "Cannot do this: nobody is signed in",
    );
  }
  try {
    return await actor.db.transaction(actor, access, async (sql) => {
      if (permission !== null) await insist(sql, permission);
      return await run({ sql, actor, input: parsed.data });
    });
  } catch (error) {
    throw asAppError(error);
  }
}

async function insist(sql: Tx, permission: string) {
  const [row] = await sql`select app.can(${permission}) as allowed`;
  if (!row?.allowed) {
    throw new AppError("forbidden", "Cannot do this: permission denied");
  }
}

/** The first complaint about each field; what concerns the whole input stands under the empty name. */
function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = Object.create(null);
  for (const { path, message } of error.issues) {
    fields[path.join(".")] ??= message;
  }
  return fields;
}
