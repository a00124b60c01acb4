/**
 * Commands change state, queries read it; both parse, ask for permission, and run in one transaction of the actor.
 *
 * Every command leaves an entry in the audit, which commits with it; so does what was denied or went wrong, afterwards.
 *
 * @module
 */
import type { z } from "zod";
import { failureOf, fieldNames, usualTarget } from "./audit/note_of.ts";
import { recordAudit, recordAuditIn } from "./audit/record.ts";
import type { Target } from "./audit/schema.ts";
import type { Access, Actor, Tx } from "./db.ts";
import { AppError, asAppError, type FieldErrors } from "./errors.ts";
import { traced } from "./trace.ts";

export type { Target } from "./audit/schema.ts";

/** What a command is made of. */
export interface Change<Input extends z.ZodType, Output>
  extends Operation<Input, Output> {
  /** `<slice>.<thing>.<verb>`: what the audit calls it. */
  action: string;
  /** What it happened to, for the audit; without it, whatever has the `id` of the input or the answer. */
  target?(input: z.output<Input>, output: Output): Target | null;
  /** Names of what was given or changed, where the input's own fields do not tell. */
  fields?(input: z.output<Input>): string[];
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
  const { action, input: schema, target, fields } = operation;
  if (!ACTION.test(action)) {
    throw new Error(
      `Cannot make command: ${action} is no <slice>.<thing>.<verb>`,
    );
  }
  const namesOf = fields ?? ((input) => fieldNames(schema, input));
  return (actor, given) =>
    traced(
      { name: action },
      () =>
        perform("read write", action, operation, actor, given, {
          done: (sql, input, output) =>
            recordAuditIn(sql, actor, {
              action,
              outcome: "done",
              target: target?.(input, output) ??
                usualTarget(action, input, output),
              fields: namesOf(input),
            }),
          namesOf,
        }),
    );
}

/**
 * Makes a query: the same, in a transaction that cannot write. The audit hears of it when it is denied.
 *
 * @throws {AppError} as a command does
 * @example const getSite = query({ input: z.strictObject({}), permission: null, run: ({ sql }) => sql`select …` });
 */
export function query<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
): Run<Output> {
  const action = operation.permission ?? "platform.data.read";
  return (actor, given) =>
    perform("read only", action, operation, actor, given, null);
}

/** As the audit's table has it. */
const ACTION = /^[a-z]+(\.[a-z_]+){2}$/;

/** What the audit is told of a command. */
interface Recorder<Input, Output> {
  done(sql: Tx, input: Input, output: Output): Promise<void>;
  namesOf(input: Input): string[];
}

async function perform<Input extends z.ZodType, Output>(
  access: Access,
  action: string,
  { input: schema, permission, run }: Operation<Input, Output>,
  actor: Actor,
  given: unknown,
  record: Recorder<z.output<Input>, Output> | null,
): Promise<Output> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new AppError("invalid", "Cannot go on: some fields are not right", {
      fields: fieldErrors(parsed.error),
    });
  }
  const input = parsed.data;
  let unrecorded: unknown;
  try {
    if (permission !== null && actor.role !== "authenticated") {
      throw new AppError(
        "unauthenticated",
        "Cannot do this: nobody is signed in",
      );
    }
    return await actor.db.transaction(actor, access, async (sql) => {
      if (permission !== null) await insist(sql, permission);
      const output = await run({ sql, actor, input });
      // not awaited: it travels with the commit, which fails when it does
      record?.done(sql, input, output).catch((why) => unrecorded = why);
      return output;
    });
  } catch (thrown) {
    const error = unrecorded === undefined
      ? asAppError(thrown)
      : notWritten(unrecorded);
    const failure = failureOf(error);
    if (failure && (record || failure.outcome === "denied")) {
      await recordAudit(actor, {
        action,
        ...failure,
        target: usualTarget(action, input),
        fields: record?.namesOf(input),
      }).catch(unlessGone);
    }
    throw error;
  }
}

/** What is not in the audit has not happened; that is no fault of the input. */
function notWritten(cause: unknown): unknown {
  const known = asAppError(cause);
  return known instanceof AppError && known.code === "unavailable"
    ? known
    : new AppError("internal", "Cannot save: it could not be noted", { cause });
}

/** What went wrong is worth more than that a database which is gone could not write it down. */
function unlessGone(cause: unknown) {
  const error = notWritten(cause);
  if (!(error instanceof AppError && error.code === "unavailable")) throw error;
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
