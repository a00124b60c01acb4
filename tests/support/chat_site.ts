/**
 * A running app with a site that can be asked, for browser tests.
 *
 * @module
 */
import { replaceSource } from "@/lib/assistant/knowledge/replace.ts";
import type { NewChunk } from "@/lib/assistant/knowledge/schema.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { task } from "@/lib/platform/db.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";

/** Opens the database of a running server. */
export function ownerOf(dataDir: string): Promise<Owner> {
  return openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
}

/** Gives the site a source of these chunks, beside what its own tasks make. */
export async function plant(
  { sql, worker }: Owner,
  slug: string,
  chunks: readonly NewChunk[],
): Promise<void> {
  const [tenant] =
    await sql`select id from platform.tenants where slug = ${slug}`;
  if (!worker || !tenant) throw new Error(`Cannot plant: no site ${slug}`);
  const actor = task(worker, tenant.id);
  const source = { kind: "planted", id: crypto.randomUUID() };
  await worker.transaction(
    actor,
    "read write",
    async (sql) => await replaceSource(sql, source, chunks),
  );
}

/** What the fixture's site says of its first job and its project, at the addresses where it does. */
export async function piecesOf(
  { sql }: Owner,
  slug: string,
): Promise<NewChunk[]> {
  const [job] = await sql`
    select job.id, job.position from portfolio.jobs as job
    join platform.tenants as tenant on tenant.id = job.tenant_id
    where tenant.slug = ${slug} and job.name = 'Confluent'`;
  const chunk = { lang: "en", visibility: "public" } as const;
  return [
    {
      ...chunk,
      title: String(job?.position),
      path: `/experience#${job?.id}`,
      text:
        "Designed the tiered-storage architecture that offloaded 80% of broker disk usage to object stores. Led a six-engineer working group to ship active-active cluster linking across three cloud regions.",
    },
    {
      ...chunk,
      title: "raft-lab",
      path: "/projects/raft-lab",
      text:
        "raft-lab is a teaching implementation of the Raft consensus protocol with a deterministic network simulator.",
    },
  ];
}
