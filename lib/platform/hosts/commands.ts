/**
 * Claims, proves and releases hosts.
 *
 * @module
 */
import { z } from "zod";
import { command } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { asEmitter } from "../emitter.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { resolveTxt, type TxtResolver } from "./dns.ts";
import { hostsChanged } from "./events.ts";
import { listHosts } from "./queries.ts";
import { hostInput, isLocalHost } from "./schema.ts";

const WRITE = "platform.hosts.write";
const target = ({ host }: z.output<typeof hostInput>) => ({
  type: "host",
  id: host,
});

/** Claims a host; it serves the site once it is proved, names of this machine at once. */
export const addHost = command({
  action: "platform.host.add",
  input: hostInput,
  permission: WRITE,
  target,
  async run({ sql, actor, input: { host } }) {
    await sql`insert into platform.hosts (tenant_id, host) values (app.tenant_id(), ${host})`;
    if (isLocalHost(host)) await markProved(sql, actor, host);
    await emit(sql, actor, hostsChanged, { tenantId: String(actor.tenantId) });
  },
});

const recordProof = command({
  action: "platform.host.prove",
  input: hostInput,
  permission: WRITE,
  target,
  async run({ sql, actor, input: { host } }) {
    await markProved(sql, actor, host);
    await emit(sql, actor, hostsChanged, { tenantId: String(actor.tenantId) });
  },
});

/**
 * Looks the TXT record of a claimed host up; from then on the host serves the site.
 *
 * @param resolve a resolver other than this machine's
 * @returns false while the record does not say what it should
 * @throws {AppError} `not_found` for a host that was not claimed, `conflict` when another tenant proved it first
 */
export async function proveHost(
  actor: Actor,
  input: unknown,
  resolve: TxtResolver = resolveTxt,
): Promise<boolean> {
  const { data } = hostInput.safeParse(input);
  const claim = (await listHosts(actor, {})).find(({ host }) =>
    host === data?.host
  );
  if (!claim) {
    throw new AppError("not_found", "Cannot prove host: it was not claimed");
  }
  if (claim.verified) return true;
  // outside of any transaction: the network takes its time
  const found = await resolve(claim.record.name);
  if (!found.includes(claim.record.value)) return false;
  await recordProof(actor, { host: claim.host });
  return true;
}

/** Lets a host go. */
export const removeHost = command({
  action: "platform.host.remove",
  input: hostInput,
  permission: WRITE,
  target,
  async run({ sql, actor, input: { host } }) {
    const { count } = await sql`
      delete from platform.hosts where tenant_id = app.tenant_id() and host = ${host}
    `;
    if (count === 0) {
      throw new AppError("not_found", "Cannot remove host: it is not there");
    }
    await emit(sql, actor, hostsChanged, { tenantId: String(actor.tenantId) });
  },
});

/** What DNS said is written by the server itself: no user's statement may. */
function markProved(sql: Tx, actor: Actor, host: string) {
  return asEmitter(
    sql,
    actor,
    (sql) =>
      sql`
        update platform.hosts set verified_at = now()
        where tenant_id = app.tenant_id() and host = ${host} and verified_at is null
      `.execute(),
  );
}
