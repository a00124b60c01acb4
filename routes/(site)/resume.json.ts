import { HttpError } from "fresh";
import { publishedResume } from "@/lib/portfolio/resume/queries.ts";
import { define } from "@/lib/platform/state.ts";

/** The published part of the résumé as JSON Resume, for any program to read. */
export const handler = define.handlers({
  async GET(ctx) {
    const resume = await publishedResume(ctx.state.actor);
    if (!resume) throw new HttpError(404);
    return new Response(JSON.stringify(resume, null, 2) + "\n", {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "access-control-allow-origin": "*",
      },
    });
  },
});
