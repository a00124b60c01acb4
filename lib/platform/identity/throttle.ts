/**
 * Who fails often waits longer and longer: by account and by address class, kept in the database, so that neither a
 * restart nor a second process makes it forget.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import type { AddressClass } from "../limits/address_class.ts";
import type { Vault } from "./vault.ts";

/** When waiting begins and how it grows. */
interface Patience {
  /** So many are free. */
  free: number;
  /** The first wait; each further one is twice as long. */
  firstSeconds: number;
  longestSeconds: number;
  /** One failure is forgiven for each of these that pass without another one. */
  forgivenSeconds: number;
}

const HOUR = 3600;

/** Somebody who forgot tries five times; somebody who guesses 1,000 times. */
const account: Patience = {
  free: 5,
  firstSeconds: 2,
  longestSeconds: 900,
  forgivenSeconds: HOUR,
};

const patience = {
  /** Passwords and codes of one account. */
  account,
  /** Of one address class, over all accounts: an office may stand behind it. */
  address: { ...account, free: 40, forgivenSeconds: 180 },
  /** Letters to one address. */
  letters: {
    free: 3,
    firstSeconds: 60,
    longestSeconds: HOUR,
    forgivenSeconds: HOUR,
  },
  /** Letters that one address class had sent, to anybody. */
  posting: {
    free: 40,
    firstSeconds: 60,
    longestSeconds: HOUR,
    forgivenSeconds: 180,
  },
} satisfies Record<string, Patience>;

/** Something that is counted: a kind, and whose. */
export interface Bucket {
  kind: keyof typeof patience;
  hash: Uint8Array<ArrayBuffer>;
}

/**
 * The two buckets of guesses: of the account, and of where they come from.
 *
 * @param account e-mail or user id
 * @param peer null for the platform's own calls, which stand for nobody
 */
export async function guessBuckets(
  vault: Vault,
  account: string,
  peer: AddressClass | null,
): Promise<Bucket[]> {
  return await buckets(vault, [["account", account], ["address", peer]]);
}

/** The two buckets of letters: where to, and on whose wish. */
export async function letterBuckets(
  vault: Vault,
  email: string,
  peer: AddressClass | null,
): Promise<Bucket[]> {
  return await buckets(vault, [["letters", email], ["posting", peer]]);
}

async function buckets(
  vault: Vault,
  wanted: [kind: Bucket["kind"], name: string | null][],
): Promise<Bucket[]> {
  const made = wanted.map(async ([kind, name]) =>
    name === null
      ? null
      : { kind, hash: await vault.hash("throttle", `${kind} ${name}`) }
  );
  return (await Promise.all(made)).filter((bucket) => bucket !== null);
}

/**
 * Counts one try in each bucket, before it is known whether it fails: tries that run at once cannot slip through.
 *
 * @returns seconds to wait, when one of them is locked; that try is not counted
 */
export async function take(
  sql: Tx,
  buckets: Bucket[],
  now: number,
): Promise<number | null> {
  for (const bucket of buckets) {
    const { free, firstSeconds, longestSeconds, forgivenSeconds } =
      patience[bucket.kind];
    const at = new Date(now);
    const held = sql`
      greatest(0, throttle.failures - floor(
        greatest(0, extract(epoch from ${at}::timestamptz - throttle.last_at)) / ${forgivenSeconds}::int
      )::int)
    `;
    const [counted] = await sql`
      insert into auth.throttles as throttle (bucket, failures, last_at)
      values (${bucket.hash}, 1, ${at})
      on conflict (bucket) do update set
        failures = ${held} + 1,
        last_at = ${at},
        locked_until = case when ${held} >= ${free} then
          ${at}::timestamptz + make_interval(secs => least(
            ${longestSeconds}, ${firstSeconds} * power(2, least(${held} - ${free}, 20))
          ))
        end
      where throttle.locked_until is null or throttle.locked_until <= ${at}
      returning failures
    `;
    if (counted) continue;
    const [locked] = await sql<{ until: Date }[]>`
      select locked_until as until from auth.throttles where bucket = ${bucket.hash}
    `;
    return Math.max(
      1,
      Math.ceil(((locked?.until.getTime() ?? now) - now) / 1000),
    );
  }
  return null;
}

/** The try was right: the account starts anew, and the address gets its try back. */
export async function giveBack(sql: Tx, buckets: Bucket[]): Promise<void> {
  for (const { kind, hash } of buckets) {
    if (kind === "account") {
      await sql`delete from auth.throttles where bucket = ${hash}`;
    } else {
      await sql`
        update auth.throttles set failures = greatest(failures - 1, 0), locked_until = null
        where bucket = ${hash}
      `;
    }
  }
}
