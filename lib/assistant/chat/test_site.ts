/**
 * Sites with knowledge to ask about, for tests of conversations.
 *
 * @module
 */
import type { TestDb, TestTenant } from "@/tests/support/db.ts";
import { getConversation } from "./queries.ts";
import { isEnded, type Turn } from "./schema.ts";
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

/** The turns that a key opens now. */
export async function turnsOf(
  { visitor }: Pick<TestTenant, "visitor">,
  key: string,
): Promise<Turn[]> {
  return (await getConversation(visitor, { key }))?.turns ?? [];
}

/** Reads the turns until they are as wanted; without a wish, until all answers have ended. */
export async function untilTurns(
  tenant: Pick<TestTenant, "visitor">,
  key: string,
  isWanted = (turns: Turn[]) => turns.every(({ state }) => isEnded(state)),
): Promise<Turn[]> {
  while (true) {
    const turns = await turnsOf(tenant, key);
    if (isWanted(turns)) return turns;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A draft as models write it: one sentence that quotes itself from the first passage. */
export function modelLine(text: string, quote = text, id = "p1"): string {
  return `${JSON.stringify({ cites: [{ id, quote }], text })}\n`;
}
