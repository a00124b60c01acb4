import { define } from "@/lib/platform/state.ts";

/** Whether this process can do its work now; red as soon as it begins to stop. */
export const handler = define.handlers({
  async GET(ctx) {
    const trouble = await ctx.state.platform.trouble();
    return new Response(`${trouble ?? "ready"}\n`, {
      status: trouble ? 503 : 200,
      headers: { "cache-control": "no-store" },
    });
  },
});
