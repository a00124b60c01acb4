/**
 * `deno task bench queue`: tasks from end to end (an order and its event in one transaction, relay, engine, consumer, effect
 * and completion committed) with both engines, beside pg-boss and the Deno KV queue doing the same durably; then what a
 * long queue costs the relay. On the embedded database, or on a server named by `TEST_DATABASE_URL`.
 *
 * @module
 */
import { type Contestant, ours, type Running } from "./queue_ours.ts";
import { rawKv, rawPgBoss } from "./queue_raw.ts";
import { benchWaiting } from "./queue_waiting.ts";
import { openWorld } from "./queue_world.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = 7;
/** Tasks in a round for the rate, and senders at once, as of a busy web process. */
const TASKS = 200;
const SENDERS = 8;
/** Tasks in a round for the latency, one by one. */
const CALM_TASKS = 20;
/** The demands. */
const LEAST_OF_PG_BOSS = 0.7;
const MOST_CALM_MS = 20;

/** What one contestant did in one round. */
interface Round {
  perSecond: number;
  /** Milliseconds from asking to completion, with nothing else to do. */
  calm: number[];
  /** Milliseconds from asking to the committed effect, under the load of the rate. */
  busy: number[];
}

/** Measures in a fresh database. */
export async function benchQueue(): Promise<Figure[]> {
  const world = await openWorld();
  try {
    const contestants = [
      ours(world, "kv"),
      ours(world, "pgboss"),
      rawPgBoss(world),
      rawKv(world),
    ];
    const rounds = await race(contestants);
    return [
      ...figuresOf(world.name, rounds),
      ...await benchWaiting(world.name),
    ];
  } finally {
    await world.close();
  }
}

/** Each contestant once in a round, in turns that shift, so that a slower minute of the machine hits all of them. */
async function race(
  contestants: Contestant[],
): Promise<Map<string, Round[]>> {
  const rounds = new Map(contestants.map(({ name }) => [name, [] as Round[]]));
  for (let at = 0; at < ROUNDS; at++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(at + turn) % contestants.length];
      if (!contestant) continue;
      rounds.get(contestant.name)?.push(await round(contestant));
    }
  }
  return rounds;
}

async function round(contestant: Contestant): Promise<Round> {
  const effects = new Map<string, () => void>();
  const running = await contestant.start((id) => effects.get(id)?.());
  const effectOf = (id: string) =>
    new Promise<void>((resolve) => effects.set(id, resolve));
  try {
    await single(running, effectOf, 1); // warm
    const calm: number[] = [];
    for (let at = 0; at < CALM_TASKS; at++) {
      calm.push(await single(running, effectOf, at + 2));
    }
    return { calm, ...await load(running, effectOf, CALM_TASKS + 1) };
  } finally {
    await running.stop();
  }
}

/** Milliseconds from asking to completion. */
async function single(
  running: Running,
  effectOf: (id: string) => Promise<void>,
  nth: number,
): Promise<number> {
  const id = crypto.randomUUID();
  const effect = effectOf(id);
  const startedAt = performance.now();
  await running.send(id);
  await effect;
  while (await running.completed() < nth);
  return performance.now() - startedAt;
}

async function load(
  running: Running,
  effectOf: (id: string) => Promise<void>,
  before: number,
): Promise<Pick<Round, "perSecond" | "busy">> {
  const ids = Array.from({ length: TASKS }, () => crypto.randomUUID());
  const busy: number[] = [];
  const effects: Promise<void>[] = [];
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: SENDERS }, async () => {
    for (let id = ids.pop(); id; id = ids.pop()) {
      const sentAt = performance.now();
      effects.push(
        effectOf(id).then(() => void busy.push(performance.now() - sentAt)),
      );
      await running.send(id);
    }
  }));
  await Promise.all(effects);
  while (await running.completed() < before + TASKS);
  const perSecond = TASKS / (performance.now() - startedAt) * 1_000;
  return { perSecond, busy };
}

function figuresOf(world: string, rounds: Map<string, Round[]>): Figure[] {
  const of = (name: string) => rounds.get(name) ?? [];
  const ratio = (one: string, other: string) =>
    median(
      of(one).map(({ perSecond }, at) =>
        perSecond / (of(other)[at]?.perSecond ?? NaN)
      ),
    );
  const each = [...rounds.keys()].flatMap((name): Figure[] => {
    const isOurs = name === "kv" || name === "pgboss";
    const calm = of(name).flatMap((round) => round.calm);
    const busy = of(name).flatMap((round) => round.busy);
    const perSecond = median(of(name).map((round) => round.perSecond));
    return [
      {
        name: `${world}, ${name}, tasks/s`,
        text: Math.round(perSecond).toLocaleString("en"),
        value: perSecond,
      },
      {
        ...milliseconds(`${world}, ${name}, idle p50`, median(calm)),
        ...isOurs
          ? { budget: { kind: "at most" as const, value: MOST_CALM_MS } }
          : {},
      },
      milliseconds(`${world}, ${name}, idle p99`, percentile(calm, 0.99)),
      milliseconds(`${world}, ${name}, busy p50`, median(busy)),
      milliseconds(`${world}, ${name}, busy p99`, percentile(busy, 0.99)),
    ];
  });
  const ratios = ["kv", "pgboss"].flatMap((name): Figure[] => [
    {
      ...share(`${world}, ${name} / raw pg-boss`, ratio(name, "raw pg-boss")),
      budget: { kind: "at least", value: LEAST_OF_PG_BOSS },
    },
    share(`${world}, ${name} / raw Deno KV`, ratio(name, "raw Deno KV")),
  ]);
  return [...each, ...ratios];
}

function milliseconds(name: string, value: number): Figure {
  return { name, text: `${value.toFixed(1)} ms`, value };
}

function share(name: string, value: number): Figure {
  return { name, text: value.toFixed(2), value };
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[
    Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  ] ??
    NaN;
}
