/**
 * The first site, made in the browser by whoever holds the code from the terminal.
 *
 * @module
 */
import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import { importInto } from "../resume/commands.ts";
import { isObject, type JsonObject } from "../resume/json.ts";
import { firstSiteForm } from "./schema.ts";

/**
 * Makes the first tenant, imports its résumé and publishes it when wanted: all in one transaction, so that a process
 * killed in between leaves the page open. The database refuses a wrong code and a second time.
 */
export const openFirstSite = command({
  action: "portfolio.site.open",
  input: firstSiteForm.extend({
    document: z.custom<JsonObject>(isObject),
    /** The code with which an account takes the site over afterwards. */
    claim: z.string().min(40).max(100).nullable().default(null),
  }),
  permission: null,
  async run(
    { sql, actor, input },
  ) {
    const { code, slug, language, publish, document, claim } = input;
    const [owner] = await sql`
      select tenant_id, user_id
      from platform.create_first_tenant(${code}, ${slug}, 'person', ${[
      language,
    ]}, false, ${claim})
    `;
    const claims = JSON.stringify({
      sub: owner?.user_id,
      role: "authenticated",
      aal: "aal2", // the code came from the terminal
    });
    // From here on as the owner of the new tenant, under the same row policies as any other member.
    await sql`
      select
        set_config('request.jwt.claims', ${claims}, true),
        set_config('app.tenant', ${owner?.tenant_id}, true),
        set_config('role', 'authenticated', true)
    `;
    const who = {
      role: "authenticated" as const,
      tenantId: String(owner?.tenant_id),
      requestId: actor.requestId,
    };
    await importInto(sql, who, { document });
    if (publish) await sql`select platform.publish_site()`;
  },
});
