/**
 * How often who may call the API, and the headers that say so.
 *
 * @module
 */
import { AppError } from "../errors.ts";
import type { Limits, Rule, Taken } from "../limits/mod.ts";
import type { Who } from "./credentials.ts";
import type { Caller } from "./scope.ts";

const perMinute = (limit: number): Rule => ({ limit, windowSeconds: 60 });

/** One address: enough for a page that reads, too little for one that scrapes or floods. */
const READS_OF_ADDRESS = perMinute(240);
const WRITES_OF_ADDRESS = perMinute(30);

/** Wrong keys and tokens from one address. */
const REFUSALS_OF_ADDRESS = perMinute(60);

/** One's own machine, one's own limits: this only stops a program that runs away. */
const OWN: Rule = { limit: 100_000, windowSeconds: 1 };

/** By plan: of one account or key, and of everyone in the tenant together. */
const byPlan: Record<string, { each: Rule; all: Rule }> = {
  own: { each: OWN, all: OWN },
  free: { each: perMinute(120), all: perMinute(240) },
  pro: { each: perMinute(600), all: perMinute(1_800) },
  business: { each: perMinute(3_000), all: perMinute(12_000) },
};

/** Accounts without a tenant, and plans that nobody described here. */
const OTHERS = { each: perMinute(120), all: perMinute(240) };

/** What was taken out of one bucket. */
interface Draft {
  name: "address" | "account" | "key" | "plan";
  rule: Rule;
  taken: Taken;
}

/**
 * Takes one request out of the buckets that it belongs to.
 *
 * @returns headers for the answer: draft-ietf-httpapi-ratelimit-headers-10
 * @throws {RateError} when one of them is empty
 */
export function takeRequest(
  limits: Limits,
  who: Who,
  tenant: { id: string | null; plan: string | null },
  caller: Caller,
  isWrite: boolean,
): Record<string, string> {
  const drafts: Draft[] = [];
  const take = (name: Draft["name"], bucket: string, rule: Rule) =>
    drafts.push({ name, rule, taken: limits.take(`api ${bucket}`, rule) });
  if (who.kind === "visitor") {
    const rule = isWrite ? WRITES_OF_ADDRESS : READS_OF_ADDRESS;
    take("address", `${isWrite ? "write" : "read"} ${caller.peer()}`, rule);
  } else {
    const rules = byPlan[tenant.plan ?? ""] ?? OTHERS;
    if (who.kind === "key") take("key", `key ${who.key.id}`, rules.each);
    else take("account", `user ${who.session.userId}`, rules.each);
    if (tenant.id !== null) take("plan", `tenant ${tenant.id}`, rules.all);
  }
  const headers = headersOf(drafts);
  if (drafts.some(({ taken }) => !taken.allowed)) throw new RateError(headers);
  return headers;
}

/** Counts credentials that were not good; who tries many has to wait. */
export function takeRefusal(limits: Limits, caller: Caller): void {
  const bucket = `api refused ${caller.peer()}`;
  const taken = limits.take(bucket, REFUSALS_OF_ADDRESS);
  if (taken.allowed) return;
  throw new RateError(
    headersOf([{ name: "address", rule: REFUSALS_OF_ADDRESS, taken }]),
  );
}

/** Too many requests, with what the caller is told about it. */
export class RateError extends AppError {
  /** `ratelimit-policy`, `ratelimit`, `retry-after`. */
  readonly headers: Record<string, string>;

  constructor(headers: Record<string, string>) {
    super("too_many", "Cannot answer: too many requests; try again later");
    this.headers = headers;
  }
}

function headersOf(drafts: readonly Draft[]): Record<string, string> {
  let policy = "";
  let state = "";
  let waitSeconds = 0;
  for (const { name, rule, taken } of drafts) {
    const separator = policy === "" ? "" : ", ";
    policy += `${separator}"${name}";q=${rule.limit};w=${rule.windowSeconds}`;
    state +=
      `${separator}"${name}";r=${taken.remaining};t=${taken.resetSeconds}`;
    if (!taken.allowed) waitSeconds = Math.max(waitSeconds, taken.resetSeconds);
  }
  return {
    "ratelimit-policy": policy,
    ratelimit: state,
    ...waitSeconds > 0 && { "retry-after": `${waitSeconds}` },
  };
}
