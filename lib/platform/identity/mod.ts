/**
 * Opens the identity server that is configured.
 *
 * @module
 */
import { openEmbedded } from "./embedded.ts";
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
  return supabase ? openSupabase(supabase) : await openEmbedded(parts);
}
