import { define } from "@/lib/platform/state.ts";

/** The process answers; says nothing of what it stands on. */
export const handler = define.handlers({
  GET: () => new Response("ok\n", { headers: { "cache-control": "no-store" } }),
});
