/**
 * `/api/v1/me`: whom the gateway takes the caller for.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "../api.ts";

/** Who acts, and where; it asks nothing of the database. */
const me = z.strictObject({
  kind: z.enum(["visitor", "user", "key"]),
  userId: z.uuid().nullable(),
  keyId: z.uuid().nullable(),
  /** `null` in no tenant, and in one that the caller has no business in. */
  tenantId: z.uuid().nullable(),
  /** `aal2` once a second factor was shown. */
  aal: z.enum(["aal1", "aal2"]).nullable(),
});

/** Read by programs that want to know whether their key is right. */
export const meApi = apiRouter().openapi(
  operation({
    method: "get",
    path: "/",
    summary: { en: "See who you are", es: "Ver quién eres" },
    permission: null,
    answer: me,
  }),
  (c) => {
    const { userId, keyId, tenantId, aal } = c.env.actor;
    const kind = keyId !== null ? "key" : userId !== null ? "user" : "visitor";
    return c.json({ kind, userId, keyId, tenantId, aal } as const, 200);
  },
);
