/**
 * What an import would do, and what earlier ones have left over.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Leftover } from "./found.ts";
import type { Format } from "./schema.ts";

/** What an import left over. */
export interface KeptImport {
  id: string;
  format: Format;
  /** ISO 8601, UTC. */
  createdAt: string;
  items: Leftover[];
}

/** What imports left over, the newest first. */
export const listLeftovers = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  async run({ sql }): Promise<KeptImport[]> {
    const rows = await sql`
      select id, format, created_at, items from portfolio.import_leftovers order by created_at desc limit 20`;
    return rows.map((row) => ({
      id: row.id,
      format: row.format,
      createdAt: row.created_at.toISOString(),
      items: row.items,
    }));
  },
});
