/**
 * `deno task admin`: names who runs the platform.
 *
 * @module
 */
import type { Sql } from "postgres";
import { AppError } from "@/lib/platform/errors.ts";
import { emailInput } from "@/lib/platform/members/schema.ts";
import { accent, columns, output, say } from "./terminal.ts";
import { exit, runTool, UsageError, withOwner } from "./terminal_tool.ts";

const help = `
Names who runs the platform: they see every site's name and state, and change plans.

  deno task admin list                        who it is now
  deno task admin add grace@example.com       somebody who has an account; they need a second factor
  deno task admin remove grace@example.com    no longer

  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = { json: { type: "boolean" } } as const;

/** Whether the address is to be one of them. */
const VERBS: Record<string, boolean | null> = {
  list: null,
  add: true,
  remove: false,
};

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ json = false }, [verb = "list", email, ...rest]) {
        const wanted = VERBS[verb];
        if (wanted === undefined || rest.length > 0) {
          throw new UsageError(
            `there is no "admin ${[verb, email, ...rest].join(" ")}"`,
          );
        }
        const admins = await withOwner(async ({ sql }) => {
          if (wanted !== null) await setAdmin(sql, email, wanted);
          return await listAdmins(sql);
        });
        if (json) say(output, JSON.stringify({ admins }));
        else show(admins);
        return exit.done;
      },
    }, Deno.args),
  );
}

async function setAdmin(sql: Sql, given: string | undefined, wanted: boolean) {
  if (!given) throw new UsageError("the e-mail address is missing");
  const { data: email } = emailInput.safeParse(given);
  if (!email) throw new UsageError(`${given} is not an e-mail address`);
  const [row] =
    await sql`select platform.set_admin(${email}, ${wanted}) as done`;
  if (row?.done !== true) {
    throw new AppError(
      "not_found",
      `Cannot find an account of ${email}: make it first`,
    );
  }
}

interface Admin {
  email: string | null;
  userId: string;
  since: string;
}

async function listAdmins(sql: Sql): Promise<Admin[]> {
  const rows =
    await sql`select email, user_id, created_at from platform.list_admins()`;
  return rows.map(({ email, user_id, created_at }) => ({
    email,
    userId: user_id,
    since: created_at.toISOString(),
  }));
}

function show(admins: Admin[]): void {
  if (admins.length === 0) {
    say(output, "Nobody runs the platform yet: deno task admin add <email>");
    return;
  }
  const rows = admins.map(({ email, userId, since }) => [
    accent(output, email ?? userId),
    `since ${since.slice(0, 10)}`,
  ]);
  for (const line of columns(rows, output)) say(output, line);
}
