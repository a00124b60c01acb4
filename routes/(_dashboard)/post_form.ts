/**
 * What is typed about a post, and how it is answered.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import { renderMarkdown } from "@/lib/platform/markdown/render.ts";
import type { PostLang, WholePost } from "@/lib/portfolio/posts/schema.ts";
import { fieldMoment } from "@/components/portfolio/posts/moment.ts";
import type {
  PostErrors,
  PostValues,
} from "@/components/portfolio/posts/PostEditorPage.tsx";
import type { PreviewData } from "@/components/portfolio/posts/PostPreview.tsx";
import {
  type PostWords,
  postWords,
} from "@/components/portfolio/posts/words.ts";
import { textOf } from "./dashboard_page.ts";

const FIELDS = [
  "title",
  "summary",
  "markdown",
  "slug",
  "tags",
  "canonical",
  "publishAt",
] as const;

/** The fields as they were typed. */
export function typedPost(form: FormData): PostValues {
  const values = FIELDS.map((name) => [name, textOf(form, name)]);
  return Object.fromEntries(values) as unknown as PostValues; // each of its names
}

/** The fields as commands take them. */
export function textFrom(values: PostValues) {
  const { title, summary, markdown, slug, tags, canonical } = values;
  return {
    title,
    summary,
    markdown,
    slug: slug.trim() || null,
    tags: tags.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""),
    canonical: canonical.trim() || null,
  };
}

/** The fields as they are saved. */
export function savedValues(
  post: WholePost,
  lang: PostLang,
  timezone: string,
): PostValues {
  const text = post.texts.find((one) => one.lang === lang);
  return {
    title: text?.title ?? "",
    summary: text?.summary ?? "",
    markdown: text?.markdown ?? "",
    slug: text?.ownSlug ?? "",
    tags: post.tags.join(", "),
    canonical: post.canonical ?? "",
    publishAt: text?.publishAt ? fieldMoment(text.publishAt, timezone) : "",
  };
}

/** Fields of a new post. */
export const NO_VALUES: PostValues = {
  title: "",
  summary: "",
  markdown: "",
  slug: "",
  tags: "",
  canonical: "",
  publishAt: "",
};

/** What is said beside the fields that an error names. */
export function errorsOf(error: AppError, lang: keyof typeof postWords) {
  const words: PostWords["errors"] = postWords[lang].errors;
  const errors: PostErrors = {};
  for (const [path, why] of Object.entries(error.fields ?? {})) {
    const name = FIELDS.find((field) => field === path.split(".")[0]);
    if (name === undefined) continue;
    errors[name] = why === "is taken" ? words.slugTaken : words[name];
  }
  return errors;
}

/** Whether somebody else saved in between. */
export function isStale(error: unknown): boolean {
  return error instanceof AppError && error.code === "conflict" &&
    error.fields?.revision !== undefined;
}

/** The text as readers will see it; one that is too long is said to be so when it is saved. */
export async function previewOf(markdown: string): Promise<PreviewData | null> {
  try {
    const { html, minutes } = await renderMarkdown(markdown, { top: 2 });
    return { html, minutes };
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return null;
    throw error;
  }
}
