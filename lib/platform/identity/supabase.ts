/**
 * Supabase Auth as the identity server: nothing of it runs here.
 *
 * @module
 */
import type { JSONWebKeySet } from "jose";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";
import type { Identity } from "./identity.ts";

/** Supabase's own edge keeps its answer as long. */
const JWKS_FRESH_MS = 600_000;
/** A `kid` that is not known asks again, and an attacker's tokens must not make that a flood. */
const JWKS_PAUSE_MS = 30_000;

/**
 * A thin door to a Supabase project.
 *
 * @param fetcher how it is reached; tests give their own
 * @example const identity = openSupabase({ url: "https://abc.supabase.co", publishableKey, secretKey: null, jwtSecret: null });
 */
export function openSupabase(
  { url, publishableKey, secretKey }: NonNullable<Config["supabase"]>,
  fetcher: typeof fetch = fetch,
): Identity {
  const api = `${url}/auth/v1`;
  let kept: { keys: JSONWebKeySet; at: number } | null = null;
  const ask = async (): Promise<JSONWebKeySet> => {
    const response = await fetcher(`${api}/.well-known/jwks.json`, {
      headers: { apikey: publishableKey },
      signal: AbortSignal.timeout(5000),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new AppError(
        "unavailable",
        "Cannot verify sign-ins: the identity server does not tell its keys",
      );
    }
    const keys: JSONWebKeySet = await response.json();
    kept = { keys, at: Date.now() };
    return keys;
  };
  return {
    url: api,
    issuer: api,
    publishableKey,
    secretKey,
    fetch: fetcher,
    fetchFor: () => fetcher,
    jwks: async () => {
      const age = kept ? Date.now() - kept.at : Infinity;
      if (kept && age < JWKS_PAUSE_MS) return kept.keys;
      try {
        return await ask();
      } catch (error) {
        // keys that were right minutes ago are better than nobody being signed in
        if (kept && age < JWKS_FRESH_MS) return kept.keys;
        throw error;
      }
    },
    handle: null,
  };
}
