/**
 * What is asked about CVs for a role.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";

/** Whether visitors of the actor's site may have CVs made: where its assistant takes questions. */
export const isRoleOpen = query({
  input: z.strictObject({}),
  permission: null,
  run: async ({ sql }): Promise<boolean> => {
    const [row] = await sql`select assistant.is_open() as open`;
    return Boolean(row?.open);
  },
});
