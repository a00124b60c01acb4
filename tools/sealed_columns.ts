/**
 * Where sealed texts stand in the database, so that they can be sealed anew when the key changes.
 *
 * @module
 */
import type { Sql } from "postgres";
import { Vault } from "@/lib/platform/identity/vault.ts";
import { idOf, type Secrets } from "@/lib/platform/secrets.ts";

/** Columns of a table whose texts a vault has sealed. */
interface Sealed {
  table: string;
  /** Names the row, and with it what is sealed. */
  key: string;
  columns: readonly string[];
  /** Whose vault it is. */
  owner: string;
  /** What its texts are sealed as. */
  name(key: string, column: string): string;
  /** A trigger that takes a new text for a new secret. */
  trigger?: string;
}

const sealed: readonly Sealed[] = [
  {
    table: "auth.mfa_factors",
    key: "id",
    columns: ["secret_sealed"],
    owner: "identity",
    name: (id) => `totp ${id}`,
  },
  {
    table: "auth.signing_keys",
    key: "kid",
    columns: ["private_sealed"],
    owner: "identity",
    name: (kid) => `signing key ${kid}`,
  },
  {
    table: "platform.webhook_endpoints",
    key: "id",
    columns: ["secret", "old_secret"],
    owner: "webhook",
    name: (id) => `webhook ${id}`,
    trigger: "webhook_endpoints_rotate",
  },
  {
    table: "portfolio.github_sources",
    key: "id",
    columns: ["token", "hook_secret"],
    owner: "github",
    name: (id, column) => `${column === "token" ? "token" : "hook"} ${id}`,
  },
];

/** How many texts are sealed with which key: its id, or `unnamed` for those from before keys had names. */
export async function countByKey(sql: Sql): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const { table, columns } of those(sql)) {
    for (const column of columns) {
      const rows = await sql.unsafe(`
        select case when get_byte(${column}, 0) = 1 then encode(substr(${column}, 2, 4), 'hex') else 'unnamed' end as id,
          count(*)::int as count
        from ${table} where ${column} is not null group by 1
      `);
      for (const { id, count } of rows) {
        counts.set(id, (counts.get(id) ?? 0) + count);
      }
    }
  }
  return counts;
}

/**
 * Seals with the key of now what was sealed with the one before, in one transaction.
 *
 * @param sql a connection as owner of the database
 * @returns how many were sealed anew, and how many no known key opens: those are left as they are
 * @example const { anew, closed } = await reseal(sql, await openSecrets(config));
 */
export async function reseal(
  sql: Sql,
  secrets: Secrets,
): Promise<{ anew: number; closed: number }> {
  let anew = 0;
  let closed = 0;
  await sql.begin(async (tx) => {
    for await (const one of those(tx as unknown as Sql)) {
      const vault = await Vault.open(secrets, one.owner);
      const { table, key, columns, trigger } = one;
      await tx.unsafe(`lock table ${table} in share row exclusive mode`);
      if (trigger) {
        await tx.unsafe(`alter table ${table} disable trigger ${trigger}`);
      }
      for (const column of columns) {
        const rows = await tx.unsafe(
          `select ${key}::text as key, ${column} as text from ${table} where ${column} is not null`,
        );
        for (const { key: id, text } of rows) {
          if (vault.isCurrent(text)) continue;
          const name = one.name(id, column);
          const plain = await vault.open(text, name).catch(() => null);
          if (plain === null) {
            closed++;
            continue;
          }
          const fresh = await vault.seal(plain, name);
          await tx.unsafe(
            `update ${table} set ${column} = $1 where ${key}::text = $2 and ${column} = $3`,
            [fresh, id, text],
          );
          anew++;
        }
      }
      if (trigger) {
        await tx.unsafe(`alter table ${table} enable trigger ${trigger}`);
      }
    }
  });
  return { anew, closed };
}

/** How many the key of now has not sealed. */
export async function countOthers(sql: Sql, secrets: Secrets): Promise<number> {
  const id = await idOf(secrets);
  const counts = await countByKey(sql);
  return [...counts].reduce(
    (sum, [one, count]) => one === id ? sum : sum + count,
    0,
  );
}

/** Those that are there: with Supabase Auth some are not. */
async function* those(sql: Sql): AsyncGenerator<Sealed> {
  for (const one of sealed) {
    const [row] = await sql<{ there: boolean }[]>`
      select to_regclass(${one.table}) is not null as there
    `;
    if (row?.there) yield one;
  }
}
