import { atomFeed } from "@/lib/portfolio/posts/feeds.ts";
import { feedOf } from "../(_site)/feed_of.ts";
import { define } from "../(_site)/site_page.ts";

/** The newest posts as Atom. */
export const handler = define.handlers({
  async GET({ state }) {
    return new Response(atomFeed(await feedOf(state)), {
      headers: {
        "content-type": "application/atom+xml; charset=utf-8",
        "access-control-allow-origin": "*",
      },
    });
  },
});
