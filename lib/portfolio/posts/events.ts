/**
 * Events of posts.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";
import { postLang } from "./schema.ts";

/** A post stands on the site in a language in which it did not before. */
export const postPublished = defineEvent(
  "portfolio.post.published",
  z.strictObject({ postId: z.uuid(), lang: postLang }),
);

/** What the site shows of a post is another than before, or is gone. */
export const postChanged = defineEvent(
  "portfolio.post.changed",
  z.strictObject({ postId: z.uuid() }),
);
