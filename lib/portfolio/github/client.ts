/**
 * Asks GitHub's REST API: what has not changed costs nothing, and GitHub's wish to be left alone for a while is heard.
 *
 * Source: GitHub REST API, "Best practices" and "Rate limits".
 *
 * @module
 */
import {
  fetchOutside,
  OutsideError,
  type OutsideLimits,
} from "@/lib/platform/outside/fetch_outside.ts";
import type { SourceError } from "./schema.ts";

/** Where GitHub is, and how far a call may go. */
export interface GithubDoor {
  /** Without a final slash, e.g. `https://api.github.com`. */
  apiUrl: string;
  outside: Pick<OutsideLimits, "allowLoopback" | "resolve">;
}

/** One question. */
export interface Question {
  /** Begins with a slash. */
  path: string;
  token: string | null;
  /** Of the answer that is known; when it still holds, the answer is `null`. */
  etag?: string | null;
  signal: AbortSignal;
}

/** An answer that is not the known one. */
export interface Answer {
  json: unknown;
  etag: string | null;
  /** Whether another page follows. */
  hasNext: boolean;
}

/** GitHub did not answer what was asked. */
export class GithubProblem extends Error {
  override name = "GithubProblem";
  readonly code: SourceError;
  /** When it may be asked again, where GitHub says so. */
  readonly afterMs: number | null;

  /** @param afterMs milliseconds from now */
  constructor(code: SourceError, afterMs: number | null = null) {
    super(`Cannot read from GitHub: ${code}`);
    this.code = code;
    this.afterMs = afterMs;
  }
}

const timeoutMs = 20_000;

/** A hundred repositories are some 700 kB, a README at most 1.4 MB in base 64. */
const MAX_BYTES = 4_000_000;

/** GitHub's limits are renewed each hour. */
const LONGEST_WAIT_MS = 3_700_000;

/**
 * Asks one question.
 *
 * @returns null when the known answer still holds
 * @throws {GithubProblem}
 * @example const answer = await askGithub(door, { path: "/repos/ada/lace", token: null, signal });
 */
export async function askGithub(
  { apiUrl, outside }: GithubDoor,
  { path, token, etag = null, signal }: Question,
): Promise<Answer | null> {
  let response: Response;
  let body: string;
  try {
    response = await fetchOutside(apiUrl + path, {
      // a repository that was renamed answers with where it is now
      redirect: "follow",
      headers: {
        accept: "application/vnd.github+json",
        "user-agent": "Vitrina",
        "x-github-api-version": "2022-11-28",
        ...token === null ? {} : { authorization: `Bearer ${token}` },
        ...etag === null ? {} : { "if-none-match": etag },
      },
    }, { ...outside, timeoutMs, maxBytes: MAX_BYTES, signal });
    body = await response.text();
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    throw new GithubProblem(
      error.reason === "too_large" ? "broken" : "unreachable",
    );
  }
  const { status, headers } = response;
  if (status === 304 && etag !== null) return null;
  if (status !== 200) throw problemOf(status, headers);
  try {
    return {
      json: JSON.parse(body),
      etag: headers.get("etag")?.slice(0, 200) ?? null,
      hasNext: /<[^>]*>\s*;\s*rel="?next"?/.test(headers.get("link") ?? ""),
    };
  } catch {
    throw new GithubProblem("broken");
  }
}

function problemOf(status: number, headers: Headers): GithubProblem {
  const wait = waitOf(headers, Date.now());
  if (status === 429 || status === 403 && wait !== null) {
    return new GithubProblem("limited", wait ?? 60_000);
  }
  if (status === 401) return new GithubProblem("token");
  // 451: taken down by law; 410: gone for good
  if ([404, 410, 451].includes(status)) return new GithubProblem("not_found");
  if (status === 403) return new GithubProblem("forbidden");
  return new GithubProblem(status >= 500 ? "unreachable" : "broken");
}

/** How long GitHub asks to be left alone; null where it does not. */
function waitOf(headers: Headers, nowMs: number): number | null {
  const after = Number(headers.get("retry-after") ?? NaN);
  const reset = Number(headers.get("x-ratelimit-reset") ?? NaN);
  const isEmpty = headers.get("x-ratelimit-remaining") === "0";
  const ms = Number.isFinite(after)
    ? after * 1_000
    : isEmpty && Number.isFinite(reset)
    ? reset * 1_000 - nowMs + 1_000
    : isEmpty
    ? 60_000
    : null;
  return ms === null ? null : Math.min(LONGEST_WAIT_MS, Math.max(1_000, ms));
}
