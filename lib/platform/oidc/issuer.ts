/**
 * Talks to an issuer of OpenID Connect: sends somebody there, and reads what they come back with.
 *
 * Source: OpenID Connect Core 1.0, authorization code flow, with PKCE (RFC 7636).
 *
 * @module
 */
import type { Configuration } from "openid-client";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";

/** What has to be remembered between leaving and coming back, in a cookie. */
export interface Departure {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back, by the issuer's word. */
export interface Arrival {
  issuer: string;
  /** The issuer's own name for the person; it never goes to somebody else. */
  subject: string;
  /** `null` unless the issuer says that it is theirs. */
  verifiedEmail: string | null;
}

/** An issuer that people may sign in with. */
export interface Issuer {
  /** The word on its button. */
  name: string;
  /** Where to send the browser, and what to remember. */
  leave(redirectUri: string): Promise<{ url: string; departure: Departure }>;
  /** Reads the address that the browser comes back to. */
  arrive(url: URL, departure: Departure): Promise<Arrival>;
}

/** An issuer that takes longer is as good as gone. */
const TIMEOUT_SECONDS = 10;

/**
 * Opens the configured issuer; asks it for its addresses when it is first needed, and again after a failure.
 *
 * @example const issuer = config.oidc && openIssuer(config.oidc);
 */
export function openIssuer(
  { issuer, clientId, clientSecret, name }: Omit<
    NonNullable<Config["oidc"]>,
    "hosts"
  >,
): Issuer {
  let discovered: Promise<Configuration> | null = null;
  const discover = () => {
    discovered ??= discoverAt(issuer, clientId, clientSecret).catch(
      (error) => {
        discovered = null;
        throw unavailable(error);
      },
    );
    return discovered;
  };
  return {
    name,
    async leave(redirectUri) {
      const client = await import("openid-client");
      const known = await discover();
      const departure = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(known, {
        redirect_uri: redirectUri,
        scope: "openid email",
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(
          departure.verifier,
        ),
        code_challenge_method: "S256",
      });
      return { url: url.href, departure };
    },
    async arrive(url, { state, nonce, verifier }) {
      const client = await import("openid-client");
      const known = await discover();
      const tokens = await client.authorizationCodeGrant(known, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }).catch((error) => {
        throw isOutage(error) ? unavailable(error) : new AppError(
          "forbidden",
          "Cannot sign in: the issuer did not confirm it",
          { cause: error },
        );
      });
      const claims = tokens.claims();
      if (!claims) throw unavailable(new Error("no id token"));
      const { iss, sub, email, email_verified } = claims;
      const isVerified = email_verified === true &&
        typeof email === "string" && foldsAsAscii(email);
      return {
        issuer: iss,
        subject: sub,
        verifiedEmail: isVerified ? email.toLowerCase() : null,
      };
    },
  };
}

/** Some letters become another's in lower case (the Kelvin sign a k): an address with one is not the other's. */
function foldsAsAscii(email: string): boolean {
  return email.toLowerCase() ===
    email.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

async function discoverAt(
  issuer: string,
  clientId: string,
  clientSecret: string | null,
): Promise<Configuration> {
  const client = await import("openid-client");
  const url = new URL(issuer);
  // http only on this machine itself, for tests and development
  const isHere = url.protocol === "http:" &&
    /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return await client.discovery(
    url,
    clientId,
    clientSecret ?? undefined,
    clientSecret === null ? client.None() : undefined,
    {
      timeout: TIMEOUT_SECONDS,
      execute: [
        // signatures are checked, too, although the token comes over TLS from the issuer itself
        client.enableNonRepudiationChecks,
        ...isHere ? [client.allowInsecureRequests] : [],
      ],
    },
  );
}

/** The net and its time, as against an answer that is wrong. */
function isOutage(error: unknown): boolean {
  return error instanceof TypeError ||
    error instanceof DOMException && error.name === "TimeoutError";
}

function unavailable(cause: unknown): AppError {
  return new AppError(
    "unavailable",
    "Cannot sign in: the issuer does not answer",
    {
      cause,
    },
  );
}
