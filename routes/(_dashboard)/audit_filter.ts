/**
 * Reads what a reader of the audit asks for from the address.
 *
 * @module
 */
import { z } from "zod";
import { type AuditFilter, auditFilter } from "@/lib/platform/audit/schema.ts";

/** Entries on a page. */
export const PAGE = 50;

/** The filter in an address; empty fields of a form ask for nothing. One that is not right is left out as a whole. */
export function filterOf(
  url: URL,
): { filter: AuditFilter; after: string | undefined; isWrong: boolean } {
  const given = new Map(
    [...url.searchParams].filter(([, value]) => value.trim() !== ""),
  );
  const parsed = auditFilter.safeParse(Object.fromEntries(
    Object.keys(auditFilter.shape).flatMap((name) => {
      const value = given.get(name)?.trim();
      return value === undefined ? [] : [[name, value]];
    }),
  ));
  const after = z.uuid().safeParse(given.get("after"));
  return {
    filter: parsed.success ? parsed.data : {},
    after: after.success ? after.data : undefined,
    isWrong: !parsed.success,
  };
}
