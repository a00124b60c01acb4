/**
 * The drill's own tasks, which only its own processes know.
 *
 * @module
 */
import { defineEvent, type EventKind } from "@/lib/platform/events.ts";
import type { Tx } from "@/lib/platform/db.ts";
import {
  defineTask,
  PermanentFailure,
  type Task,
} from "@/lib/platform/tasks.ts";
import { type Item, itemSchema, type Kind } from "./plan.ts";
import { tell } from "./tell.ts";

/** Where a call outside goes, and who makes it. */
export interface Outside {
  url: string;
  /** Names the process, so that the sink can have it killed before it answers. */
  instance: string;
}

/** What asks for each kind of task; a letter is asked for at the mail door. */
export const asked: Record<Exclude<Kind, "letter">, EventKind<Item>> = {
  row: defineEvent("drill.row.asked", itemSchema),
  call: defineEvent("drill.call.asked", itemSchema),
  flaky: defineEvent("drill.flaky.asked", itemSchema),
  poison: defineEvent("drill.poison.asked", itemSchema),
};

/** Soon, for a drill; a run that is killed again and again must still end well. */
const usual = { attempts: 20, backoffMs: 200, timeoutMs: 20_000 };
const poisonAttempts = 3;
/** A sink that hangs has not answered. */
const patienceMs = 2_000;
const openSeconds = 0.05;

/** The tasks. */
export function drillTasks(outside: Outside): Task[] {
  return [
    defineTask({
      ...usual,
      name: "drill.row.write",
      on: asked.row,
      async run({ payload, key, once, finish }) {
        await once("first", (sql) => note(sql, payload.n, "first"));
        await finish(async (sql) => {
          await note(sql, payload.n, "last");
          if (payload.slow) await stayOpen(sql, key);
        });
      },
    }),
    defineTask({
      ...usual,
      name: "drill.call.make",
      on: asked.call,
      async run({ payload, key, signal, finish }) {
        await call(outside, payload.n, key, signal);
        await finish((sql) => note(sql, payload.n, "called"));
      },
    }),
    defineTask({
      ...usual,
      name: "drill.flaky.try",
      on: asked.flaky,
      async run({ payload: { n, fails, where }, attempt, once, finish }) {
        const fail = (place: Item["where"]) => {
          if (attempt <= fails && where === place) throw new Error("planted");
        };
        fail("before");
        await once("first", (sql) => note(sql, n, "first"));
        fail("between");
        await once("second", async (sql) => {
          await note(sql, n, "second");
          fail("within");
        });
        await finish((sql) => note(sql, n, "last"));
      },
    }),
    defineTask({
      ...usual,
      attempts: poisonAttempts,
      name: "drill.poison.take",
      on: asked.poison,
      async run({ payload: { n, where }, finish }) {
        if (where === "before") throw new PermanentFailure("planted for good");
        await finish(async (sql) => {
          await note(sql, n, "poison");
          throw new Error("planted poison");
        });
      },
    }),
  ];
}

/** No unique key: what happens twice stands there twice. */
async function note(sql: Tx, n: number, step: string) {
  await sql`insert into drill.effects (n, step) values (${n}, ${step})`;
}

async function stayOpen(sql: Tx, key: string) {
  tell({ what: "within", key });
  await sql`select pg_sleep(${openSeconds})`;
}

async function call(
  { url, instance }: Outside,
  n: number,
  key: string,
  signal: AbortSignal,
) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "idempotency-key": key, "x-instance": instance },
    body: String(n),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the sink answered ${response.status}`);
}

/** Says when an attempt starts and ends. */
export function observed<Payload>(task: Task<Payload>): Task<Payload> {
  return {
    ...task,
    async run(context) {
      const { key, attempt } = context;
      tell({ what: "start", key, attempt });
      let ok = false;
      try {
        await task.run(context);
        ok = true;
      } finally {
        tell({ what: "end", key, attempt, ok });
      }
    },
  };
}

/** The planted mistake: says that it is done, and does it a moment later. */
export function acknowledgedFirst<Payload>(
  task: Task<Payload>,
): Task<Payload> {
  return {
    ...task,
    run(context) {
      const late = {
        ...context,
        async finish(work: (sql: Tx) => Promise<unknown>) {
          await context.once("late", work);
        },
      };
      setTimeout(() => task.run(late).catch(() => {}), 100);
      return Promise.resolve();
    },
  };
}
