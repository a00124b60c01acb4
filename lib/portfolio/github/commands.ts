/**
 * Follows users and repositories at GitHub, and stops to.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { Secrets } from "@/lib/platform/secrets.ts";
import { takeTurn } from "../resume/row_sql.ts";
import { syncRequested } from "./events.ts";
import {
  connectInput,
  MAX_SOURCES,
  showsNewInput,
  sourceId,
  tokenInput,
} from "./schema.ts";
import { makeHookSecret, openGithubBox } from "./secret_box.ts";

const permission = "portfolio.profile.write";
const bytes = z.instanceof(Uint8Array);
const target = ({ id }: { id: string }) => ({ type: "github_source", id });

const recordSource = command({
  action: "portfolio.github.connect",
  input: connectInput.extend({
    id: z.uuid(),
    hookSecret: z.string(),
    sealedToken: bytes.nullable(),
    sealedSecret: bytes,
  }),
  permission,
  target,
  fields: () => ["name", "token", "showsNew"],
  async run({ sql, actor, input }) {
    const { id, name, showsNew, sealedToken, sealedSecret, hookSecret } = input;
    const kind = name.includes("/") ? "repository" : "user";
    // one after the other in a tenant, or two would both be the tenth
    await takeTurn(sql);
    const sources = await sql`
      select lower(name) as name from portfolio.github_sources where removed_at is null`;
    if (sources.some((one) => one.name === name.toLowerCase())) {
      throw refused("conflict", "it is followed already");
    }
    if (sources.length >= MAX_SOURCES) {
      throw refused("too_many", `there are ${MAX_SOURCES} already`);
    }
    await sql`
      insert into portfolio.github_sources (tenant_id, id, kind, name, shows_new, token, hook_secret)
      values (
        app.tenant_id(), ${id}, ${kind}, ${name}, ${
      showsNew || kind === "repository"
    }, ${sealedToken}, ${sealedSecret}
      )`;
    await emit(sql, actor, syncRequested, { sourceId: id, repository: null });
    return { id, name, hookSecret };
  },
});

/**
 * Follows a user or a repository; the secret of its calls is in this answer and nowhere else.
 *
 * @throws {AppError} `invalid` for what is no name or no token, `conflict` for one that is followed, `too_many`
 */
export async function connectSource(
  actor: Actor,
  input: unknown,
  secrets: Secrets,
): Promise<{ id: string; name: string; hookSecret: string }> {
  const id = newId();
  const hookSecret = makeHookSecret();
  const box = await openGithubBox(secrets);
  const { data } = connectInput.safeParse(input);
  return await recordSource(actor, {
    ...input as object,
    id,
    hookSecret,
    sealedSecret: await box.seal("hook", hookSecret, id),
    sealedToken: data?.token ? await box.seal("token", data.token, id) : null,
  });
}

const recordToken = command({
  action: "portfolio.github.authorize",
  input: tokenInput.extend({ sealed: bytes.nullable() }),
  permission,
  target,
  fields: () => ["token"],
  async run({ sql, actor, input: { id, sealed } }) {
    const { count } = await sql`
      update portfolio.github_sources set token = ${sealed} where id = ${id} and removed_at is null`;
    if (count === 0) throw gone("change token");
    await ask(sql, actor, id);
  },
});

/** Gives a source another token, or takes it away. */
export async function changeToken(
  actor: Actor,
  input: unknown,
  secrets: Secrets,
): Promise<void> {
  const { data } = tokenInput.safeParse(input);
  const sealed = data?.token
    ? await (await openGithubBox(secrets)).seal("token", data.token, data.id)
    : null;
  await recordToken(actor, { ...input as object, sealed });
}

const recordHookSecret = command({
  action: "portfolio.github.rotate",
  input: sourceId.extend({ hookSecret: z.string(), sealed: bytes }),
  permission,
  target,
  fields: () => ["secret"],
  async run({ sql, input: { id, sealed, hookSecret } }) {
    const [row] = await sql`
      update portfolio.github_sources set hook_secret = ${sealed} where id = ${id} and removed_at is null returning name`;
    if (!row) throw gone("change secret");
    return { id, name: String(row.name), hookSecret };
  },
});

/** Gives the calls of a source another secret, which is in this answer and nowhere else. */
export async function rotateHookSecret(
  actor: Actor,
  input: unknown,
  secrets: Secrets,
): Promise<{ id: string; name: string; hookSecret: string }> {
  const { data } = sourceId.safeParse(input);
  if (!data) throw gone("change secret");
  const hookSecret = makeHookSecret();
  const box = await openGithubBox(secrets);
  const sealed = await box.seal("hook", hookSecret, data.id);
  return await recordHookSecret(actor, { ...data, hookSecret, sealed });
}

/** Has a source looked at now; one that waits for its turn already is looked at once. */
export const requestSync = command({
  action: "portfolio.github.sync",
  input: sourceId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    const [row] = await sql`
      select state = 'waiting' and requested_at > now() - interval '2 minutes' as waits
      from portfolio.github_sources where id = ${id} and removed_at is null`;
    if (!row) throw gone("look at GitHub");
    if (!row.waits) await ask(sql, actor, id);
  },
});

/** Says whether what appears at a source becomes a project by itself. */
export const setShowsNew = command({
  action: "portfolio.github.choose",
  input: showsNewInput,
  permission,
  target,
  async run({ sql, actor, input: { id, showsNew } }) {
    const { count } = await sql`
      update portfolio.github_sources set shows_new = ${showsNew} where id = ${id} and removed_at is null`;
    if (count === 0) throw gone("change source");
    if (showsNew) await ask(sql, actor, id);
  },
});

/** Stops following; the projects stay as they are, and for 30 days it can be taken back. */
export const removeSource = command({
  action: "portfolio.github.disconnect",
  input: sourceId,
  permission,
  target,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.github_sources set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw gone("remove source");
  },
});

/** Takes a removal back. */
export const restoreSource = command({
  action: "portfolio.github.reconnect",
  input: sourceId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    await takeTurn(sql);
    const { count } = await sql`
      update portfolio.github_sources as source set removed_at = null
      where source.id = ${id} and source.removed_at is not null and not exists (
        select from portfolio.github_sources as other
        where lower(other.name) = lower(source.name) and other.removed_at is null
      )`;
    if (count === 0) throw gone("bring source back");
    await ask(sql, actor, id);
  },
});

/** Has a source looked at, in the transaction of its reason. */
async function ask(sql: Tx, actor: Actor, id: string) {
  await sql`
    update portfolio.github_sources set state = 'waiting', error = null, requested_at = now() where id = ${id}`;
  await emit(sql, actor, syncRequested, { sourceId: id, repository: null });
}

function refused(code: "conflict" | "too_many", why: string): AppError {
  const message = `Cannot follow at GitHub: ${why}`;
  return new AppError(code === "conflict" ? "conflict" : "invalid", message, {
    fields: { name: message },
  });
}

function gone(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb}: it does not exist`);
}
