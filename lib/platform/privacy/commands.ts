/**
 * Taking one's data away, and having them erased.
 *
 * @module
 */
import type { z } from "zod";
import { command, type Context } from "../cqrs.ts";
import type { Actor, Tx } from "../db.ts";
import { AppError } from "../errors.ts";
import { emit } from "../events.ts";
import { newId } from "../ids.ts";
import { sendMail } from "../mail.ts";
import { exportRequested } from "./events.ts";
import { erasureLetter } from "./letters.ts";
import { ownersLetter } from "./owners_letter.ts";
import {
  erasureIdInput,
  erasureInput,
  exportInput,
  nothing,
} from "./schema.ts";

/** Nobody needs more copies at once; each may be large. */
const MOST_EXPORTS = 3;

/** A copy of all that is known of the person, or of the actor's tenant. */
const exporting = {
  input: nothing,
  target: (_: unknown, id: string) => ({ type: "export", id }),
  async run({ sql, actor }: Context<unknown>): Promise<string> {
    const [row] = await sql`
      select count(*)::int as count from platform.exports where created_at > now() - interval '1 day'
    `;
    if (Number(row?.count) >= MOST_EXPORTS) {
      throw new AppError(
        "too_many",
        "Cannot export: three copies a day are made, take one of these",
      );
    }
    const id = newId();
    await sql`
      insert into platform.exports (id, tenant_id, requested_by) values (${id}, ${actor.tenantId}, ${actor.userId})
    `;
    await emit(sql, actor, exportRequested, { exportId: id });
    return id;
  },
};

/** Asks for a copy of all that is known of the caller. */
export const exportMyData = command({
  ...exporting,
  action: "platform.person.export",
  permission: null,
});

/** Asks for a copy of all that belongs to the tenant. */
export const exportTenant = command({
  ...exporting,
  action: "platform.privacy.export",
  permission: "platform.privacy.export",
});

/** Throws a copy away before its time. */
export const removeExport = command({
  action: "platform.export.remove",
  input: exportInput,
  permission: null,
  target: ({ id }) => ({ type: "export", id }),
  async run({ sql, input: { id } }) {
    await sql`delete from platform.exports where id = ${id}`;
  },
});

/** Says which letter goes to whom. */
export interface EraseParts {
  /** Where the caller is reached. */
  address: string;
  /** The page where it is cancelled. */
  link: string;
}

type Erasure = z.output<typeof erasureInput>;

async function schedule(
  { sql, actor, input }: Context<Erasure>,
  { address, link }: EraseParts,
  what: string | null,
): Promise<string> {
  const id = newId();
  await sql`
    insert into platform.erasures (id, tenant_id, requested_by) values (${id}, ${actor.tenantId}, ${actor.userId})
  `;
  await sendMail(sql, actor, {
    to: address,
    userId: actor.userId,
    ...erasureLetter(input.lang, what, link),
    key: `erasure ${id}`,
  });
  if (what !== null) {
    const letter = ownersLetter(input.lang, what, address, link);
    for (const { userId, to } of await otherOwners(sql, actor)) {
      const key = `erasure ${id} ${userId}`;
      await sendMail(sql, actor, { to, userId, ...letter, key });
    }
  }
  return id;
}

/** Each of them may stop it, so each is told. */
async function otherOwners(sql: Tx, { userId }: Actor) {
  return await sql<{ userId: string; to: string }[]>`
    select user_id as "userId", email as "to" from platform.owner_addresses() where user_id <> ${userId}
  `;
}

/** Has the caller's account erased, with the tenants that are theirs alone, after 24 hours. */
export function eraseMyAccount(
  actor: Actor,
  input: unknown,
  parts: EraseParts,
) {
  return command({
    action: "platform.person.erase",
    input: erasureInput,
    permission: null,
    target: (_, id: string) => ({ type: "erasure", id }),
    async run(context) {
      const owned = await context.sql`
        select name from platform.my_owned_alone() where kind = 'company' and others > 0
      `;
      if (owned.length > 0) {
        const names = owned.map(({ name }) => name).join(", ");
        throw new AppError(
          "conflict",
          `Cannot erase account: ${names} would have no owner`,
        );
      }
      return await schedule(context, parts, null);
    },
  })(actor, input);
}

/** Has the actor's tenant erased after 24 hours; every owner gets a letter. */
export function eraseTenant(
  actor: Actor,
  input: unknown,
  parts: EraseParts & { name: string },
) {
  return command({
    action: "platform.privacy.erase",
    input: erasureInput,
    permission: "platform.privacy.erase",
    target: (_, id: string) => ({ type: "erasure", id }),
    run: (context) => schedule(context, parts, parts.name),
  })(actor, input);
}

/** Takes it back. */
export const cancelErasure = command({
  action: "platform.erasure.cancel",
  input: erasureIdInput,
  permission: null,
  target: ({ id }) => ({ type: "erasure", id }),
  async run({ sql, input: { id } }) {
    const { count } = await sql`delete from platform.erasures where id = ${id}`;
    if (count === 0) {
      throw new AppError(
        "not_found",
        "Cannot cancel: there is nothing to cancel any more",
      );
    }
  },
});
