/**
 * The one-time code that opens the first-run page.
 *
 * @module
 */
import type { Sql } from "postgres";

/**
 * Makes a new code in place of an older one, while no tenant exists.
 *
 * @param owner a connection as owner of the database
 * @returns 128 random bits as 26 letters and digits (RFC 4648 base 32), or null once a tenant exists
 * @example const code = await openSetup(database.owner); // "mfrggzdfmztwq2lkmnsg6zda4u"
 */
export async function openSetup(owner: Sql): Promise<string | null> {
  const code = base32(crypto.getRandomValues(new Uint8Array(16)));
  const [row] = await owner`select platform.open_setup(${code}) as open`;
  return row?.open === true ? code : null;
}

/**
 * Uses the code up, for what the owner of the database does on its strength.
 *
 * @returns false when the code is wrong, was used, or a tenant exists
 * @example if (await closeSetup(database.owner, code)) await plantDemos(database.owner);
 */
export async function closeSetup(owner: Sql, code: string): Promise<boolean> {
  const { count } = await owner`
    delete from platform.setup
    where code_hash = sha256(convert_to(${code}, 'UTF8')) and platform.needs_setup()
  `;
  return count === 1;
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) =>
    "abcdefghijklmnopqrstuvwxyz234567"[parseInt(group.padEnd(5, "0"), 2)]
  ).join("");
}
