/**
 * Dead letters as the worker leaves them, for tests that have no worker.
 *
 * @module
 */
import type { TestDb } from "./db.ts";

/** What a letter may differ in. */
export interface PlantedLetter {
  task?: string;
  error?: string;
  attempts?: number;
  /** Hours ago. */
  age?: number;
  requestId?: string | null;
}

/**
 * Sets a run of a tenant aside.
 *
 * @returns the run's id
 * @example const id = await plantLetter(test, ada.id, { error: "it is broken" });
 */
export async function plantLetter(
  test: TestDb,
  tenantId: string | null,
  {
    task = "platform.mail.send",
    error = "Cannot send mail: the server answered 550",
    attempts = 3,
    age = 0,
    requestId = null,
  }: PlantedLetter = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const diedAt = Date.now() - age * 3_600_000;
  const history = Array.from({ length: attempts }, (_, at) => ({
    at: new Date(diedAt - (attempts - at - 1) * 95_000),
    ms: at === 0 ? null : 140 + 900 * at,
    error: at === 0 ? "the process that ran it has ended" : error,
  }));
  const payload = JSON.stringify({ mailId: crypto.randomUUID() });
  const relay = test.as("app_relay");
  await relay.db.transaction(relay, "read write", (sql) =>
    sql`
      select platform.set_aside(
        ${id}, ${tenantId}, ${task}, ${`${task}:${id}`}, ${payload}::text::jsonb, ${requestId},
        ${attempts}, ${attempts}, ${
      JSON.stringify(history)
    }::text::jsonb, ${error},
        ${new Date(diedAt - attempts * 95_000)}, ${new Date(diedAt)}
      )`);
  return id;
}
