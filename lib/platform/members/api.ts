/**
 * `/api/v1/members` and `/api/v1/invitations`: who belongs to the tenant, and who is invited.
 *
 * @module
 */
import { z } from "zod";
import { answerPage, apiRouter, operation, pageOf, pageQuery } from "../api.ts";
import { AppError } from "../errors.ts";
import { cookieKind } from "../sessions/cookie.ts";
import {
  changeMember,
  inviteMember,
  removeMember,
  revokeInvitation,
} from "./commands.ts";
import { getMember, listInvitations, listMembers } from "./queries.ts";
import {
  changeInput,
  idInput,
  invitationShape,
  inviteInput,
  memberShape,
} from "./schema.ts";

const READ = "platform.members.read";
const WRITE = "platform.members.write";
const forPeople = "For people only: a key changes no members.";

/** Members are listed, changed and removed. */
export const membersApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List members", es: "Listar los miembros" },
      description: "The newest first.",
      permission: READ,
      query: pageQuery,
      answer: pageOf(memberShape),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listMembers(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "get",
      path: "/{id}",
      summary: { en: "Get a member", es: "Leer un miembro" },
      permission: READ,
      params: idInput,
      answer: memberShape,
    }),
    async (c) => {
      const member = await getMember(c.env.actor, c.req.valid("param"));
      if (!member) throw new AppError("not_found", "Cannot find member");
      return c.json(member, 200);
    },
  )
  .openapi(
    operation({
      method: "patch",
      path: "/{id}",
      summary: {
        en: "Give a member another role",
        es: "Dar otro rol a un miembro",
      },
      description: `Up to what one holds oneself. ${forPeople}`,
      permission: WRITE,
      params: idInput,
      body: changeInput.pick({ role: true }),
      example: { body: { role: "recruiter" } },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      await changeMember(c.env.actor, { id, ...c.req.valid("json") });
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Remove a member", es: "Quitar a un miembro" },
      description:
        `For an hour the removal can be undone in the dashboard. A tenant keeps at least one owner. ${forPeople}`,
      permission: WRITE,
      params: idInput,
    }),
    async (c) => {
      await removeMember(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );

/** Invitations are listed, sent and taken back. */
export const invitationsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "List open invitations",
        es: "Listar las invitaciones abiertas",
      },
      description: "The newest first, without their codes.",
      permission: READ,
      query: pageQuery,
      answer: pageOf(invitationShape),
    }),
    (c) =>
      answerPage(
        c,
        z.uuid(),
        (page) => listInvitations(c.env.actor, page),
        ({ id }) => id,
      ),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Invite somebody", es: "Invitar a alguien" },
      description:
        `Sends a letter with a link that works once, within seven days. A newer invitation takes the place of an older one to the same address. ${forPeople}`,
      permission: WRITE,
      body: inviteInput.omit({ origin: true }),
      status: 201,
      answer: z.strictObject({ id: z.uuid() }),
      example: {
        body: { email: "grace@example.com", role: "user", lang: "en" },
      },
    }),
    async (c) => {
      const { origin } = c.env.caller;
      // where nobody can be signed in, the host is whatever the request says: no address for a letter
      if (cookieKind(origin) === null) {
        throw new AppError("forbidden", "Cannot invite: use https");
      }
      const input = { ...c.req.valid("json"), origin };
      return c.json(await inviteMember(c.env.actor, input), 201);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{id}",
      summary: { en: "Take an invitation back", es: "Retirar una invitación" },
      description: forPeople,
      permission: WRITE,
      params: idInput,
    }),
    async (c) => {
      await revokeInvitation(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
