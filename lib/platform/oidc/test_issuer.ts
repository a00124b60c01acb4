/**
 * A small issuer of OpenID Connect for tests: real keys, real tokens, over http on this machine.
 *
 * @module
 */
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** Whom the issuer says is there, and what it gets wrong. */
export interface Person {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

/** A running issuer. */
export interface TestIssuer {
  url: string;
  /** Whoever asks next is this person. */
  person: Person;
  /** Changes the claims of the next token, e.g. `{ nonce: "another" }`. */
  claims: Record<string, unknown>;
  /** Signs the next token with a key that it does not publish. */
  forge: boolean;
  stop(): Promise<void>;
}

/** Starts it; a client may call itself whatever it likes. */
export async function startIssuer(): Promise<TestIssuer> {
  const alg = "ES256";
  const [published, other] = await Promise.all([
    generateKeyPair(alg),
    generateKeyPair(alg),
  ]);
  const jwk = { ...await exportJWK(published.publicKey), kid: "1", alg };
  const codes = new Map<
    string,
    { nonce: string; challenge: string; client: string; redirect: string }
  >();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const url = new URL(request.url);
      switch (url.pathname) {
        case "/.well-known/openid-configuration":
          return Response.json({
            issuer: issuer.url,
            authorization_endpoint: `${issuer.url}/authorize`,
            token_endpoint: `${issuer.url}/token`,
            jwks_uri: `${issuer.url}/jwks`,
            response_types_supported: ["code"],
            subject_types_supported: ["public"],
            id_token_signing_alg_values_supported: [alg],
          });
        case "/jwks":
          return Response.json({ keys: [jwk] });
        case "/authorize":
          return authorize(url.searchParams);
        case "/token":
          return await token(new URLSearchParams(await request.text()));
        default:
          return new Response(null, { status: 404 });
      }
    },
  );
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${server.addr.port}`,
    person: { sub: "nobody" },
    claims: {},
    forge: false,
    stop: () => server.shutdown(),
  };

  function authorize(query: URLSearchParams): Response {
    const code = crypto.randomUUID();
    const redirect = query.get("redirect_uri") ?? "";
    codes.set(code, {
      nonce: query.get("nonce") ?? "",
      challenge: query.get("code_challenge") ?? "",
      client: query.get("client_id") ?? "",
      redirect,
    });
    const back = new URL(redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", query.get("state") ?? "");
    return new Response(null, {
      status: 302,
      headers: { location: back.href },
    });
  }

  async function token(form: URLSearchParams): Promise<Response> {
    const code = form.get("code") ?? "";
    const known = codes.get(code);
    codes.delete(code);
    const verifier = new TextEncoder().encode(form.get("code_verifier") ?? "");
    const hash = new Uint8Array(
      await crypto.subtle.digest("SHA-256", verifier),
    );
    const challenge = hash.toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
    if (
      !known || known.challenge !== challenge ||
      known.redirect !== form.get("redirect_uri")
    ) {
      return Response.json({ error: "invalid_grant" }, { status: 400 });
    }
    const now = Math.floor(Date.now() / 1_000);
    const id = await new SignJWT({
      iss: issuer.url,
      aud: known.client,
      iat: now,
      exp: now + 60,
      nonce: known.nonce,
      ...issuer.person,
      ...issuer.claims,
    })
      .setProtectedHeader({ alg, kid: "1" })
      .sign(issuer.forge ? other.privateKey : published.privateKey);
    return Response.json({
      access_token: crypto.randomUUID(),
      token_type: "Bearer",
      expires_in: 60,
      id_token: id,
    });
  }

  return issuer;
}
