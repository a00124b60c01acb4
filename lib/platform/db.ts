/**
 * The database as the rest of the program sees it: one transaction at a time, in somebody's scope.
 *
 * @module
 */
import type { ISql } from "postgres";
import { AppError, asAppError } from "./errors.ts";
import type { OpenConnection } from "./listener.ts";
import { type Loan, Pool } from "./pool.ts";

/** A role that a transaction may take. */
export type Role =
  | "anon"
  | "authenticated"
  | "app_task"
  | "app_relay"
  | "app_emitter"
  | "app_identity"
  | "app_cache";

/** How sure it is who a user is: by one factor, or by two (NIST SP 800-63B speaks of assurance levels). */
export type Aal = "aal1" | "aal2";

/** Whether a transaction may write. */
export type Access = "read only" | "read write";

/** Who does something, and where. */
export interface Actor {
  db: Db;
  role: Role;
  tenantId: string | null;
  userId: string | null;
  /** The API key that acts, in place of a user. */
  keyId: string | null;
  /** Admins hold their permissions at `aal2` only; `null` where no user acts. */
  aal: Aal | null;
  /** The request on whose behalf this happens: it joins log line, audit entry and error page. */
  requestId: string | null;
}

/** Tagged templates within a transaction. */
export type Tx = ISql;

/** A database behind one login. A plain object, so that `{ ...db, transaction }` is one too. */
export interface Db {
  /**
   * Runs statements in one transaction, as the actor's role, with the actor's claims and tenant set for it alone.
   *
   * Beginning, settings and the first statement travel together; a read does not wait for its commit. Work that returns one
   * statement of `sql` as it is, without waiting for it, is one round trip with its commit. On the embedded database this holds the only session: do not wait for anything but `sql` inside.
   *
   * @throws whatever `work` throws, after a rollback; {AppError} `unavailable` when the database does not answer
   * @example await db.transaction(actor, "read only", (sql) => sql`select slug from platform.tenants`);
   */
  transaction<T>(
    actor: Actor,
    access: Access,
    work: (sql: Tx) => Promise<T>,
  ): Promise<T>;
  /**
   * Hears notifications on a channel, as long as the database is open, over lost connections too.
   *
   * @example await db.listen("site_changed", (tenantId) => pages.drop(tenantId));
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

const nobody = { userId: null, keyId: null, aal: null, requestId: null };

/** A visitor of a tenant's site, or of the platform's own pages. */
export function visitor(db: Db, tenantId: string | null): Actor {
  return { ...nobody, db, role: "anon", tenantId };
}

/** A user in a tenant, or in none yet. Whoever holds the terminal needs no second factor; a session says its own. */
export function member(
  db: Db,
  tenantId: string | null,
  userId: string,
  aal: Aal = "aal2",
): Actor {
  return { ...nobody, db, role: "authenticated", tenantId, userId, aal };
}

/** A program with one of the tenant's API keys. */
export function keyHolder(db: Db, tenantId: string, keyId: string): Actor {
  return { ...nobody, db, role: "authenticated", tenantId, keyId };
}

/** What the worker does for a tenant; `null` for what concerns no tenant. */
export function task(db: Db, tenantId: string | null): Actor {
  return { ...nobody, db, role: "app_task", tenantId };
}

/** The platform itself, in a role of its own that belongs to no tenant. */
export function platformRole(
  db: Db,
  role: "app_relay" | "app_identity" | "app_emitter" | "app_cache",
): Actor {
  return { ...nobody, db, role, tenantId: null };
}

/**
 * Makes a `Db` on a login.
 *
 * @param open opens one connection as a login that may take the actors' roles and nothing else
 * @param size how many connections at most
 * @example const db = createDb((events) => postgres(url, { max: 1, ...events }), 8);
 */
export function createDb(open: OpenConnection, size: number): Db {
  const pool = new Pool(open, size);
  return {
    async transaction(actor, access, work) {
      const loan = await pool.lend();
      return await run(loan, actor, access, work);
    },
    async listen(channel, heard) {
      await pool.listen(channel, heard);
    },
    close: () => pool.close(),
  };
}

async function run<T>(
  loan: Loan,
  actor: Actor,
  access: Access,
  work: (sql: Tx) => Promise<T>,
): Promise<T> {
  const started = start(loan, actor, access);
  let result: T;
  let committed: Promise<void> | null = null;
  try {
    const working = work(loan.sql);
    if (isStatement(working)) {
      // it is the whole work: the commit travels behind it, and does nothing when it fails
      working.execute();
      // the driver sends a statement a moment after it was told to
      committed = Promise.resolve().then(() => commit(loan));
      committed.catch(() => {}); // heard below
    }
    result = await loan.orLost(working);
    // a role that may not be taken would otherwise look like an aborted transaction, or like nothing at all
    await loan.orLost(started);
  } catch (error) {
    const cause = await loan.orLost(started).then(
      () => error,
      (reason) => reason,
    );
    if (committed) await committed.catch(() => {});
    else await rollback(loan);
    throw whenUnavailable(cause);
  }
  committed ??= commit(loan);
  if (access === "read write") await committed;
  else committed.catch(() => {}); // what was read stays read
  return result;
}

/** Whether the work is nothing but one statement of the driver, which is sent when somebody waits for it. */
function isStatement<T>(
  working: Promise<T>,
): working is Promise<T> & { execute(): void } {
  return "execute" in working;
}

/** What the connection ran into is known by its code; what a statement ran into stays as the server said it. */
function whenUnavailable(error: unknown): unknown {
  const known = asAppError(error);
  return known instanceof AppError && known.code === "unavailable"
    ? known
    : error;
}

/** Not awaited before the first statement, which is pipelined behind it and fails when this does. */
function start(
  { sql }: Loan,
  actor: Actor,
  access: Access,
): Promise<unknown> {
  const { role, tenantId } = actor;
  const claims = JSON.stringify(claimsOf(actor));
  // sent now, not when somebody waits: a statement that is executed at once would otherwise overtake them
  const started = Promise.all([
    sql.unsafe(`begin ${access}`).execute(),
    sql`
      select
        set_config('role', ${role}, true),
        set_config('request.jwt.claims', ${claims}, true),
        set_config('app.tenant', ${tenantId ?? ""}, true)
    `.execute(),
  ]);
  started.catch(() => {}); // reported by run()
  return started;
}

/** What policies may know of the actor; the names are those of Supabase's tokens, and `key`. */
export function claimsOf({ role, userId, keyId, aal }: Actor): object {
  if (keyId !== null) return { role, key: keyId };
  return userId === null ? { role } : { role, sub: userId, aal };
}

async function rollback(loan: Loan) {
  loan.seal();
  try {
    await loan.run("rollback");
  } catch {
    // the connection broke, and the server rolls back by itself
  } finally {
    loan.giveBack();
  }
}

/** Postgres answers a commit after a failed statement with ROLLBACK, without an error. */
async function commit(loan: Loan) {
  loan.seal();
  try {
    if (await loan.run("commit") !== "COMMIT") {
      throw new AppError(
        "internal",
        "Cannot save: a statement had failed before",
      );
    }
  } finally {
    loan.giveBack();
  }
}
