/**
 * `/api/v1/assistant/settings` and `/api/v1/assistant/use`: what the assistant may do, and what it took.
 *
 * @module
 */
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { changeAssistantSettings } from "./commands.ts";
import { getAssistantSettings, getAssistantUse } from "./queries.ts";
import { assistantSettings, assistantUse, DEFAULT_SETTINGS } from "./schema.ts";

const read = "assistant.chats.read";

/** Read and changed. */
export const assistantSettingsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "Read the assistant's settings",
        es: "Leer los ajustes del asistente",
      },
      permission: read,
      answer: assistantSettings,
    }),
    async (c) => c.json(await getAssistantSettings(c.env.actor, {}), 200),
  )
  .openapi(
    operation({
      method: "put",
      path: "/",
      summary: {
        en: "Change the assistant's settings",
        es: "Cambiar los ajustes del asistente",
      },
      description: "They hold from the next question on.",
      permission: "assistant.chats.write",
      body: assistantSettings,
      example: { body: { ...DEFAULT_SETTINGS, questionsPerDay: 200 } },
    }),
    async (c) => {
      await changeAssistantSettings(c.env.actor, c.req.valid("json"));
      return c.body(null, 204);
    },
  );

/** The last thirty days. */
export const assistantUseApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: {
        en: "Read what the assistant was used for",
        es: "Leer el uso del asistente",
      },
      description:
        "Questions of the last thirty days by day, and what engines took. Deleted conversations do not count.",
      permission: read,
      answer: assistantUse,
    }),
    async (c) => c.json(await getAssistantUse(c.env.actor, {}), 200),
  );
