/**
 * Makes keys and ends them.
 *
 * @module
 */
import { command } from "../cqrs.ts";
import { AppError } from "../errors.ts";
import { newId } from "../ids.ts";
import { createKeyInput, keyId } from "./schema.ts";
import { makeKey } from "./secret.ts";

const permission = "platform.keys.write";

/** Makes a key; its text is in this answer and nowhere else. */
export const createKey = command({
  action: "platform.key.create",
  input: createKeyInput,
  permission,
  async run({ sql, input: { name, permissions, days } }) {
    const id = newId();
    const { text, prefix, hash } = makeKey();
    const [row] = await sql<{ ends: Date }[]>`
      select platform.create_api_key(${id}, ${name}, ${prefix}, ${hash}, ${permissions}, ${days}) as ends`;
    if (!row) throw new Error("Cannot create key: the database gave no end");
    return { id, key: text, prefix, expiresAt: row.ends.toISOString() };
  },
});

/** Ends a key at once; once is enough. */
export const revokeKey = command({
  action: "platform.key.revoke",
  input: keyId,
  permission,
  async run({ sql, input: { id } }) {
    const [row] = await sql`select platform.revoke_api_key(${id}) as changed`;
    if (typeof row?.changed !== "boolean") {
      throw new AppError("not_found", "Cannot revoke key: it does not exist");
    }
    return { changed: row.changed };
  },
});
