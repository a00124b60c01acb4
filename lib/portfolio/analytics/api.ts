/**
 * `/api/v1/portfolio/visits`: what visits added up to, as the dashboard shows it.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "@/lib/platform/api.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { getOverview, getVisitorsNow } from "./queries.ts";
import { overview, type periodInput } from "./schema.ts";
import { lastDays } from "./span.ts";

const permission = "portfolio.visits.read";

const spanQuery = z.strictObject({
  /** The last hours, the running one included; in place of days. */
  hours: z.coerce.number().int().min(1).max(24 * 7).optional(),
  /** The first day (UTC). */
  from: z.iso.date().optional(),
  /** The last day, included. */
  to: z.iso.date().optional(),
});

/** The overview of a span. */
export const visitsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "Read the visits", es: "Leer las visitas" },
      description:
        "Of the last `hours`, or of the days `from` and `to` and those between (UTC, a year at most); without either, of the last seven days. In `lists`: pages, referrers, countries, devices, campaigns, events, the funnel and programs, the hundred largest of each, beside the span of the same length before.",
      permission,
      query: spanQuery,
      answer: overview,
      example: { query: { hours: 24 } },
    }),
    async (c) => {
      const period = periodOf(c.req.valid("query"));
      return c.json(await getOverview(c.env.actor, { period }), 200);
    },
  );

/** Who reads now; a path of its own, as the dashboard asks for it more often. */
export const visitorsNowApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "Count who reads now", es: "Contar quién lee ahora" },
      description: "Visitors who opened a page in the last five minutes.",
      permission,
      answer: z.strictObject({ visitors: z.int() }),
    }),
    async (c) =>
      c.json({ visitors: await getVisitorsNow(c.env.actor, {}) }, 200),
  );

function periodOf(
  { hours, from, to }: z.output<typeof spanQuery>,
): z.output<typeof periodInput> {
  if (hours !== undefined && from === undefined && to === undefined) {
    return { unit: "hour", hours };
  }
  if (from !== undefined && to !== undefined && hours === undefined) {
    return { unit: "day", from, to };
  }
  if (hours === undefined && from === undefined && to === undefined) {
    return lastDays(7, new Date());
  }
  throw new AppError("invalid", "Cannot show visits: that is no span", {
    fields: { from: "goes with to, and without hours" },
  });
}
