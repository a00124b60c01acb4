/**
 * The tenants of `deno task bench mixed`: sites as people have them, each with a key, messages and a post.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import { newId } from "@/lib/platform/ids.ts";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { createPost } from "@/lib/portfolio/posts/commands.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import type { JsonObject } from "@/lib/portfolio/resume/json.ts";
import { publishSite } from "@/lib/portfolio/site/commands.ts";

/** What the load generator must know. */
export interface World {
  tenants: Planted[];
}

interface Planted {
  slug: string;
  /** An API key, as it is sent. */
  key: string;
  /** Ids of messages in its inbox. */
  messages: string[];
  /** Id of a post with an English text. */
  post: string;
}

const MESSAGES = 40;

const FIXTURES = new URL("../../tests/fixtures/resumes/", import.meta.url);
const DOCUMENTS = [
  "senior-engineer.resume.json",
  "complete-resume.json",
  "sample.resume.json",
];

const PERMISSIONS = [
  "portfolio.messages.read",
  "portfolio.messages.write",
  "portfolio.posts.read",
  "portfolio.posts.write",
  "portfolio.posts.publish",
  // publishing shows the site anew
  "platform.site.touch",
];

/** Makes them in a data folder that no server has open. */
export async function plantWorld(
  dataDir: string,
  count: number,
): Promise<World> {
  const documents = await Promise.all(
    DOCUMENTS.map(async (name) =>
      JSON.parse(
        await Deno.readTextFile(new URL(name, FIXTURES)),
      ) as JsonObject // a fixture of ours
    ),
  );
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    const tenants: Planted[] = [];
    for (let at = 0; at < count; at++) {
      const document = documents[at % documents.length] ?? {};
      tenants.push(await plantTenant(owner, `site-${at}`, document));
    }
    return { tenants };
  } finally {
    await owner.close();
  }
}

async function plantTenant(
  owner: Owner,
  slug: string,
  document: JsonObject,
): Promise<Planted> {
  const actor = await owner.createTenant({
    slug,
    kind: "person",
    languages: ["en", "es"],
  });
  await importResume(actor, { document });
  await publishSite(actor, {});
  const { key } = await createKey(actor, {
    name: "bench",
    permissions: PERMISSIONS,
    days: 1,
  });
  const messages = Array.from({ length: MESSAGES }, () => newId());
  await owner.sql`
    insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang, created_at)
    select ${actor.tenantId}, id, 'Grace Hopper', 'grace@visitor.example', repeat('Do you give talks? ', 20), 'en', now() - interval '1 day'
    from unnest(${messages}::uuid[]) as id`;
  const { id: post } = await createPost(actor, {
    lang: "en",
    title: "Evidence graphs",
    summary: "What they are for",
    markdown: "A paragraph about *evidence*.\n\n".repeat(40),
  });
  return { slug, key, messages, post };
}
