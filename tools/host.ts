/**
 * `deno task host`: serves a site on a host name of its own, once DNS has shown whose it is.
 *
 * @module
 */
import type { Sql } from "postgres";
import { AppError, asAppError } from "@/lib/platform/errors.ts";
import { resolveTxt } from "@/lib/platform/hosts/dns.ts";
import { isLocalHost, proofRecord } from "@/lib/platform/hosts/schema.ts";
import { accent, columns, output, say } from "./terminal.ts";
import {
  exit,
  ownerOf,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Serves a site on a host name of its own.

  deno task host --slug ada                          list the site's hosts
  deno task host add ada.example.com --slug ada      claim a host; prints the DNS record that proves it
  deno task host verify ada.example.com --slug ada   look the record up; from then on the host serves the site
  deno task host remove ada.example.com --slug ada   let it go

  --slug <name>     address of the site: /@name
  --json            answer in JSON

Names that end in .localhost belong to this machine and need no proof.

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  json: { type: "boolean" },
} as const;

/** A host that a site has claimed. */
interface Host {
  host: string;
  proof_token: string;
  verified_at: Date | null;
}

type Verb = (sql: Sql, tenantId: string | null, host: string) => Promise<void>;

const VERBS: Record<string, Verb> = {
  list: () => Promise.resolve(),
  add: addHost,
  verify: verifyHost,
  remove: removeHost,
};

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, json = false }, [verb = "list", name]) {
        const slug = wantedSlug(given);
        const act = VERBS[verb];
        if (!act) throw new UsageError(`there is no "host ${verb}"`);
        if (verb !== "list" && !name) {
          throw new UsageError("the host is missing");
        }
        const hosts = await withOwner(async (owner) => {
          const { tenantId } = await ownerOf(owner, slug);
          await act(owner.sql, tenantId, (name ?? "").toLowerCase());
          return await listHosts(owner.sql, tenantId);
        });
        if (json) say(output, JSON.stringify({ hosts: hosts.map(plain) }));
        else show(hosts, slug);
        return exit.done;
      },
    }, Deno.args),
  );
}

async function addHost(sql: Sql, tenantId: string | null, host: string) {
  try {
    await sql`
      insert into platform.hosts (tenant_id, host, verified_at)
      values (${tenantId}, ${host}, ${isLocalHost(host) ? new Date() : null})
      on conflict (tenant_id, host) do nothing
    `;
  } catch (error) {
    const known = asAppError(error);
    if (!(known instanceof AppError)) throw known;
    throw known.code === "conflict"
      ? new AppError("conflict", `Cannot add ${host}: another site has it`)
      : new AppError("invalid", `Cannot add ${host}: it is not a host name`);
  }
}

async function verifyHost(sql: Sql, tenantId: string | null, host: string) {
  const claim = (await listHosts(sql, tenantId)).find((one) =>
    one.host === host
  );
  if (!claim) {
    throw new AppError("not_found", `Cannot verify ${host}: add it first`);
  }
  if (claim.verified_at) return;
  const { name, value } = recordOf(claim);
  if (!(await resolveTxt(name)).includes(value)) {
    throw new AppError(
      "conflict",
      `Cannot verify ${host}: the TXT record ${name} does not say ${value} yet`,
    );
  }
  await sql`
    update platform.hosts set verified_at = now()
    where tenant_id = ${tenantId} and host = ${host}
  `;
}

async function removeHost(sql: Sql, tenantId: string | null, host: string) {
  const { count } = await sql`
    delete from platform.hosts where tenant_id = ${tenantId} and host = ${host}
  `;
  if (count === 0) {
    throw new AppError("not_found", `Cannot remove ${host}: it is not there`);
  }
}

async function listHosts(sql: Sql, tenantId: string | null): Promise<Host[]> {
  return await sql<Host[]>`
    select host, proof_token, verified_at from platform.hosts
    where tenant_id = ${tenantId} order by host
  `;
}

function recordOf({ host, proof_token }: Host) {
  return proofRecord(host, proof_token);
}

function plain(claim: Host) {
  const { host, verified_at } = claim;
  return { host, verified: verified_at !== null, record: recordOf(claim) };
}

function show(hosts: Host[], slug: string): void {
  if (hosts.length === 0) {
    say(output, `@${slug} has no host of its own yet.`);
    return;
  }
  const rows = hosts.map(({ host, verified_at }) => [
    accent(output, host),
    verified_at ? "serves the site" : "waits for its DNS record",
  ]);
  for (const line of columns(rows, output)) say(output, line);
  for (const claim of hosts.filter(({ verified_at }) => !verified_at)) {
    const { name, value } = recordOf(claim);
    say(output);
    say(
      output,
      `Make this record, then: deno task host verify ${claim.host} --slug ${slug}`,
    );
    say(output, `  ${name}  TXT  "${value}"`);
  }
}
