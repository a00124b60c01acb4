import { jsonFeed } from "@/lib/portfolio/posts/feeds.ts";
import { feedOf } from "../(_site)/feed_of.ts";
import { define } from "../(_site)/site_page.ts";

/** The newest posts as JSON Feed. */
export const handler = define.handlers({
  async GET({ state }) {
    return new Response(JSON.stringify(jsonFeed(await feedOf(state))), {
      headers: {
        "content-type": "application/feed+json; charset=utf-8",
        "access-control-allow-origin": "*",
      },
    });
  },
});
