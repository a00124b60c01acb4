/**
 * Who asks through the API or a socket.
 *
 * @module
 */
import type { ApiScope } from "@/lib/platform/api.ts";
import { type Actor, visitor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";

/** Whoever calls asks as any visitor does: what a member may read besides is not for a conversation that others see. */
export function askerOf(
  { actor: { db, tenantId, requestId } }: Pick<ApiScope, "actor">,
): Actor {
  return { ...visitor(db, tenantId), requestId };
}

/** For the limit of one visitor, which a program with a key has not: it asks for many of them. */
export function peerOf({ actor, caller }: ApiScope): string | undefined {
  return actor.keyId === null ? caller.peer().slice(0, 64) : undefined;
}

/** Too many readers of one conversation, or in this process. */
export function tooManyFollow(): AppError {
  return new AppError(
    "too_many",
    "Cannot follow answers: too many do so already; read the conversation instead",
  );
}
