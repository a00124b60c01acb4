/**
 * `deno task invite`: a link with which somebody takes over, or joins, what was made from the terminal.
 *
 * @module
 */
import type { Sql } from "postgres";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { joinLink, newCode } from "@/lib/platform/members/code.ts";
import {
  emailInput,
  type LevelName,
  levelNames,
  LEVELS,
} from "@/lib/platform/members/schema.ts";
import { accent, output, say } from "./terminal.ts";
import {
  exit,
  refuseArguments,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Prints a link that makes whoever opens it a member; it works once, within seven days.

  deno task invite --slug ada                                   its owner: what the import made, for an account
  deno task invite --slug ada --email grace@example.com         the same, for who signs in with this address only
  deno task invite --slug ada --email x@y.zz --role recruiter   somebody else

  --slug <name>     address of the site: /@name
  --email <addr>    only who signs in with it can use the link
  --role <role>     ${levelNames.join(", ")};
                    owner unless told otherwise, as long as nobody with an account owns it
  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  email: { type: "string" },
  role: { type: "string" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, email, role, json = false }, positionals) {
        refuseArguments(positionals);
        const slug = wantedSlug(given);
        const wanted = {
          slug,
          email: email === undefined ? null : addressOf(email),
          role: role === undefined ? null : roleNamed(role),
        };
        const { link, isServed } = await invite(wanted);
        if (json) say(output, JSON.stringify({ slug, link }));
        else show(link, isServed);
        return exit.done;
      },
    }, Deno.args),
  );
}

async function invite(
  { slug, email, role }: {
    slug: string;
    email: string | null;
    role: LevelName | null;
  },
) {
  const code = newCode();
  return await withOwner(async ({ sql, servedAt }) => {
    if (role === null && await isOwned(sql, slug)) {
      throw new UsageError(
        `@${slug} has an owner already; say with --role what somebody is to be`,
      );
    }
    const level = LEVELS[role ?? "owner"];
    const [row] = await sql`
      select platform.make_claim(${slug}, ${newId()}, ${code}, ${email}, ${level}) as done
    `;
    if (row?.done !== true) {
      throw new AppError("not_found", `Cannot find a site @${slug}`);
    }
    return {
      link: joinLink(servedAt ?? "", code),
      isServed: servedAt !== null,
    };
  });
}

/** Whether somebody with an account owns it: what was made from the terminal belongs to nobody who could sign in. */
async function isOwned(sql: Sql, slug: string): Promise<boolean> {
  const [row] = await sql`
    select exists (
      select from platform.tenants as tenant
      join platform.members as member on member.tenant_id = tenant.id
      join auth.users as person on person.id = member.user_id
      where tenant.slug = ${slug} and member.level = 100 and member.status = 'active'
    ) as owned
  `;
  return row?.owned === true;
}

function show(link: string, isServed: boolean): void {
  say(output, accent(output, link));
  say(output, "It works once, within seven days.");
  if (!isServed) {
    say(output, "It is a path: put the server's address before it.");
  }
}

function addressOf(email: string): string {
  const { data } = emailInput.safeParse(email);
  if (!data) throw new UsageError(`${email} is not an e-mail address`);
  return data;
}

function roleNamed(name: string): LevelName {
  const found = levelNames.find((one) => one === name);
  if (!found) {
    throw new UsageError(`${name} is none of: ${levelNames.join(", ")}`);
  }
  return found;
}
