/**
 * Makes copies, erases what is due, removes what has stayed long enough.
 *
 * @module
 */
import { recordAuditIn } from "../audit/record.ts";
import type { Tx } from "../db.ts";
import { emit } from "../events.ts";
import {
  defineTask,
  PermanentFailure,
  type Task,
  type TaskContext,
} from "../tasks.ts";
import type { EraseAccount } from "./account.ts";
import type { FileStore } from "../storage.ts";
import { gzip, type Part, type Row, writeArchive } from "./archive.ts";
import { exportReady, exportRequested } from "./events.ts";

const MOST_BYTES = 64_000_000;

const ATTEMPTS = 5;

/** The task that makes a copy, table by table, so that its page can say how far it is; files are in it. */
export function exportTask(
  storage: Pick<FileStore, "get">,
): Task<{ exportId: string }> {
  return defineTask({
    name: "platform.export.make",
    on: exportRequested,
    attempts: ATTEMPTS,
    timeoutMs: 300_000,
    async run(context) {
      const { db, actor, payload: { exportId }, attempt } = context;
      try {
        await make(context, storage, exportId);
      } catch (error) {
        if (attempt === ATTEMPTS || error instanceof PermanentFailure) {
          await db.transaction(
            actor,
            "read write",
            (sql) => setFailed(sql, exportId),
          );
        }
        throw error;
      }
    },
  });
}

async function make(
  { db, actor, finish }: TaskContext<unknown>,
  storage: Pick<FileStore, "get">,
  id: string,
) {
  const { tables, about } = await db.transaction(
    actor,
    "read write",
    (sql) => begin(sql, id),
  );
  if (!about) return; // thrown away, or made before
  const parts: Part[] = [];
  for (const { relation, table } of tables) {
    const rows = await db.transaction(actor, "read write", async (sql) => {
      const found =
        await sql`select row from platform.export_part(${id}, ${relation}::oid::regclass) as row`;
      await sql`update platform.exports set done = done + 1 where id = ${id}`;
      return found;
    });
    const told = rows.map(({ row }) => row as Row); // of to_jsonb()
    parts.push({
      table,
      rows: table === "platform.files" ? await withBytes(storage, told) : told,
    });
  }
  const subject = about.tenant_id === null
    ? { kind: "user" as const, id: about.requested_by }
    : { kind: "tenant" as const, id: about.tenant_id };
  const archive = await gzip(writeArchive(subject, parts, new Date()));
  if (archive.length > MOST_BYTES) {
    throw tooLarge();
  }
  await finish(async (sql) => {
    await sql`
      update platform.exports set state = 'ready', archive = ${archive}, ready_at = now() where id = ${id}
    `;
    await emit(sql, actor, exportReady, { exportId: id });
  });
}

/** Files as they stand in the storage, beside what the book says of them. */
async function withBytes(
  storage: Pick<FileStore, "get">,
  files: Row[],
): Promise<Row[]> {
  const bytes = files.reduce((sum, file) => sum + Number(file.bytes), 0);
  if (bytes > MOST_BYTES) throw tooLarge();
  const found: Row[] = [];
  for (const file of files) {
    const content = await storage.get(String(file.tenant_id), String(file.key));
    found.push({ ...file, content: content?.toBase64() ?? null });
  }
  return found;
}

function tooLarge(): PermanentFailure {
  return new PermanentFailure("the copy is larger than 64 MB");
}

async function begin(sql: Tx, id: string) {
  const tables = await sql<{ relation: string; table: string }[]>`
    select relation::oid::text as relation, table_schema || '.' || table_name as table from platform.marked_tables()
  `;
  const [about] = await sql<
    { tenant_id: string | null; requested_by: string }[]
  >`
    update platform.exports set state = 'running', done = 0, total = ${tables.length}
    where id = ${id} and state <> 'ready'
    returning tenant_id, requested_by
  `;
  return { tables, about };
}

async function setFailed(sql: Tx, id: string) {
  await sql`update platform.exports set state = 'failed' where id = ${id}`;
}

/**
 * The task that erases what is due, each in a transaction of its own.
 *
 * @param eraseAccount for accounts that stand elsewhere (Supabase), else null
 */
export function eraseTask(
  eraseAccount: EraseAccount | null,
): Task<Record<string, never>> {
  return defineTask({
    name: "platform.erasure.perform",
    schedule: "hourly",
    timeoutMs: 300_000,
    async run({ db, actor }) {
      const due = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`select id, tenant_id, requested_by from platform.due_erasures()`,
      );
      const refusals: unknown[] = [];
      for (const { id, tenant_id, requested_by } of due) {
        try {
          const done = await db.transaction(
            actor,
            "read write",
            async (sql) =>
              (await sql`select platform.perform_erasure(${id}) as done`)[0]
                ?.done,
          );
          if (!done) continue; // cancelled meanwhile
          if (tenant_id === null) await eraseAccount?.(requested_by);
          await db.transaction(
            actor,
            "read write",
            async (sql) => {
              await sql`select platform.close_erasure(${id})`;
              await recordAuditIn(sql, actor, noteOf(tenant_id, requested_by));
            },
          );
        } catch (error) {
          // one that cannot be done must not keep the others from being done; the next hour tries it again
          refusals.push(error);
        }
      }
      if (refusals.length > 0) {
        throw new PermanentFailure(
          `${refusals.length} of ${due.length} erasures were refused`,
          { cause: refusals[0] },
        );
      }
    },
  });
}

/** For the audit: that it was done, and to whose id. */
function noteOf(tenantId: string | null, userId: string) {
  return {
    action: "platform.erasure.perform",
    outcome: "done" as const,
    target: tenantId === null
      ? { type: "user", id: userId }
      : { type: "tenant", id: tenantId },
  };
}

/** Rows removed in one transaction: it must not stop others. */
const BATCH = 1_000;

/** Removes what has stayed as long as its class says. */
export const applyRetention = defineTask({
  name: "platform.retention.apply",
  schedule: "daily",
  timeoutMs: 600_000,
  async run({ db, actor, signal }) {
    let most = BATCH;
    while (most === BATCH && !signal.aborted) {
      const rows = await db.transaction(
        actor,
        "read write",
        (sql) => sql`select removed from platform.apply_retention(${BATCH})`,
      );
      most = Math.max(0, ...rows.map(({ removed }) => Number(removed)));
    }
    await db.transaction(
      actor,
      "read write",
      (sql) => sql`select platform.sweep_sessions()`,
    );
  },
});
