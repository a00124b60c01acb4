/**
 * Asks a database every rule.
 *
 * @module
 */
import type { ISql } from "postgres";
import { accessRules } from "./access_rules.ts";
import { costRules } from "./cost_rules.ts";
import { policyRules } from "./policy_rules.ts";
import type { Finding, Level, Rule } from "./rule.ts";

/** Every rule, in the order in which it is asked. */
export const rules: readonly Rule[] = [
  ...accessRules,
  ...policyRules,
  ...costRules,
];

/** What came of it. */
export interface Linted {
  /** How many rules were asked. */
  rules: number;
  findings: Finding[];
  /** What was found and is meant, with the reason. */
  accepted: (Finding & { reason: string })[];
}

/** The rule about the list of what is accepted itself. */
const STALE = "accepted-and-gone";

/**
 * Lints a database.
 *
 * @param sql a connection that may read the catalog
 * @param accepted reasons by `rule object`
 * @param live whether it has been in use, so that its statistics mean something
 */
export async function lint(
  sql: ISql,
  accepted: Readonly<Record<string, string>>,
  live: boolean,
): Promise<Linted> {
  const asked = rules.filter((rule) => live || !rule.live);
  const findings: Finding[] = [];
  for (const rule of asked) findings.push(...await ask(sql, rule));
  const patterns = Object.entries(accepted).map(([pattern, reason]) => ({
    pattern,
    reason,
    matches: matcher(pattern),
  }));
  const meant = findings.flatMap((finding) => {
    const found = patterns.find(({ matches }) => matches(finding));
    return found ? [{ ...finding, reason: found.reason }] : [];
  });
  const open = findings.filter((finding) =>
    !patterns.some(({ matches }) => matches(finding))
  );
  const stale = patterns
    .filter(({ matches }) => !findings.some(matches))
    .map(({ pattern }) => gone(pattern));
  return {
    rules: asked.length,
    findings: [...open, ...stale].toSorted(byLevel),
    accepted: meant,
  };
}

async function ask(sql: ISql, { id, level, sql: text }: Rule) {
  const rows = await sql.unsafe(
    `select object, detail from (${text}) as found order by object, detail`,
  );
  return rows.map((row): Finding => ({
    rule: id,
    level,
    object: String(row.object),
    detail: row.detail === null ? null : String(row.detail),
  }));
}

function matcher(pattern: string): (finding: Finding) => boolean {
  const parts = pattern.split("*").map((part) => RegExp.escape(part));
  const expression = new RegExp(`^${parts.join(".*")}$`);
  return ({ rule, object }) => expression.test(`${rule} ${object}`);
}

function gone(pattern: string): Finding {
  return { rule: STALE, level: "note", object: pattern, detail: null };
}

/** What a finding's rule says. */
export function says({ rule }: Finding): string {
  return rules.find(({ id }) => id === rule)?.says ??
    "accepted, and found no more: take it off the list";
}

function byLevel(one: Finding, other: Finding): number {
  const order: Level[] = ["error", "warning", "note"];
  return order.indexOf(one.level) - order.indexOf(other.level) ||
    one.rule.localeCompare(other.rule);
}
