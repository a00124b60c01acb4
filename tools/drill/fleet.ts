/**
 * The processes of a drill: kept running, killed on purpose.
 *
 * @module
 */
import type { Strike } from "./chaos.ts";
import { type Part, type Running, startProcess } from "./process.ts";
import { Recoveries, UpTimes } from "./recovery.ts";
import type { Told } from "./tell.ts";

/** At what moment a process is killed. */
export type Aim =
  /** Whenever. */
  | "any"
  /** While a transaction with effects is open. */
  | "within"
  /** When the outside has accepted something and has not answered yet. */
  | "answer";

/** An aimed kill that finds no such moment happens whenever. */
const aimForMs = 3_000;

/** All processes. */
export class Fleet {
  readonly #parts: readonly Part[];
  readonly #running: Running[] = [];
  readonly #upTimes = new UpTimes();
  readonly recoveries = new Recoveries(this.#upTimes);
  #armed: { aim: Aim; hit: (running: Running | null) => void } | null = null;
  #isStopping = false;
  /** Processes that ended and were not killed; their last words. */
  readonly crashes: string[][] = [];
  kills = 0;
  killsWhileStarting = 0;
  killsByAim: Record<Aim, number> = { any: 0, within: 0, answer: 0 };

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Starts all; resolves when each can work. */
  async start() {
    this.#parts.forEach((_, place) => this.#startPart(place));
    await this.ready();
  }

  /** Resolves when each can work. */
  async ready(withinMs = 60_000) {
    const deadline = Date.now() + withinMs;
    while (this.#running.some(({ readyAt }) => readyAt === null)) {
      if (Date.now() > deadline) {
        const words = [...this.crashes.slice(0, 1).flat(), ...this.complaints];
        throw new Error(
          `Cannot start: ${
            this.#running.filter(({ readyAt }) => readyAt === null)
              .map(({ instance }) => instance).join(", ")
          } not ready after ${this.kills} kills\n${words.join("\n")}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Kills one, which is started again at once. */
  async kill(aim: Aim, chance: () => number) {
    const hit = aim === "any" ? null : await this.#aimed(aim);
    const victim = hit ?? this.#anyOf(chance);
    if (hit === null) this.#shoot(victim, "any");
    await victim.ended;
  }

  /** A call or a letter was accepted and is not answered yet; `instance` is whoever sent it, if that is known. */
  accepted(instance: string | null) {
    const [only] = this.#running;
    const sender = this.#running.length === 1
      ? only
      : this.#running.find((one) => one.instance === instance);
    if (sender) this.#moment("answer", sender);
  }

  /** Lets trouble come over the database. */
  async struck({ stopsAll, run }: Strike) {
    const from = Date.now();
    await run();
    if (stopsAll) this.#upTimes.without(from, Date.now());
  }

  /** What the processes complained of, the last of each. */
  get complaints(): string[] {
    return this.#running.flatMap(({ complaints }) => complaints);
  }

  /** Ends all, without ceremony. */
  async stop() {
    this.#isStopping = true;
    for (const one of this.#running) one.kill();
    await Promise.all(this.#running.map(({ ended }) => ended));
  }

  #startPart(place: number) {
    const part = this.#parts[place];
    if (!part) return;
    const running = startProcess(part, (who, told) => this.#hear(who, told));
    this.#running[place] = running;
    void running.ended.then(({ byItself }) => {
      if (works(part) && running.readyAt !== null) this.#upTimes.down();
      if (byItself) this.crashes.push(running.complaints);
      if (!this.#isStopping) this.#startPart(place);
    });
  }

  #hear(who: Running, told: Told) {
    if (told.what === "ready") {
      who.readyAt = told.at;
      const part = this.#parts[this.#running.indexOf(who)];
      if (part && works(part)) this.#upTimes.up();
    } else if (told.what === "within") this.#moment("within", who);
    else this.recoveries.heard(who, told);
  }

  #moment(aim: Aim, who: Running) {
    if (this.#armed?.aim !== aim || who.killedAt !== null) return;
    const { hit } = this.#armed;
    this.#armed = null;
    this.#shoot(who, aim);
    hit(who);
  }

  async #aimed(aim: Aim): Promise<Running | null> {
    const { promise, resolve } = Promise.withResolvers<Running | null>();
    this.#armed = { aim, hit: resolve };
    const timer = setTimeout(() => {
      this.#armed = null;
      resolve(null);
    }, aimForMs);
    return await promise.finally(() => clearTimeout(timer));
  }

  #anyOf(chance: () => number): Running {
    const living = this.#running.filter(({ killedAt }) => killedAt === null);
    const one = living[Math.floor(chance() * living.length)] ?? living[0];
    if (!one) throw new Error("Cannot kill: no process lives");
    return one;
  }

  #shoot(victim: Running, aim: Aim) {
    victim.kill();
    this.kills++;
    this.killsByAim[aim]++;
    if (victim.readyAt === null) this.killsWhileStarting++;
  }
}

/** Whether it does tasks. */
function works({ entry, env }: Part): boolean {
  return entry === "worker" || !env.DATABASE_URL;
}
