/**
 * What others have to do with it: the address that links lead to, clocks, mail, the programs of Postgres.
 *
 * @module
 */
import type { Sql } from "postgres";
import type { Config } from "@/lib/platform/config.ts";
import { openDkim } from "@/lib/platform/mail/dkim.ts";
import { findProgram } from "../backup/programs.ts";
import { type Finding, note, warning, wrong } from "./finding.ts";
import { answersAsVitrina, isLoopback, reasonOf } from "./here.ts";

/** Codes of apps bear so much (RFC 6238, 5.2). */
const SKEW_SECONDS = 30;
const PATIENCE_MS = 5_000;

/** Whether links in letters lead here, encrypted, and what time it is there. */
export async function lookAtUrl(
  { baseUrl, host, port }: Pick<Config, "baseUrl" | "host" | "port">,
): Promise<Finding[]> {
  if (baseUrl === null) return [];
  const url = new URL(baseUrl);
  const found: Finding[] = [];
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    found.push(warning("url_plain", { url: baseUrl }));
  }
  try {
    const askedAt = Date.now();
    const response = await fetch(`${baseUrl}/healthz`, {
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (!await answersAsVitrina(baseUrl)) {
      found.push(
        wrong("url_wrong", { url: baseUrl, address: `${host}:${port}` }),
      );
    }
    const told = Date.parse(response.headers.get("date") ?? "");
    found.push(...skewed(told, (askedAt + Date.now()) / 2, url.host));
  } catch (error) {
    found.push(
      wrong("url_unreachable", { url: baseUrl, reason: reasonOf(error) }),
    );
  }
  return found;
}

/** A server's clock beside ours. */
export async function lookAtClock(sql: Sql, where: string): Promise<Finding[]> {
  const askedAt = Date.now();
  const [row] = await sql<{ ms: number }[]>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms
  `;
  return row ? skewed(row.ms, (askedAt + Date.now()) / 2, where) : [];
}

/** Whether two clocks are too far apart; `NaN` is a clock that does not tell. */
export function skewed(there: number, here: number, whom: string): Finding[] {
  const seconds = Math.round(Math.abs(there - here) / 1000);
  return seconds > SKEW_SECONDS
    ? [wrong("clock_skew", { seconds: String(seconds), whom })]
    : [];
}

/** Whether letters get out, and are believed. */
export async function lookAtMail(
  { smtpUrl, mailFrom, dkim }: Pick<Config, "smtpUrl" | "mailFrom" | "dkim">,
): Promise<Finding[]> {
  if (smtpUrl === null) return [note("mail_stays")];
  const found: Finding[] = [];
  if (/@(localhost|[^.]+)>?$/.test(mailFrom)) {
    found.push(warning("mail_from", { from: mailFrom }));
  }
  try {
    if (dkim) openDkim(dkim);
  } catch (error) {
    found.push(wrong("dkim_key", { reason: reasonOf(error) }));
  }
  const { hostname, port, protocol } = new URL(smtpUrl);
  const number = Number(port) || (protocol === "smtps:" ? 465 : 587);
  try {
    await connected(hostname, number);
  } catch (error) {
    found.push(
      wrong("mail_unreachable", {
        host: hostname,
        port: String(number),
        reason: reasonOf(error),
      }),
    );
  }
  return found;
}

/** Whether `deno task backup` can do its work. */
export function lookAtBackup(
  { migrateUrl }: Pick<Config, "migrateUrl">,
  path?: string,
): Finding[] {
  return migrateUrl !== null && findProgram("pg_dump", path) === null
    ? [warning("no_pg_dump")]
    : [];
}

async function connected(hostname: string, port: number) {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error("no answer within 5 s")),
    PATIENCE_MS,
  );
  try {
    const connection = Deno.connect({ hostname, port });
    (await Promise.race([connection, late])).close();
  } finally {
    clearTimeout(timer);
  }
}
