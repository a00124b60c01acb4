import { sampleCsv } from "@/lib/assistant/recommendations/sample.ts";
import { define } from "../../../(_dashboard)/dashboard_page.ts";

/** A made-up list, to see what a file looks like. */
export const handlers = define.handlers({
  GET({ state: { lang } }) {
    const name = lang === "es" ? "ofertas-de-ejemplo" : "example-postings";
    return new Response(sampleCsv(lang), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.csv"`,
      },
    });
  },
});
