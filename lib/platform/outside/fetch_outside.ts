/**
 * The door to addresses that users configure: webhooks, and whatever else a tenant names. There is no other way out.
 *
 * A name is resolved once, all that it stands for must be public, and the connection goes to exactly that address; the
 * same for each redirect. Addresses that the owner sets in the environment (mail, Supabase, an issuer) may be private and
 * do not pass here.
 *
 * @module
 */
import type { IncomingMessage } from "node:http";
import { reachOf } from "./address.ts";
import { callableUrl } from "./callable_url.ts";
import { exchange, type OutsideRequest } from "./exchange.ts";
import { OutsideError } from "./outside_error.ts";
import { addressesOf, resolveAddresses, type Resolver } from "./resolve.ts";

export { OutsideError, type OutsideReason } from "./outside_error.ts";

/** How far a call may go. */
export interface OutsideLimits {
  /** Whether this machine itself may be called, over http too: the owner's setting `ALLOW_LOOPBACK`. */
  allowLoopback: boolean;
  /** From the question for the name to the last byte of the body. */
  timeoutMs: number;
  /** Of the body; what is longer breaks off. */
  maxBytes: number;
  /** Ends the call; its reason is thrown. */
  signal?: AbortSignal;
  /** A resolver other than this machine's. */
  resolve?: Resolver;
  /** Certificates of authorities besides the usual ones, as PEM. */
  caCerts?: string[];
}

/** What is sent, and what a redirect leads to. */
export interface OutsideInit extends OutsideRequest {
  /** `manual`: a redirect is the answer, the default. `follow`: what has no body goes on to where it leads. */
  redirect?: "manual" | "follow";
}

/** As many as browsers once allowed; who needs more goes in a circle. */
const mostRedirects = 5;

/** What is said to one host is not for another. */
const confidential = ["authorization", "cookie"];

/**
 * Calls an address that somebody configured. Its answer's body must be read or cancelled.
 *
 * @returns the answer, whatever its status
 * @throws {OutsideError} when there is none; while the body is read: `timeout`, `too_large`, `broken`
 * @example
 * const { status, body } = await fetchOutside(url, { method: "POST", body: "{}" }, limits);
 * await body?.cancel();
 */
export async function fetchOutside(
  address: string,
  { redirect = "manual", ...init }: OutsideInit,
  limits: OutsideLimits,
): Promise<Response> {
  const stop = new AbortController();
  const tooLate = setTimeout(
    () => stop.abort(new OutsideError("timeout")),
    limits.timeoutMs,
  );
  const { signal: given } = limits;
  const giveUp = () => stop.abort(given?.reason);
  given?.addEventListener("abort", giveUp);
  const end = () => {
    clearTimeout(tooLate);
    given?.removeEventListener("abort", giveUp);
  };
  try {
    given?.throwIfAborted();
    let request: OutsideRequest = init;
    let url = callableUrl(address, limits);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const { message, close } = await sendOnce(
        url,
        request,
        limits,
        stop.signal,
      );
      const next = redirect === "follow" && init.body === undefined
        ? redirectOf(message, url)
        : null;
      if (next === null) {
        return responseOf(message, limits.maxBytes, stop.signal, () => {
          close();
          end();
        });
      }
      close();
      const onward = callableUrl(next, limits);
      if (onward.origin !== url.origin) request = withoutConfidences(request);
      url = onward;
    }
    throw new OutsideError("redirects");
  } catch (error) {
    end();
    throw error;
  }
}

/** Resolves once, checks all that came back, and connects to the first. */
async function sendOnce(
  url: URL,
  request: OutsideRequest,
  { allowLoopback, resolve = resolveAddresses, caCerts }: OutsideLimits,
  signal: AbortSignal,
) {
  const found = await Promise.race([
    addressesOf(url.hostname, resolve, signal),
    aborted(signal),
  ]);
  const [address] = found;
  if (address === undefined) throw new OutsideError("name");
  const mayCall = (one: string) => {
    const reach = reachOf(one);
    return reach === "public" || reach === "loopback" && allowLoopback;
  };
  if (!found.every(mayCall)) throw new OutsideError("address");
  return await exchange({ url, address, caCerts }, request, signal);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

function redirectOf(
  { statusCode = 0, headers: { location } }: IncomingMessage,
  from: URL,
): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !location) return null;
  const url = URL.parse(location, from);
  if (!url) throw new OutsideError("broken");
  return url;
}

function withoutConfidences(request: OutsideRequest): OutsideRequest {
  const kept = Object.entries(request.headers ?? {})
    .filter(([name]) => !confidential.includes(name.toLowerCase()));
  return { ...request, headers: Object.fromEntries(kept) };
}

function responseOf(
  message: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
  end: () => void,
): Response {
  const { statusCode: status = 0, headers } = message;
  if (status < 200 || status > 599) {
    end();
    throw new OutsideError("broken");
  }
  const read = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one])
  );
  const isEmpty = [204, 205, 304].includes(status);
  if (isEmpty) end();
  return new Response(
    isEmpty ? null : bodyOf(message, maxBytes, signal, end),
    { status, headers: read },
  );
}

function bodyOf(
  message: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
  end: () => void,
): ReadableStream<Uint8Array> {
  const chunks = message[Symbol.asyncIterator]();
  let bytes = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) {
          end();
          return controller.close();
        }
        bytes += value.length;
        if (bytes > maxBytes) throw new OutsideError("too_large");
        controller.enqueue(new Uint8Array(value));
      } catch (error) {
        end();
        if (signal.aborted) throw signal.reason;
        throw error instanceof OutsideError
          ? error
          : new OutsideError("broken", error);
      }
    },
    cancel: end,
  });
}
