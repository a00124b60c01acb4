/**
 * The platform's own identity server, in this process and on its database.
 *
 * @module
 */
import { baseUrlOf } from "../base_url.ts";
import type { AddressClass } from "../limits/address_class.ts";
import { createApp } from "./app.ts";
import type { Identity, IdentityParts } from "./identity.ts";
import { answerOutside } from "./outside.ts";
import { purgeExpired } from "./purge.ts";
import { createServer, type Server } from "./server.ts";
import { base64url, Vault } from "./vault.ts";

/** How often a process clears away what has expired. */
const PURGE_EVERY_MS = 3_600_000;

/**
 * Opens it; its first signing key is made here.
 *
 * @example const identity = await openEmbedded({ config, db, secrets, sendMail, log });
 */
export async function openEmbedded(
  { config, db, secrets, sendMail, log, now = Date.now }: IdentityParts,
): Promise<Identity> {
  const origin = baseUrlOf(config);
  const url = `${origin}/auth/v1`;
  const key = async (prefix: string, purpose: string) =>
    prefix + base64url(await secrets.derive(purpose));
  const server = createServer({
    url,
    origin,
    publishableKey: await key("sb_publishable_", "identity publishable key"),
    secretKey: await key("sb_secret_", "identity secret key"),
    vault: await Vault.open(secrets),
    db,
    sendMail,
    log,
    now,
  });
  await server.keys.jwks();
  const app = createApp(server);
  const purge = purger(server);
  const answer = async (request: Request, peer: AddressClass | null) => {
    await purge();
    return await app.fetch(request, { peer });
  };
  const fetchAs = (peer: AddressClass | null): typeof fetch => (input, init) =>
    answer(new Request(input, init), peer);
  const { publishableKey, secretKey } = server;
  return {
    url,
    issuer: url,
    publishableKey,
    secretKey,
    fetch: fetchAs(null),
    fetchFor: fetchAs,
    jwks: () => server.keys.jwks(),
    handle: (request, peer) =>
      answerOutside({ db, log }, request, (asked) => answer(asked, peer)),
  };
}

/** Clears away now and then; whoever comes first pays a few milliseconds for it. */
function purger({ transaction, now, log }: Server): () => Promise<void> {
  let purgedAt = 0;
  return async () => {
    if (now() - purgedAt < PURGE_EVERY_MS) return;
    purgedAt = now();
    try {
      await transaction((sql) => purgeExpired(sql, now()));
    } catch (error) {
      log.error(error);
    }
  };
}
