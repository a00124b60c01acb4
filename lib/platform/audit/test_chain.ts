/**
 * What the tests of the audit share.
 *
 * @module
 */
import { type TestDb, testDb } from "@/tests/support/db.ts";
import type { Actor } from "../db.ts";
import { ChainCheck } from "./chain_check.ts";
import type { KnownHead, Verdict } from "./findings.ts";
import { readChain } from "./read_chain.ts";
import { recordAudit } from "./record.ts";
import { openSealing, type Sealing } from "./seal.ts";
import { fromStart, sealEntries } from "./tasks.ts";

/** A key that is the same in each run. */
export const secrets = {
  derive: (purpose: string) =>
    Promise.resolve(
      new Uint8Array(32).fill(purpose === "audit seal" ? 7 : 8),
    ),
};

/** Checks the whole chain. */
export async function verify(
  { owner }: TestDb,
  sealing: Sealing,
  head: KnownHead | null = null,
): Promise<Verdict> {
  const check = new ChainCheck(sealing, head);
  for await (const links of readChain(owner)) {
    for (const link of links) check.add(link);
  }
  return check.end();
}

/** A fresh database with so many sealed entries of one user, and what it takes to spoil them. */
export async function sealedChain(count: number) {
  const test = await testDb();
  const sealing = await openSealing(secrets);
  const ada = await test.createTenant();
  await writeEntries(ada.owner, count);
  const { head } = await sealEntries(test.worker, sealing, fromStart);
  if (!head) throw new Error("nothing was sealed");
  return { test, sealing, ada, head };
}

/** One entry after the other: `platform.step.n1`, `…n2` by their letters. */
export async function writeEntries(actor: Actor, count: number) {
  for (let at = 0; at < count; at++) {
    await recordAudit(actor, {
      action: "platform.test.step",
      outcome: "done",
      fields: [`step_${at + 1}`],
      details: { email: `ada${at}@example.org`, device: "Firefox, Linux" },
    });
  }
}

/** Does what only the owner of the database can: past the triggers. */
export async function tamper(
  { owner }: TestDb,
  statements: (sql: TestDb["owner"]) => Promise<unknown>,
) {
  await owner`set session_replication_role = replica`;
  await statements(owner);
  await owner`set session_replication_role = origin`;
}
