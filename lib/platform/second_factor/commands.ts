/**
 * Backup codes and trusted devices. The database alone decides whether one counts, and raises the session itself.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { command } from "../cqrs.ts";
import { AppError } from "../errors.ts";
import { newId } from "../ids.ts";
import { BROWSER_NAMES, SYSTEM_NAMES } from "../sessions/device.ts";
import { BACKUP_CODES, newBackupCode, readBackupCode } from "./schema.ts";

/** Ten new backup codes in place of all older ones; this is the only time that they can be read. */
export const replaceBackupCodes = command({
  action: "platform.backup_codes.replace",
  input: z.strictObject({}),
  permission: null,
  async run({ sql, actor }): Promise<string[]> {
    const codes = Array.from({ length: BACKUP_CODES }, newBackupCode);
    const hashes = codes.map((code) =>
      hashOf(`${actor.userId} ${readBackupCode(code)}`)
    );
    await sql`select platform.replace_backup_codes(${hashes})`;
    return codes;
  },
});

/** Uses up a backup code for a session of the caller; says whether it was one. */
export const useBackupCode = command({
  action: "platform.backup_codes.use",
  input: z.strictObject({ sessionId: z.uuid(), code: z.string().max(100) }),
  permission: null,
  async run({ sql, actor, input: { sessionId, code } }) {
    const plain = readBackupCode(code);
    const hash = hashOf(`${actor.userId} ${plain}`);
    const [row] = plain === null
      ? []
      : await sql`select platform.use_backup_code(${sessionId}, ${hash}) as used`;
    if (!row?.used) {
      throw new AppError("invalid", "Cannot sign in: no such backup code", {
        fields: { code: "no such backup code" },
      });
    }
  },
});

/** Trusts the device that the caller uses; returns what its cookie holds. */
export const trustDevice = command({
  action: "platform.devices.trust",
  input: z.strictObject({
    browser: z.enum(BROWSER_NAMES),
    system: z.enum(SYSTEM_NAMES),
  }),
  permission: null,
  async run({ sql, input: { browser, system } }): Promise<string> {
    const token = crypto.getRandomValues(new Uint8Array(32))
      .toBase64({ alphabet: "base64url", omitPadding: true });
    await sql`
      select platform.trust_device(${newId()}, ${
      hashOf(token)
    }, ${browser}, ${system})
    `;
    return token;
  },
});

/** Lets a trusted device stand for the second factor of a session; says whether it may. */
export const useTrustedDevice = command({
  action: "platform.devices.use",
  input: z.strictObject({ sessionId: z.uuid(), token: z.string().max(200) }),
  permission: null,
  async run({ sql, input: { sessionId, token } }): Promise<boolean> {
    const [row] = await sql`
      select platform.use_trusted_device(${sessionId}, ${hashOf(token)}) as used
    `;
    return row?.used === true;
  },
});

/** Trusts a device no longer. */
export const revokeTrustedDevice = command({
  action: "platform.devices.revoke",
  input: z.strictObject({ id: z.uuid() }),
  permission: null,
  async run({ sql, input: { id } }) {
    const [row] =
      await sql`select platform.revoke_trusted_device(${id}) as was`;
    if (!row?.was) {
      throw new AppError("not_found", "Cannot forget device: there is none");
    }
  },
});

/**
 * Has only backup codes count as the caller's second factor, until the new app has been shown; for a session that one of
 * them opened. Says whether it does: with no code left, whoever stops half-way could not come back.
 */
export const beginFactorReplacement = command({
  action: "platform.second_factor.replace",
  input: z.strictObject({ sessionId: z.uuid() }),
  permission: null,
  async run({ sql, input: { sessionId } }): Promise<boolean> {
    const [row] = await sql`
      select platform.begin_factor_replacement(${sessionId}) as begun
    `;
    return row?.begun === true;
  },
});

/** Has the new app count, once it is the only one, unless another attempt began meanwhile. */
export const endFactorReplacement = command({
  action: "platform.second_factor.replaced",
  input: z.strictObject({ attempt: z.string().max(100) }),
  permission: null,
  async run({ sql, input: { attempt } }) {
    await sql`select platform.end_factor_replacement(${attempt})`;
  },
});

/** Removes what stood beside a second factor that is gone. */
export const forgetSecondFactor = command({
  action: "platform.second_factor.forget",
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    await sql`select platform.forget_second_factor()`;
  },
});

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
