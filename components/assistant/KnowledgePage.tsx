import type { OwnDocument } from "@/lib/assistant/knowledge/documents/schema.ts";
import type {
  FoundChunk,
  KnownKind,
  KnownSource,
} from "@/lib/assistant/knowledge/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { KNOWLEDGE } from "./knowledge_view.ts";
import { type KnowledgeWords, knowledgeWords } from "./knowledge_words.ts";
import {
  DocumentUpload,
  KnowledgeDocuments,
  type UploadRefusal,
} from "./KnowledgeDocuments.tsx";
import { KnowledgeFind } from "./KnowledgeFind.tsx";
import { KnowledgeKinds, KnowledgeSources } from "./KnowledgeSources.tsx";

/** What the page is drawn from. */
export interface KnowledgeData {
  sources: KnownSource[];
  /** There are others that are not shown. */
  isCut: boolean;
  kinds: KnownKind[];
  documents: OwnDocument[];
  progress: { doneAt: string | null; isAsked: boolean };
  mayWrite: boolean;
  /** What was asked, and what a visitor would find. */
  find: { text: string; found: FoundChunk[] } | null;
  done: KnowledgeDone | null;
  refusal: UploadRefusal | null;
  /** What it looked like before it was read. */
  mark: string;
}

/** What has just become of what. */
export interface KnowledgeDone {
  what: keyof KnowledgeWords["told"];
  kind: string;
  id: string;
}

/** All that the assistant answers from, what it would find in it, and documents for it. */
export function KnowledgePage(
  { view, data }: { view: DashboardView; data: KnowledgeData },
) {
  const words = knowledgeWords[view.lang];
  const { sources, kinds, documents, mayWrite, progress } = data;
  const isEmpty = sources.length === 0 && documents.length === 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      failed={data.refusal !== null}
    >
      <AssistantTabs view={view} open="knowledge" />
      <Done view={view} data={data} />
      {!isEmpty && <KnowledgeFind view={view} find={data.find} />}
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="assistant.knowledge"
        region="knowledge"
        updated={words.updated}
      />
      <div id="knowledge" data-mark={data.mark} class="stack">
        {progress.isAsked && <Notice kind="plain">{words.rebuilding}</Notice>}
        {isEmpty && <EmptyState title={words.empty} text={words.emptyText} />}
        <KnowledgeSources
          view={view}
          sources={sources.filter(({ kind }) => kind !== "document")}
          kinds={kinds}
          mayWrite={mayWrite}
        />
        {data.isCut && (
          <p class="label">{fill(words.more, { n: sources.length })}</p>
        )}
        {mayWrite && <KnowledgeKinds view={view} kinds={kinds} />}
        <section class="stack">
          <h2 class="section-title" id="documents">{words.documents.title}</h2>
          <p class="label">{words.documents.text}</p>
          <KnowledgeDocuments
            view={view}
            documents={documents}
            mayWrite={mayWrite}
          />
        </section>
      </div>
      {mayWrite && (
        <section class="stack">
          <h2 class="section-title">{words.documents.upload}</h2>
          <DocumentUpload view={view} refusal={data.refusal} />
        </section>
      )}
      {mayWrite && !isEmpty && <Rebuild view={view} doneAt={progress.doneAt} />}
    </DashboardPage>
  );
}

function Rebuild(
  { view, doneAt }: { view: DashboardView; doneAt: string | null },
) {
  const words = knowledgeWords[view.lang];
  return (
    <section class="stack">
      <h2 class="section-title">{words.rebuild}</h2>
      <p class="label">
        {words.rebuildText}
        {doneAt && (
          <>
            {" "}
            {words.doneAt} <When at={doneAt} clock={view.clock} />.
          </>
        )}
      </p>
      <div class="actions">
        <ActionButton
          label={words.rebuild}
          action={linkTo(view, KNOWLEDGE)}
          fields={{ do: "rebuild" }}
        />
      </div>
    </section>
  );
}

/** What takes back what was done. */
const UNDO: Partial<Record<KnowledgeDone["what"], string>> = {
  excluded: "include",
  included: "exclude",
  removed: "restore",
};

function Done(
  { view, data: { done, mayWrite } }: {
    view: DashboardView;
    data: KnowledgeData;
  },
) {
  const words = knowledgeWords[view.lang];
  if (!done) return null;
  const { what, kind, id } = done;
  const undo = UNDO[what];
  return undo && mayWrite
    ? (
      <UndoNotice
        view={view}
        text={words.told[what]}
        action={linkTo(view, KNOWLEDGE)}
        fields={{ do: undo, id, ...kind && { kind } }}
      />
    )
    : <Notice>{words.told[what]}</Notice>;
}
