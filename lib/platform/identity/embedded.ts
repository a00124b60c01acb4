/**
 * The platform's own identity server, in this process and on its database.
 *
 * @module
 */
import { baseUrlOf } from "../base_url.ts";
import type { AddressClass } from "../limits/address_class.ts";
import { createApp } from "./app.ts";
import type { Identity, IdentityParts } from "./identity.ts";

/** Opens it. */
export async function openEmbedded(parts: IdentityParts): Promise<Identity> {
  const url = `${baseUrlOf(parts.config)}/auth/v1`;
  const key = async (prefix: string, purpose: string) =>
    prefix +
    (await parts.secrets.derive(purpose)).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
  const [publishableKey, secretKey] = await Promise.all([
    key("sb_publishable_", "identity publishable key"),
    key("sb_secret_", "identity secret key"),
  ]);
  const app = createApp();
  const answer = async (request: Request, _peer: AddressClass | null) =>
    await app.fetch(request);
  const fetchAs = (peer: AddressClass | null): typeof fetch => (input, init) =>
    answer(new Request(input, init), peer);
  return {
    url,
    issuer: url,
    publishableKey,
    secretKey,
    fetch: fetchAs(null),
    fetchFor: fetchAs,
    jwks: () => Promise.resolve({ keys: [] }),
    handle: answer,
  };
}
