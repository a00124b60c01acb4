/**
 * Opens the identity server that is configured.
 *
 * @module
 */
import type { Identity, IdentityParts } from "./identity.ts";
import { openSupabase } from "./supabase.ts";

export type { Identity, IdentityParts, Letter, SendMail } from "./identity.ts";

/**
 * Opens Supabase Auth when the configuration names a project, else the platform's own server.
 *
 * @example
 * const identity = await openIdentity({ config, db, secrets, sendMail, log });
 * const client = createClient(origin, identity.publishableKey, { global: { fetch: identity.fetch } });
 */
export async function openIdentity(parts: IdentityParts): Promise<Identity> {
  const { supabase } = parts.config;
  if (supabase) return openSupabase(supabase);
  // what a process on Supabase Auth never loads
  const { openEmbedded } = await import("./embedded.ts");
  return await openEmbedded(parts);
}
