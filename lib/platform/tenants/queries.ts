/**
 * What anyone may know of the platform's tenants.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";

/** The limit of a site map index for one file, by sitemaps.org. */
const MAX_SITES = 50_000;

/** The published sites, for the platform's site map. */
export const listPublishedSites = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const rows = await sql<{ slug: string; updated_at: Date }[]>`
      select slug, updated_at from platform.list_published_sites(${MAX_SITES})
    `;
    return rows.map(({ slug, updated_at }) => ({
      slug,
      updatedAt: updated_at.toISOString(),
    }));
  },
});

/** Whether no tenant exists yet, so that the first-run page is open. */
export const needsSetup = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const [row] = await sql`select platform.needs_setup() as open`;
    return row?.open === true;
  },
});

/** Whether this is the code that opens the first-run page now. */
export const isSetupCode = query({
  input: z.string().max(100),
  permission: null,
  async run({ sql, input }) {
    const [row] = await sql`select platform.is_setup_code(${input}) as right`;
    return row?.right === true;
  },
});
