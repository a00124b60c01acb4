/**
 * What follows when a post was saved: nothing, or it is published now or later.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  publishPost,
  schedulePost,
  unpublishPost,
  unschedulePost,
} from "@/lib/portfolio/posts/commands.ts";
import { type PostLang, postLang } from "@/lib/portfolio/posts/schema.ts";
import { momentFrom } from "@/components/portfolio/posts/moment.ts";
import type { PostValues } from "@/components/portfolio/posts/PostEditorPage.tsx";
import { POSTS } from "@/components/portfolio/posts/PostsPage.tsx";
import { seeOther } from "./dashboard_page.ts";

/** The language of a text, which is not the one of the page. */
export function langOf(url: URL): PostLang | undefined {
  return postLang.safeParse(url.searchParams.get("text")).data;
}

/** What was saved, and what its author wants besides. */
interface Saved {
  id: string;
  lang: PostLang;
  /** The button that was pressed. */
  wanted: string;
  values: PostValues;
  revision: number;
  /** Whether readers see an older text. */
  isLive?: boolean;
}

/**
 * Does what the button says once the text is safe, and answers.
 *
 * @throws {AppError} with `fields` when it cannot be published as it is; the text is saved all the same
 */
export async function followSave(
  state: State,
  { id, lang, wanted, values, revision, isLive = false }: Saved,
): Promise<Response> {
  const { actor } = state;
  if (wanted === "autosave") {
    return Response.json({ id, revision }, {
      headers: { "cache-control": "no-store" },
    });
  }
  let done = "saved";
  if (wanted === "publish") {
    await publishPost(actor, { id, lang });
    done = isLive ? "updated" : "published";
  } else if (wanted === "unpublish") {
    await unpublishPost(actor, { id, lang });
    done = "unpublished";
  } else if (wanted === "unschedule") {
    await unschedulePost(actor, { id, lang });
    done = "unscheduled";
  } else if (wanted === "schedule") {
    const timezone = state.access?.tenant.timezone ?? "UTC";
    const publishAt = momentFrom(values.publishAt, timezone);
    if (publishAt === null) {
      throw new AppError("invalid", "Cannot schedule post: the time is none", {
        fields: { publishAt: "is none" },
      });
    }
    await schedulePost(actor, { id, lang, publishAt });
  }
  return seeOther(state, `${POSTS}/${id}`, { text: lang, done, id });
}
