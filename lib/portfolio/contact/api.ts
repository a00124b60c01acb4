/**
 * `/api/v1/portfolio/contact`: the messages that visitors leave.
 *
 * @module
 */
import { z } from "zod";
import {
  answerPage,
  apiRouter,
  operation,
  pageOf,
  pageQuery,
} from "@/lib/platform/api.ts";
import type { ApiScope } from "@/lib/platform/api.ts";
import { visitor } from "@/lib/platform/db.ts";
import { markMessageRead, sendMessage } from "./commands.ts";
import { getMessageRate, listMessages } from "./queries.ts";
import {
  contactMessage,
  knownSender,
  messageFilter,
  messageId,
  messageInput,
  type Signals,
} from "./schema.ts";
import { bitsFor, isProven, openStamps, wears } from "./stamp.ts";

/** What a program sends: the message, and the work that it did for it. */
const sentByProgram = messageInput.extend({
  /** From `GET /portfolio/contact-stamp`. */
  stamp: z.string().max(100).optional(),
  /** Digits such that SHA-256 of `stamp:proof` begins with as many zero bits as were asked for. */
  proof: z.string().max(12).optional(),
});

/** What a program has shown of itself. */
async function signalsOf(
  { actor, limits, secrets }: ApiScope,
  { stamp = "", proof = "" }: { stamp?: string; proof?: string },
): Promise<Signals> {
  if (actor.keyId !== null) return knownSender;
  const stamps = await openStamps(secrets);
  const read = stamps.read(String(actor.tenantId), stamp, Date.now());
  const isWorn = wears(limits, read.nonce);
  const isDone = read.nonce !== "" && isProven(stamp, proof, read.bits);
  return {
    way: "program",
    trap: false,
    stamp: isWorn ? "worn" : read.state,
    proof: isDone ? "done" : proof === "" ? "none" : "wrong",
  };
}

/** Listed, left and marked as read; what else is done with one stands beside the commands for it. */
export const contactApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List messages", es: "Listar los mensajes" },
      description: "The newest first.",
      permission: "portfolio.messages.read",
      query: pageQuery.extend(messageFilter.shape),
      answer: pageOf(contactMessage),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => {
          const { cursor: _cursor, limit: _limit, ...filter } = c.req.valid(
            "query",
          );
          return listMessages(c.env.actor, { ...filter, ...page });
        },
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Leave a message", es: "Dejar un mensaje" },
      description:
        "For visitors of a published site. Without a key it should bring a stamp and a proof: what comes without them is put among the spam at the first sign of it, and `proven` is false. What comes twice under one `key` is one message.",
      permission: null,
      body: sentByProgram,
      status: 201,
      answer: messageId.extend({ proven: z.boolean() }),
      example: {
        body: {
          name: "Grace",
          email: "grace@example.com",
          body: "I read your post on evidence graphs. Do you give talks?",
          lang: "en",
        },
      },
    }),
    async (c) => {
      const { actor } = c.env;
      const { stamp, proof, ...message } = c.req.valid("json");
      const signals = await signalsOf(c.env, { stamp, proof });
      // a program with a key writes as any visitor does
      const sender = actor.keyId === null
        ? actor
        : { ...visitor(actor.db, actor.tenantId), requestId: actor.requestId };
      const { id } = await sendMessage(sender, { ...message, signals });
      const proven = signals.way === "known" || signals.proof === "done";
      return c.json({ id, proven }, 201);
    },
  )
  .openapi(
    operation({
      method: "patch",
      path: "/{id}/read",
      summary: {
        en: "Mark a message as read",
        es: "Marcar un mensaje como leído",
      },
      permission: "portfolio.messages.write",
      params: messageId,
      answer: z.strictObject({ changed: z.boolean() }),
    }),
    async (c) =>
      c.json(await markMessageRead(c.env.actor, c.req.valid("param")), 200),
  );

/** What a program asks for before it leaves a message; a path of its own, for the router takes no name beside an id. */
export const stampApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "Ask what a message needs",
        es: "Preguntar qué necesita un mensaje",
      },
      description:
        "A stamp for one message, and how many zero bits SHA-256 of `stamp:proof` must begin with. Valid for a week; a key needs none.",
      permission: null,
      answer: z.strictObject({ stamp: z.string(), bits: z.int() }),
    }),
    async (c) => {
      const { actor, secrets } = c.env;
      const site = {
        ...visitor(actor.db, actor.tenantId),
        requestId: actor.requestId,
      };
      const bits = bitsFor(await getMessageRate(site, {}));
      const stamps = await openStamps(secrets);
      const stamp = stamps.issue(String(actor.tenantId), bits, Date.now());
      return c.json({ stamp, bits }, 200);
    },
  );
