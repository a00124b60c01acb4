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

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) =>
    "abcdefghijklmnopqrstuvwxyz234567"[parseInt(group.padEnd(5, "0"), 2)]
  ).join("");
}
