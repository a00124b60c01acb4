import type { FoundChunk } from "@/lib/assistant/knowledge/schema.ts";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/fill.ts";
import { KNOWLEDGE } from "./knowledge_view.ts";
import { knowledgeWords } from "./knowledge_words.ts";
import { ChunkList } from "./KnowledgeChunks.tsx";

/** Asks as a visitor would, and shows what an answer would be looked for in. */
export function KnowledgeFind({ view, find }: {
  view: DashboardView;
  find: { text: string; found: FoundChunk[] } | null;
}) {
  const { find: words } = knowledgeWords[view.lang];
  const isShown = view.access?.tenant.published;
  return (
    <section class="stack">
      <form method="get" class="form-page" role="search">
        {view.base.chosenLang && (
          <input type="hidden" name="lang" value={view.base.chosenLang} />
        )}
        <Field
          name="q"
          label={words.label}
          help={words.help}
          value={find?.text}
          maxlength={1_000}
          optional
        />
        <div class="actions">
          <button type="submit" class="button">{words.button}</button>
        </div>
      </form>
      {find && find.found.length > 0 && (
        <>
          <h2 class="section-title">
            {fill(words.found, { text: find.text })}
          </h2>
          <ChunkList view={view} chunks={find.found} />
        </>
      )}
      {find && find.found.length === 0 && (
        <EmptyState
          title={fill(words.none, { text: find.text })}
          text={isShown ? words.noneText : words.notShown}
          action={
            <a class="button" href={linkTo(view, KNOWLEDGE)}>
              {knowledgeWords[view.lang].back}
            </a>
          }
        />
      )}
    </section>
  );
}
