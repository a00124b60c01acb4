import type {
  FoundChunk,
  KnownSource,
} from "@/lib/assistant/knowledge/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { KNOWLEDGE, namesOf } from "./knowledge_view.ts";
import { knowledgeWords } from "./knowledge_words.ts";

/** What the page of a source is drawn from. */
export interface SourceData {
  source: Pick<KnownSource, "kind" | "name" | "path">;
  chunks: FoundChunk[];
  mark: string;
}

/** A source as the assistant knows it: its parts, word for word. */
export function SourcePage(
  { view, data }: { view: DashboardView; data: SourceData },
) {
  const words = knowledgeWords[view.lang];
  const { source, chunks } = data;
  const { name, under } = namesOf(source, view.lang);
  return (
    <DashboardPage
      view={view}
      title={name}
      above={<a href={linkTo(view, KNOWLEDGE)}>{words.back}</a>}
      lead={under}
    >
      <AssistantTabs view={view} open="knowledge" />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="assistant.knowledge"
        region="chunks"
        updated={words.updated}
      />
      <div id="chunks" data-mark={data.mark} class="stack">
        <h2 class="section-title">{words.chunks}</h2>
        <p class="label">
          {chunks.length > 0 ? words.chunksText : words.noChunks}
        </p>
        <ChunkList view={view} chunks={chunks} />
      </div>
    </DashboardPage>
  );
}

/** Parts as they stand, each with where it does. */
export function ChunkList(
  { view, chunks }: { view: DashboardView; chunks: readonly FoundChunk[] },
) {
  const words = knowledgeWords[view.lang];
  return (
    <>
      {chunks.map(({ id, title, path, text, lang, visibility }) => (
        <article key={id} class="letter">
          <div class="stack">
            <h3 lang={lang}>{title}</h3>
            <p class="letter-body" lang={lang}>{text}</p>
          </div>
          <dl class="details">
            <div>
              <dt>{words.where}</dt>
              <dd>
                {path === "/chat" || path === "/chat#document"
                  ? words.inChat
                  : <a href={linkTo(view, path)}>{words.onSite}</a>}
              </dd>
            </div>
            <div>
              <dt>{words.languages}</dt>
              <dd>{words.langs[lang]}</dd>
            </div>
            <div>
              <dt>{words.seenBy}</dt>
              <dd>{words.visibilities[visibility]}</dd>
            </div>
          </dl>
        </article>
      ))}
    </>
  );
}
