import { page } from "fresh";
import { listDocuments } from "@/lib/assistant/knowledge/documents/queries.ts";
import {
  findAsVisitor,
  getKnowledgeMark,
  getProgress,
  listKinds,
  listSources,
} from "@/lib/assistant/knowledge/queries.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import type { UploadRefusal } from "@/components/assistant/KnowledgeDocuments.tsx";
import {
  type KnowledgeData,
  type KnowledgeDone,
  KnowledgePage,
} from "@/components/assistant/KnowledgePage.tsx";
import { knowledgeWords } from "@/components/assistant/knowledge_words.ts";
import { DOCUMENT_PROBLEMS } from "@/lib/assistant/knowledge/documents/schema.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { answerKnowledge } from "../../../(_dashboard)/knowledge_form.ts";

/** More than any site of a person has. */
const MOST = 1_000;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    return page(await read(state, null, searchParams));
  },

  async POST({ state, req }) {
    try {
      const form = await formOf(req);
      return await answerKnowledge(state, form);
    } catch (error) {
      const why = refusalOf(error);
      if (why === null) throw error;
      return page(await read(state, why), {
        status: error instanceof AppError ? error.status : 422,
      });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <KnowledgePage view={dashboardView({ state, url })} data={data} />
));

/** What the page can say about it; null for what is no fault of the upload. */
function refusalOf(error: unknown): UploadRefusal | null {
  if (!(error instanceof AppError)) return null;
  const { code, fields } = error;
  if (code === "too_large" || code === "unavailable") return code;
  if (code === "conflict") return "full";
  const known = [...DOCUMENT_PROBLEMS, "noFile" as const];
  return known.find((why) => why === fields?.document) ??
    (fields?.name ? "unreadable" : null);
}

async function read(
  state: State,
  refusal: UploadRefusal | null,
  query = new URLSearchParams(),
): Promise<KnowledgeData> {
  const { actor } = state;
  const text = query.get("q")?.trim().slice(0, 1_000).toWellFormed()
    .replaceAll("\0", "");
  // before the list: what changes in between is seen as a change
  const mark = await getKnowledgeMark(actor, {});
  const [found, kinds, documents, progress] = await Promise.all([
    listSources(actor, { limit: MOST }),
    listKinds(actor, {}),
    listDocuments(actor, {}),
    getProgress(actor, {}),
  ]);
  return {
    sources: found,
    isCut: found.length === MOST,
    kinds,
    documents,
    progress,
    mayWrite: mayOf(state)("assistant.knowledge.write"),
    find: text ? { text, found: await findAsVisitor(actor, text) } : null,
    done: doneOf(query),
    refusal,
    mark,
  };
}

function doneOf(query: URLSearchParams): KnowledgeDone | null {
  const done = query.get("done") ?? "";
  const { told } = knowledgeWords.en;
  return Object.hasOwn(told, done)
    ? {
      what: done as keyof typeof told, // it is one of them
      kind: query.get("kind") ?? "",
      id: query.get("id") ?? "",
    }
    : null;
}
