import { HttpError } from "fresh";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import {
  exportFormats,
  exportOf,
} from "@/lib/portfolio/contact/triage/export.ts";
import { listMessages } from "@/lib/portfolio/contact/queries.ts";
import { define } from "../../../(_dashboard)/dashboard_page.ts";
import { messageFilterOf } from "../../../(_dashboard)/message_filter.ts";

/** Messages read at once; the file is never whole in memory. */
const BATCH = 500;

const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** The messages as a file, as they are filtered; that it was taken stands in the audit. */
export const handlers = define.handlers({
  async GET({ state, url }) {
    const format = exportFormats.find((one) =>
      one === url.searchParams.get("format")
    );
    if (!format || !state.access) throw new HttpError(404);
    const filter = messageFilterOf(url);
    const read = (after: string | undefined) =>
      listMessages(state.actor, { ...filter, after, limit: BATCH });
    const first = await read(undefined);
    await recordAudit(state.actor, {
      action: "portfolio.message.export",
      outcome: "done",
      fields: Object.keys(filter),
    });
    const { slug } = state.access.tenant;
    return new Response(exportOf(format, first, read), {
      headers: {
        "content-type": types[format],
        "content-disposition":
          `attachment; filename="messages-${slug}.${format}"`,
      },
    });
  },
});
