import { asset } from "fresh/runtime";
import { define } from "@/lib/platform/state.ts";
import { LANGS } from "@/lib/platform/schema.ts";

const WORKER = "/worker.js";

/**
 * The worker that makes a site readable offline: whose it is, and where its program stands (`static/worker.js`). It is
 * another one with each build, which is how browsers hear of a new version.
 */
export const handler = define.handlers({
  GET({ state: { tenant, basePath } }) {
    if (!tenant) return new Response(null, { status: 404 });
    const program = asset(WORKER);
    const build = new URL(program, "http://site").search.slice(1);
    const site = { base: basePath, tenant: tenant.id, build, langs: LANGS };
    return new Response(
      `self.vitrina = ${JSON.stringify(site)};\nimportScripts(${
        JSON.stringify(program)
      });\n`,
      {
        headers: {
          "content-type": "text/javascript; charset=utf-8",
          // from `/@ada/sw.js` a browser would take `/@ada/` at most, without the first page
          "service-worker-allowed": basePath || "/",
        },
      },
    );
  },
});
