import type { PostLang } from "@/lib/portfolio/posts/schema.ts";
import { count } from "@/components/words/index.ts";
import type { PostWords } from "./words.ts";

/** A text as readers will see it. */
export interface PreviewData {
  /** Sanitised. */
  html: string;
  minutes: number;
}

/** Beside the text; without scripts it is drawn when it is asked for. */
export function PostPreview(
  { words, preview, lang }: {
    words: PostWords;
    preview: PreviewData | null;
    lang: PostLang;
  },
) {
  return (
    <section class="post-preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="label">{words.editor.previewTitle}</h2>
      {
        // deno-lint-ignore react-no-danger -- sanitised by an allow-list a moment ago
        preview && preview.html !== ""
          ? (
            <>
              <p class="label">
                {count(words.editor.minutes, preview.minutes)}
              </p>
              <div
                id="post-preview"
                class="article"
                lang={lang}
                dangerouslySetInnerHTML={{ __html: preview.html }}
              />
            </>
          )
          : (
            <div id="post-preview" class="article" lang={lang}>
              <p class="quiet">{words.editor.previewEmpty}</p>
            </div>
          )
      }
    </section>
  );
}
