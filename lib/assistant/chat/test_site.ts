/**
 * Sites with knowledge to ask about, for tests of conversations.
 *
 * @module
 */
import type { TestDb, TestTenant } from "@/tests/support/db.ts";
import { replaceSource } from "../knowledge/replace.ts";
import type { NewChunk } from "../knowledge/schema.ts";

/** A chunk of a page that everybody reads. */
export function chunk(text: string, more: Partial<NewChunk> = {}): NewChunk {
  return {
    lang: "en",
    visibility: "public",
    title: "Experience",
    path: "/experience",
    text,
    ...more,
  };
}

/** What Ada's site says. */
export const ADA: NewChunk[] = [
  chunk("Ada built the payments platform in Rust. She led a team of five."),
  chunk(
    "Ada studied mathematics in London. Ada studied poetry in London. Ada studied engineering in London.",
    { title: "Education", path: "/education" },
  ),
  chunk("Ada dirigió el equipo de investigación de la universidad de Turín.", {
    lang: "es",
  }),
];

/** Gives a tenant a source of these chunks; says its id. */
export async function know(
  test: TestDb,
  { id }: Pick<TestTenant, "id">,
  chunks: readonly NewChunk[],
  sourceId: string = crypto.randomUUID(),
): Promise<string> {
  const actor = test.as("app_task", { tenantId: id });
  await actor.db.transaction(
    actor,
    "read write",
    async (sql) =>
      await replaceSource(sql, { kind: "post", id: sourceId }, chunks),
  );
  return sourceId;
}

/** A published site of Ada's. */
export async function adaSite(
  test: TestDb,
  more: { published?: boolean } = {},
): Promise<TestTenant> {
  const tenant = await test.createTenant(more);
  await test
    .owner`update platform.tenants set name = 'Ada Byron' where id = ${tenant.id}`;
  await know(test, tenant, ADA);
  return tenant;
}
