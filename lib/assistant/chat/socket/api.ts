/**
 * `/api/v1/assistant/chat/socket`: a conversation over a WebSocket; docs/assistant_socket.md describes it for clients.
 *
 * @module
 */
import type { ApiScope, SocketOpener } from "@/lib/platform/api.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { askerOf, peerOf } from "../asker.ts";
import { ask, stopAnswer } from "../commands.ts";
import { getConversation } from "../queries.ts";
import { openAnswers } from "../stream.ts";
import { Connection, type Doors } from "./connection.ts";

/** Limits of sockets; tests have smaller ones. */
export interface SocketOptions {
  /** Of one address, or of one key. */
  perCaller?: number;
  /** Some 100 kB each at rest, and up to a frame of Deno's limit while a message comes. */
  perProcess?: number;
  /** Without a message, while nothing is answered. */
  idleMs?: number;
  /** Origin and slice are looked at again by the next one. */
  lifetimeMs?: number;
  /** How often both are looked at, and whether keys are still valid. */
  lookMs?: number;
}

/** Fast typing and a stop now and then; a script that runs away is none. */
const MESSAGES = { limit: 40, windowSeconds: 10 };
/** As many as the API takes of a visitor. */
const QUESTIONS = { limit: 30, windowSeconds: 60 };
/** To resume and to stop, each of which reads a conversation. */
const READS = { limit: 30, windowSeconds: 60 };
/** Seconds until a client that does not answer a ping is thought to be gone. */
const PING_SECONDS = 30;

/**
 * Makes the opener; it counts the sockets of this process.
 *
 * @example sockets: { "/assistant/chat/socket": openChatSockets() }
 */
export function openChatSockets(options: SocketOptions = {}): SocketOpener {
  const {
    perCaller = 10,
    perProcess = 500,
    idleMs = 300_000,
    lifetimeMs = 900_000,
    lookMs = 15_000,
  } = options;
  const open = new Map<Connection, { who: string; actor: Actor }>();
  let watch: ReturnType<typeof setInterval> | undefined;

  const look = () => {
    const now = performance.now();
    for (const one of open.keys()) {
      if (now - one.openedAt > lifetimeMs) one.close("old");
      else if (!one.isBusy && now - one.heardAt > idleMs) one.close("idle");
    }
    const holders = [...open.values()].map(({ actor }) => actor)
      .filter(({ keyId }) => keyId !== null);
    const byKey = new Map(holders.map((actor) => [actor.keyId, actor]));
    for (const actor of byKey.values()) void closeRevoked(actor);
  };

  const closeRevoked = async (holder: Actor) => {
    // what cannot be asked now is asked again
    if (await isValid(holder).catch(() => true)) return;
    for (const [one, { actor }] of open) {
      if (actor.keyId === holder.keyId) one.close("revoked");
    }
  };

  return (request, scope) => {
    const { signal } = scope;
    const who = scope.actor.keyId ?? scope.caller.peer();
    const own = [...open.values()].filter((one) => one.who === who).length;
    if (own >= perCaller || open.size >= perProcess || signal.aborted) {
      throw new AppError(
        "too_many",
        "Cannot open socket: too many are open; try again later",
      );
    }
    // an upgraded request tells no address any more
    const doors = doorsOf(scope, who);
    const { socket, response } = upgrade(request);
    const connection = new Connection(socket, doors);
    if (open.size === 0) watch = setInterval(look, lookMs);
    open.set(connection, { who, actor: scope.actor });
    const stop = () => connection.close("stopping");
    signal.addEventListener("abort", stop, { once: true });
    // "close" follows every "error"
    socket.addEventListener("close", () => {
      signal.removeEventListener("abort", stop);
      open.delete(connection);
      if (open.size === 0) clearInterval(watch);
    });
    return response;
  };
}

/** Whether a key opens its tenant; the database says so in each transaction. */
async function isValid(holder: Actor): Promise<boolean> {
  // a key of elsewhere is a visitor here
  if (holder.tenantId === null) return true;
  const [row] = await holder.db.transaction(
    holder,
    "read only",
    (sql) => sql`select app.tenant_id() is not null as is_valid`,
  );
  return Boolean(row?.is_valid);
}

function upgrade(request: Request): Deno.WebSocketUpgrade {
  try {
    return Deno.upgradeWebSocket(request, { idleTimeout: PING_SECONDS });
  } catch (cause) {
    throw new AppError(
      "invalid",
      "Cannot open socket: the request is no handshake (RFC 6455, section 4.2.1)",
      { cause },
    );
  }
}

function doorsOf(scope: ApiScope, who: string): Doors {
  const asker = askerOf(scope);
  const peer = peerOf(scope);
  const { limits, log, caller: { requestId, route } } = scope;
  // limits are of all sockets together: another one costs nothing
  return {
    ask: ({ type: _type, key = null, ...message }) => {
      if (!limits.take(`chat asks ${who}`, QUESTIONS).allowed) {
        throw new AppError("too_many", "Cannot ask: wait a minute");
      }
      return ask(asker, { ...message, key, peer });
    },
    stop: (key, questionId) => stopAnswer(asker, { key, questionId }),
    open: (key, lastEventId) => openAnswers(scope, asker, { key, lastEventId }),
    async look(key) {
      return (await getConversation(asker, { key }))?.turns ?? null;
    },
    takesMessage: () => limits.take(`chat messages ${who}`, MESSAGES).allowed,
    takeRead() {
      if (limits.take(`chat reads ${who}`, READS).allowed) return;
      throw new AppError("too_many", "Cannot look for this: wait a minute");
    },
    broken: (error) => log.error(error, { requestId, route }),
  };
}
