/**
 * Removes files whose row is gone, and sweeps those that never had one.
 *
 * @module
 */
import type { FileHead, FileStore } from "../storage.ts";
import { defineTask, type Task, type TaskContext } from "../tasks.ts";

/** Files removed in one transaction. */
const BATCH = 100;
/** Between a file and its row lies one request; whoever wrote an older file has died before its row. */
const SWEPT_AFTER_MS = 86_400_000;

/** The task that removes what was removed or replaced, also of tenants that are gone. */
export function removeFilesTask(
  storage: FileStore,
): Task<Record<string, never>> {
  return defineTask({
    name: "platform.file.remove",
    schedule: { everyMs: 60_000 },
    timeoutMs: 300_000,
    async run({ db, actor, signal }) {
      for (let many = BATCH; many === BATCH && !signal.aborted;) {
        const gone = await db.transaction(
          actor,
          "read only",
          (sql) =>
            sql`select tenant_id, key from platform.files_to_remove(${BATCH})`,
        );
        many = gone.length;
        for (
          const [tenant, files] of Map.groupBy(gone, (one) => one.tenant_id)
        ) {
          const keys = files.map(({ key }) => String(key));
          for (const key of keys) await storage.remove(tenant, key);
          // afterwards: a process that dies in between removes them twice
          await db.transaction(
            actor,
            "read write",
            (sql) =>
              sql`select platform.forget_removed_files(${tenant}, ${keys}::text[])`,
          );
        }
      }
    },
  });
}

/** The task that removes files without a row: of a process that died between the two, or of a restored backup. */
export function sweepFilesTask(
  storage: FileStore,
  now: () => number = Date.now,
): Task<Record<string, never>> {
  return defineTask({
    name: "platform.file.sweep",
    schedule: "daily",
    timeoutMs: 600_000,
    async run(context) {
      for (const tenant of await storage.listTenants()) {
        if (context.signal.aborted) return;
        const old = (await storage.list(tenant)).filter(({ at }) =>
          now() - at.getTime() > SWEPT_AFTER_MS
        );
        for (let at = 0; at < old.length; at += BATCH) {
          await sweep(storage, context, tenant, old.slice(at, at + BATCH));
        }
      }
    },
  });
}

async function sweep(
  storage: FileStore,
  { db, actor }: TaskContext<unknown>,
  tenant: string,
  files: FileHead[],
) {
  const keys = files.map(({ key }) => key);
  const unknown = await db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`select unknown_files as key from platform.unknown_files(${tenant}, ${keys}::text[])`,
  );
  for (const { key } of unknown) await storage.remove(tenant, key);
}
