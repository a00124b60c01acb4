/**
 * The sites that a set's questions are about, in a database made for it.
 *
 * @module
 */
import type { Sql } from "postgres";
import { AppError } from "@/lib/platform/errors.ts";
import { DEMOS, plantDemos } from "@/lib/portfolio/demo/commands.ts";
import { showContact } from "@/lib/portfolio/profile/commands.ts";
import { checkResume } from "@/lib/portfolio/resume/check.ts";
import { importInto } from "@/lib/portfolio/resume/commands.ts";
import { inOwnerScope } from "@/lib/portfolio/resume/owner_scope.ts";
import { showSite } from "@/lib/portfolio/site/commands.ts";
import { readTenants, type SetTenant } from "./set.ts";

/** A site that was planted, to be asked about. */
export interface PlantedTenant extends SetTenant {
  id: string;
}

/** Imports and publishes what a folder's `tenants.json` names; the same each time. */
export async function plantTenants(
  owner: Sql,
  folder: string,
): Promise<PlantedTenant[]> {
  const tenants = await readTenants(folder);
  if (tenants.some(({ resume }) => resume === undefined)) {
    await plantDemos(owner);
  }
  for (const tenant of tenants) await plant(owner, folder, tenant);
  const rows = await owner<{ id: string; slug: string }[]>`
    select id, slug from platform.tenants where slug = any(${
    tenants.map(({ slug }) => slug)
  }::text[])`;
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return tenants.map((tenant) => ({
    ...tenant,
    id: ids.get(tenant.slug) ?? lost(tenant),
  }));
}

async function plant(owner: Sql, folder: string, tenant: SetTenant) {
  const { slug, resume } = tenant;
  if (resume === undefined) {
    if (!DEMOS.some((demo) => demo.tenant.slug === slug)) lost(tenant);
    return;
  }
  const checked = checkResume(await Deno.readFile(`${folder}/${resume}`));
  if (!checked.ok) lost(tenant);
  const { document } = checked;
  await inOwnerScope(
    owner,
    tenant,
    "portfolio.resume.import",
    async ({ sql, who }) => {
      await importInto(sql, who, { document });
      await showContact(sql, { email: true });
      await showSite(sql);
    },
  );
}

function lost({ slug, resume }: SetTenant): never {
  throw new AppError(
    "invalid",
    `Cannot plant ${slug}: ${
      resume === undefined ? "it is no demo" : `${resume} is no JSON Resume`
    }`,
  );
}
