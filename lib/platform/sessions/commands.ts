/**
 * Opens and ends sessions in our own book, beside the identity server's.
 *
 * @module
 */
import { z } from "zod";
import { command } from "../cqrs.ts";
import { AppError } from "../errors.ts";
import { BROWSER_NAMES, SYSTEM_NAMES } from "./device.ts";

/** Notes that the caller has signed in on a kind of device. */
export const openSession = command({
  action: "platform.sessions.open",
  input: z.strictObject({
    id: z.uuid(),
    browser: z.enum(BROWSER_NAMES),
    system: z.enum(SYSTEM_NAMES),
  }),
  permission: null,
  async run({ sql, input: { id, browser, system } }) {
    await sql`select platform.open_session(${id}, ${browser}, ${system})`;
  },
});

/** Ends one session of the caller. */
export const endSession = command({
  action: "platform.sessions.end",
  input: z.strictObject({ id: z.uuid() }),
  permission: null,
  async run({ sql, input: { id } }) {
    const [row] = await sql`select platform.end_session(${id}) as ended`;
    if (!row?.ended) {
      throw new AppError("not_found", "Cannot sign out: no such session");
    }
  },
});

/** Ends every session of the caller but one, or every one. */
export const endSessions = command({
  action: "platform.sessions.end_all",
  input: z.strictObject({ keptId: z.uuid().nullable() }),
  permission: null,
  async run({ sql, input: { keptId } }) {
    await sql`select platform.end_sessions(${keptId})`;
  },
});

/** Notes whether the caller has a second factor, as the identity server said. */
export const noteSecondFactor = command({
  action: "platform.second_factor.note",
  input: z.strictObject({ present: z.boolean() }),
  permission: null,
  async run({ sql, input: { present } }) {
    await sql`select platform.note_second_factor(${present})`;
  },
});
