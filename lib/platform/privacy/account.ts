/**
 * Accounts that stand in Supabase and not in our database.
 *
 * @module
 */
import type { Config } from "../config.ts";

/** Removes an account where it does not stand in our database; safe to repeat. */
export type EraseAccount = (userId: string) => Promise<void>;

const patienceMs = 15_000;

/**
 * How an account is removed from Supabase Auth; null where accounts stand in our own database and went with it.
 *
 * @throws {Error} (when called) when Supabase refuses, or `SUPABASE_SECRET_KEY` is not set
 */
export function accountEraser(
  { supabase }: Pick<Config, "supabase">,
  send: typeof fetch = fetch,
): EraseAccount | null {
  if (supabase === null) return null;
  const { url, secretKey } = supabase;
  return async (userId) => {
    if (secretKey === null) {
      throw new Error("Cannot erase account: SUPABASE_SECRET_KEY is not set");
    }
    const response = await send(`${url}/auth/v1/admin/users/${userId}`, {
      method: "DELETE",
      headers: { apikey: secretKey, authorization: `Bearer ${secretKey}` },
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    // gone already: an earlier attempt got this far
    if (!response.ok && response.status !== 404) {
      throw new Error(
        `Cannot erase account: Supabase answered ${response.status}`,
      );
    }
  };
}
