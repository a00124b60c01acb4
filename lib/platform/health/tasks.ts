/**
 * Looks every minute at what the platform stands on, and tells those who run it when a part has not been well for long.
 *
 * @module
 */
import { statfs } from "node:fs/promises";
import type { Engine } from "../engine/engine.ts";
import type { Log } from "../log.ts";
import { sendMail } from "../mail.ts";
import type { MailServer } from "../mail/transport.ts";
import { defineTask, type Task, type TaskContext } from "../tasks.ts";
import { healthLetter } from "./letter.ts";
import type { Part } from "./schema.ts";

/** What the looking needs. */
export interface HealthParts {
  /** Null where letters stay in the database. */
  mail: Pick<MailServer, "check"> | null;
  engine: () => Pick<Engine, "counts">;
  /** Folder of the embedded database; null on a server, whose disk is elsewhere. */
  dataDir: string | null;
  /** Scheme and host of the platform. */
  baseUrl: string;
  log: Pick<Log, "info">;
}

/** A transaction takes a few milliseconds; beyond this, people wait. */
const mostDatabaseMs = 2_000;
/** Room for an hour of writing, and for whoever comes to make more. */
const leastDiskBytes = 500_000_000;
/** A run that has been due for so long is kept from running by something. */
const mostQueueMs = 600_000;
/** Before people are told: a restart takes less. */
const mostRedMinutes = 15;

/** The task that looks; each finding is a row, a new one a line in the log, one that lasts a letter to the admins. */
export function healthTask(parts: HealthParts): Task<Record<string, never>> {
  return defineTask({
    name: "platform.health.check",
    schedule: { everyMs: 60_000 },
    attempts: 1,
    async run(context) {
      for (const [part, look] of Object.entries(looksOf(parts, context))) {
        // the keys of what `looksOf` returns
        await note(parts, context, part as Part, await whyOf(look));
      }
    },
  });
}

type Look = () => Promise<string | null>;

/** Each answers what is wrong, in words of ours, or null. */
function looksOf(
  { mail, engine, dataDir }: HealthParts,
  { db, actor }: TaskContext<unknown>,
): Partial<Record<Part, Look>> {
  return {
    async database() {
      const startedAt = performance.now();
      await db.transaction(actor, "read only", (sql) => sql`select 1`);
      const ms = Math.round(performance.now() - startedAt);
      return ms > mostDatabaseMs ? `an answer took ${ms} ms` : null;
    },
    async queue() {
      const counts = await engine().counts();
      const late = counts.filter(({ oldestMs }) =>
        (oldestMs ?? 0) > mostQueueMs
      );
      return late.length === 0
        ? null
        : `due for more than 10 minutes: ${
          late.map(({ task }) => task).join(", ")
        }`.slice(0, 500);
    },
    ...mail && {
      async mail() {
        await mail.check();
        return null;
      },
    },
    ...dataDir !== null && {
      async disk() {
        const { bavail, bsize } = await statfs(dataDir);
        const bytes = bavail * bsize;
        return bytes < leastDiskBytes
          ? `${Math.round(bytes / 1e6)} MB are left`
          : null;
      },
    },
  };
}

/** What an error says may name hosts and people; its name does not. */
async function whyOf(look: Look): Promise<string | null> {
  try {
    return await look();
  } catch (error) {
    return `it does not answer (${
      error instanceof Error ? error.name : "Error"
    })`;
  }
}

async function note(
  { baseUrl, log }: HealthParts,
  { db, actor }: TaskContext<unknown>,
  part: Part,
  why: string | null,
) {
  await db.transaction(actor, "read write", async (sql) => {
    const [found] =
      await sql`select is_new, since, extract(epoch from now() - since) / 60 as minutes
        from platform.note_health(${part}, ${why !== null}, ${why})`;
    if (found?.is_new) log.info("Health", { part, why });
    const minutes = Math.floor(Number(found?.minutes));
    if (why === null || minutes < mostRedMinutes) return;
    const admins =
      await sql`select user_id, address, lang from platform.admin_addresses()`;
    for (const { user_id, address, lang } of admins) {
      const drawn = healthLetter(lang, { part, why, minutes, baseUrl });
      await sendMail(sql, actor, {
        ...drawn,
        to: address,
        userId: user_id,
        // one for each time that it was not well
        key: `health ${part} ${found?.since.toISOString()} ${user_id}`,
      });
    }
  });
}
