/**
 * The way to the identity server: Supabase's own client, whichever server answers.
 *
 * @module
 */
import type { SupabaseClient } from "@supabase/supabase-js";
import type { Identity } from "../identity/mod.ts";
import type { AddressClass } from "../limits/mod.ts";

/** The part of the client that identity needs. */
export type AuthClient = SupabaseClient["auth"];

/**
 * A client for one request; it keeps nothing, and renews nothing by itself.
 *
 * @param peer in whose name it asks, so that wrong guesses from one place count together; `null` for the server's own
 * @param key of the admin calls, in place of the one that everybody may know
 * @example
 * const auth = await authClient(identity, state.peer());
 * const { data, error } = await auth.signInWithPassword({ email, password });
 */
export async function authClient(
  identity: Identity,
  peer: AddressClass | null,
  key = identity.publishableKey,
): Promise<AuthClient> {
  // lazily: 0.2 s and 20 MB that a process which serves only sites never spends
  const { createClient } = await import("@supabase/supabase-js");
  const client = createClient(identity.url.replace(/\/auth\/v1$/, ""), key, {
    global: { fetch: peer === null ? identity.fetch : identity.fetchFor(peer) },
    auth: {
      flowType: "implicit",
      persistSession: false,
      autoRefreshToken: false,
      detectSessionInUrl: false,
    },
  });
  return client.auth;
}
