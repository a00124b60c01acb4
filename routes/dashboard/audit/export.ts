import { HttpError } from "fresh";
import { exportFormats, exportOf } from "@/lib/platform/audit/formats.ts";
import { listEntries } from "@/lib/platform/audit/queries.ts";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { filterOf } from "../../(_dashboard)/audit_filter.ts";
import { define } from "../../(_dashboard)/dashboard_page.ts";

/** Entries read at once; the file is never whole in memory. */
const BATCH = 1_000;

const types = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
};

/** The tenant's audit as a file, as it is filtered; that it was taken stands in the audit. */
export const handlers = define.handlers({
  async GET({ state, url }) {
    const format = exportFormats.find((one) =>
      one === url.searchParams.get("format")
    );
    const { filter, isWrong } = filterOf(url);
    if (!format || isWrong || !state.access) throw new HttpError(404);
    const { slug, timezone } = state.access.tenant;
    const read = (after: string | undefined) =>
      listEntries(state.actor, { ...filter, after, timezone, limit: BATCH });
    const first = await read(undefined);
    await recordAudit(state.actor, {
      action: "platform.audit.export",
      outcome: "done",
      fields: Object.keys(filter),
    });
    return new Response(exportOf(format, first, read), {
      headers: {
        "content-type": types[format],
        "content-disposition": `attachment; filename="audit-${slug}.${format}"`,
      },
    });
  },
});
