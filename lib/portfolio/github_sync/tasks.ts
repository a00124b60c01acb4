/**
 * Reads what is followed at GitHub. Each page and each repository is written down by itself, so that a run that was
 * killed goes on where it was; what has not changed since costs nothing.
 *
 * @module
 */
import { type Actor, type Db, task } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import {
  defineTask,
  type Task,
  type TaskContext,
  TryLater,
} from "@/lib/platform/tasks.ts";
import { type GithubDoor, GithubProblem } from "../github/client.ts";
import { syncRequested } from "../github/events.ts";
import {
  listDue,
  type ListPage,
  readSource,
  type StoredSource,
} from "../github/queries.ts";
import type { GithubBox } from "../github/secret_box.ts";
import { makeProject, tellSite } from "../repositories/commands.ts";
import { readDue, readNew } from "../repositories/queries.ts";
import { takeTurn } from "../resume/row_sql.ts";
import {
  noteState,
  noteVanished,
  storeDetails,
  storePage,
} from "./commands.ts";
import { askDetails, type Asking, askPage } from "./look.ts";

/** What the task needs besides the database. */
export interface SyncParts {
  box: GithubBox;
  door: GithubDoor;
}

/** Of a hundred repositories each; whoever has more shows some of them. */
const MAX_PAGES = 10;

/** GitHub renews its limits each hour: for a token of one's own more than enough, without one some rounds. */
const ATTEMPTS = 30;

/** Nobody answers: after so many attempts it is the next day's matter. */
const ATTEMPTS_UNREACHABLE = 6;

/** Makes the task that reads a source. */
export function syncTask(
  { box, door }: SyncParts,
): Task<{ sourceId: string; repository: number | null }> {
  return defineTask({
    name: "portfolio.github.sync",
    on: syncRequested,
    attempts: ATTEMPTS,
    timeoutMs: 300_000,
    concurrency: { perTenant: 1 },
    async run({ actor, payload, attempt, signal, finish }) {
      const { sourceId, repository } = payload;
      const source = await actor.db.transaction(
        actor,
        "read only",
        (sql) => readSource(sql, sourceId),
      );
      if (!source) return; // removed since
      const token = source.token &&
        await box.open("token", source.token, sourceId);
      const asking = { door, token, signal };
      try {
        await note(actor, sourceId, { state: "running" });
        await readListing(actor, source, asking);
        await showNew(actor, source);
        await readDetails(actor, source, asking, repository);
        await finish((sql) => noteState(sql, sourceId, { state: "done" }));
      } catch (error) {
        if (!(error instanceof GithubProblem)) throw error;
        await stopOrWait(actor, sourceId, error, attempt, finish);
      }
    },
  });
}

/** Every page, until the last; then what was on none of them has vanished. */
async function readListing(actor: Actor, source: StoredSource, asking: Asking) {
  const pages: ListPage[] = [];
  for (let number = 0; number < MAX_PAGES; number++) {
    const known = source.pages[number];
    const fresh = await askListing(actor, source, asking, number, known);
    if (fresh === null) {
      // `null` is answered for what is known only
      if (known) pages.push(known);
    } else {
      pages.push({
        etag: fresh.etag,
        ids: fresh.answers.map(({ id }) => id),
        hasNext: fresh.hasNext,
      });
      // beyond this page the known ones still stand, should this process end now
      const all = [...pages, ...source.pages.slice(pages.length)];
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => storePage(sql, actor, source.id, fresh.answers, all),
      );
    }
    if (!pages.at(-1)?.hasNext) break;
  }
  await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      noteVanished(sql, actor, source.id, pages.flatMap(({ ids }) => ids)),
  );
}

async function askListing(
  actor: Actor,
  source: StoredSource,
  asking: Asking,
  number: number,
  known: ListPage | undefined,
) {
  try {
    return await askPage(asking, source, number, known?.etag ?? null);
  } catch (error) {
    // what is followed is gone, and with it what it had
    if (error instanceof GithubProblem && error.code === "not_found") {
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => noteVanished(sql, actor, source.id, []),
      );
    }
    throw error;
  }
}

async function showNew(actor: Actor, source: StoredSource) {
  if (!source.showsNew) return;
  await actor.db.transaction(actor, "read write", async (sql) => {
    await takeTurn(sql);
    const isNamed = source.kind === "repository";
    const ids = await readNew(sql, source.id, isNamed);
    for (const id of ids) {
      if (!await makeProject(sql, id)) break;
    }
    if (ids.length > 0) await tellSite(sql, actor);
  });
}

async function readDetails(
  actor: Actor,
  source: StoredSource,
  asking: Asking,
  changed: number | null,
) {
  const due = await actor.db.transaction(
    actor,
    "read only",
    (sql) => readDue(sql, source.id, changed),
  );
  for (const [done, repository] of due.entries()) {
    await note(actor, source.id, {
      state: "running",
      done,
      total: due.length,
    });
    const details = await askDetails(asking, repository);
    if (details === null) continue; // the next listing will say that it is gone
    await actor.db.transaction(
      actor,
      "read write",
      (sql) => storeDetails(sql, actor, repository, details),
    );
  }
}

/** What the owner must put right waits for them; what passes by itself is tried later. */
async function stopOrWait(
  actor: Actor,
  sourceId: string,
  { code, afterMs, message }: GithubProblem,
  attempt: number,
  finish: TaskContext<unknown>["finish"],
) {
  const waits = code === "limited" && attempt < ATTEMPTS ||
    code === "unreachable" && attempt < ATTEMPTS_UNREACHABLE;
  if (!waits) {
    return await finish((sql) =>
      noteState(sql, sourceId, { state: "failed", error: code })
    );
  }
  const retryInMs = afterMs ?? 30_000 * 2 ** (attempt - 1);
  await note(actor, sourceId, { state: "limited", error: code, retryInMs });
  throw new TryLater(message, retryInMs);
}

async function note(
  actor: Actor,
  sourceId: string,
  how: Parameters<typeof noteState>[2],
) {
  await actor.db.transaction(
    actor,
    "read write",
    (sql) => noteState(sql, sourceId, how),
  );
}

/** Has sources looked at whose time has come: what went well each hour, the rest once a day. */
export const scheduleSyncs: Task<Record<string, never>> = defineTask({
  name: "portfolio.github.schedule",
  schedule: "hourly",
  async run({ db, signal }) {
    for (const { tenantId, sourceId } of await listDue(db)) {
      signal.throwIfAborted();
      await schedule(db, tenantId, sourceId);
    }
  },
});

/** Once for each time that it was due, however often this is started. */
async function schedule(db: Db, tenantId: string, sourceId: string) {
  const actor = task(db, tenantId);
  await db.transaction(actor, "read write", async (sql) => {
    const { count } = await sql`
      update portfolio.github_sources set requested_at = now(), state = 'waiting', error = null
      where tenant_id = app.tenant_id() and id = ${sourceId} and requested_at < now() - interval '50 minutes'`;
    if (count === 0) return;
    await emit(sql, actor, syncRequested, { sourceId, repository: null });
  });
}
