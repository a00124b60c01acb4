/**
 * Believable sites for newcomers: a person and a company that do not exist.
 *
 * @module
 */

import type { Sql } from "postgres";
import type { Tx } from "@/lib/platform/db.ts";
import { recordAsOwner } from "@/lib/platform/audit/record.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit, type Emitter } from "@/lib/platform/events.ts";
import type { NewTenant } from "@/lib/platform/owner.ts";
import companyEnglish from "../../../supabase/seed/taller-norte/en.json" with {
  type: "json",
};
import company from "../../../supabase/seed/taller-norte/resume.json" with {
  type: "json",
};
import personEnglish from "../../../supabase/seed/lucia/en.json" with {
  type: "json",
};
import personPosts from "../../../supabase/seed/lucia/posts.json" with {
  type: "json",
};
import person from "../../../supabase/seed/lucia/resume.json" with {
  type: "json",
};
import { translateProfileRow, translateRow } from "../entries/translations.ts";
import { inOwnerScope } from "../resume/owner_scope.ts";
import { showContact } from "../profile/commands.ts";
import { profileUpdated } from "../profile/events.ts";
import { importInto } from "../resume/commands.ts";
import type { JsonObject } from "../resume/json.ts";
import { SECTIONS } from "../resume/schema.ts";
import { readStored } from "../resume/stored.ts";
import { showSite } from "../site/commands.ts";
import { touchSite } from "../site/version.ts";
import { type DemoPost, plantPosts } from "./posts.ts";

interface Demo {
  tenant: NewTenant;
  accentHue: number;
  document: JsonObject;
  /** Texts in the other language: of the profile, and of each section's entries in their order. */
  translation: {
    lang: string;
    profile: JsonObject;
    entries: Record<string, JsonObject[]>;
  };
  posts: DemoPost[];
}

/** TypeScript sees fields that some entries lack as `undefined`, which no JSON file holds. */
const json = (file: object) => file as JsonObject;

const tenant = { languages: ["es" as const, "en" as const], demo: true };
const { profile: personProfile, ...personEntries } = personEnglish;
const { profile: companyProfile, ...companyEntries } = companyEnglish;

/** The demo sites; they hold what an import and a translator would have written. */
export const DEMOS: readonly Demo[] = [
  {
    tenant: { ...tenant, slug: "lucia", kind: "person" },
    accentHue: 38,
    document: json(person),
    translation: { lang: "en", profile: personProfile, entries: personEntries },
    posts: personPosts,
  },
  {
    tenant: { ...tenant, slug: "taller-norte", kind: "company" },
    accentHue: 205,
    document: json(company),
    translation: {
      lang: "en",
      profile: companyProfile,
      entries: companyEntries,
    },
    posts: [],
  },
];

/** A demo site that is there now. */
export interface PlantedDemo {
  slug: string;
  name: string;
  changed: boolean;
}

/** Makes the demo sites or brings them back to how they were; one transaction each. */
export async function plantDemos(owner: Sql): Promise<PlantedDemo[]> {
  const planted: PlantedDemo[] = [];
  for (const demo of DEMOS) {
    const changed = await inOwnerScope(
      owner,
      demo.tenant,
      "portfolio.resume.import",
      ({ sql, who }) => plant(sql, who, demo),
    );
    const { name } = demo.document.basics as JsonObject;
    planted.push({ slug: demo.tenant.slug, name: String(name), changed });
  }
  return planted;
}

/** Removes the demo sites and gives the addresses of those that were there. */
export async function removeDemos(owner: Sql): Promise<string[]> {
  return await owner.begin(async (sql) => {
    const rows = await sql<{ id: string; slug: string }[]>`
      select id, slug, platform.remove_tenant(slug) as removed from platform.tenants where demo order by slug`;
    for (const { id } of rows) {
      await recordAsOwner(sql, null, {
        action: "platform.tenant.delete",
        outcome: "done",
        target: { type: "tenant", id },
      });
    }
    return rows.map(({ slug }) => slug);
  });
}

/** Does all of it every time: a step that finds nothing to do does nothing. */
async function plant(
  sql: Tx,
  who: Emitter,
  { tenant, accentHue, document, translation, posts }: Demo,
): Promise<boolean> {
  const [before] =
    await sql`select demo, version from platform.tenants where id = app.tenant_id()`;
  if (!before?.demo) {
    throw new AppError(
      "conflict",
      `Cannot load demo: ${tenant.slug} is the address of a real site`,
    );
  }
  await importInto(sql, who, { document });
  const { lang, profile, entries } = translation;
  await translateProfileRow(sql, { lang, texts: profile });
  const stored = (await readStored(sql)).entries;
  for (const { key: section } of SECTIONS) {
    for (const [at, texts] of entries[section]?.entries() ?? []) {
      const id = stored[section][at]?.id;
      if (id) await translateRow(sql, { section, id, lang, texts });
    }
  }
  await plantPosts(sql, who, posts);
  await showContact(sql, { email: true });
  const [hue] = await sql`
    update platform.tenants set accent_hue = ${accentHue}
    where id = app.tenant_id() and accent_hue <> ${accentHue} returning accent_hue`;
  if (hue) await touchSite(sql);
  await showSite(sql);
  const [after] =
    await sql`select version from platform.tenants where id = app.tenant_id()`;
  const changed = before.version !== after?.version;
  if (changed) await emit(sql, who, profileUpdated, {});
  return changed;
}
