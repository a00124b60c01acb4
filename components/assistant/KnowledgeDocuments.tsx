import type {
  DocumentProblem,
  OwnDocument,
} from "@/lib/assistant/knowledge/documents/schema.ts";
import { type Column, DataTable } from "@/components/dashboard/DataTable.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { DropZone } from "@/islands/site/DropZone.tsx";
import { KNOWLEDGE, sourcePath } from "./knowledge_view.ts";
import { knowledgeWords } from "./knowledge_words.ts";

/** Why an upload was refused. */
export type UploadRefusal = DocumentProblem | "noFile" | "full" | "unavailable";

/** Documents, with what became of each. */
export function KnowledgeDocuments({ view, documents, mayWrite }: {
  view: DashboardView;
  documents: readonly OwnDocument[];
  mayWrite: boolean;
}) {
  const words = knowledgeWords[view.lang].documents;
  if (documents.length === 0) return null;
  return (
    <DataTable
      caption={words.title}
      rows={documents}
      rowKey={({ id }) => id}
      empty={null}
      columns={columnsOf(view, mayWrite)}
    />
  );
}

function columnsOf(
  view: DashboardView,
  mayWrite: boolean,
): Column<OwnDocument>[] {
  const { documents: words, langs, changed, visibilities } =
    knowledgeWords[view.lang];
  return [
    {
      key: "name",
      title: words.name,
      cell: ({ id, name, lang, state, removedAt }) => (
        <>
          {state === "ready" && removedAt === null
            ? (
              <a
                class="row-link"
                href={linkTo(view, sourcePath({ kind: "document", id }))}
              >
                <bdi>{name}</bdi>
              </a>
            )
            : <bdi>{name}</bdi>}
          {lang && <span class="under">{langs[lang]}</span>}
        </>
      ),
    },
    {
      key: "state",
      title: words.state,
      kind: "text",
      cell: ({ state, problem, visibility, removedAt }) =>
        removedAt !== null
          ? <span class="tag">{words.removedTitle}</span>
          : state === "failed"
          ? (
            <>
              <span class="tag tag-bad">{words.states.failed}</span>
              <span class="under">
                {words.problems[problem ?? "unreadable"]}
              </span>
            </>
          )
          : (
            <>
              <span class={state === "ready" ? "tag tag-good" : "tag"}>
                {words.states[state]}
              </span>
              <span class="under">{visibilities[visibility]}</span>
            </>
          ),
    },
    {
      key: "when",
      title: changed,
      kind: "date",
      cell: ({ createdAt, removedAt }) => (
        <When at={removedAt ?? createdAt} clock={view.clock} />
      ),
    },
    ...mayWrite
      ? [{
        key: "actions",
        title: view.words.table.actions,
        kind: "actions" as const,
        cell: (document: OwnDocument) => (
          <Actions view={view} document={document} />
        ),
      }]
      : [],
  ];
}

function Actions(
  { view, document }: { view: DashboardView; document: OwnDocument },
) {
  const words = knowledgeWords[view.lang].documents;
  const { id, name, visibility, removedAt, state, problem } = document;
  const action = linkTo(view, KNOWLEDGE);
  if (removedAt !== null) {
    return (
      <ActionButton
        label={words.restore}
        of={name}
        action={action}
        fields={{ do: "restore", id }}
      />
    );
  }
  const other = visibility === "public" ? "members" : "public";
  return (
    <>
      {problem === "broken_off" && (
        <ActionButton
          label={words.again}
          of={name}
          action={action}
          fields={{ do: "again", id }}
        />
      )}
      {state !== "failed" && (
        <ActionButton
          label={other === "public" ? words.toAll : words.toMembers}
          of={name}
          action={action}
          fields={{ do: "change", id, visibility: other }}
        />
      )}
      <ActionButton
        label={words.remove}
        of={name}
        danger
        action={action}
        fields={{ do: "remove", id }}
      />
    </>
  );
}

/** Where a document is uploaded. */
export function DocumentUpload({ view, refusal }: {
  view: DashboardView;
  refusal: UploadRefusal | null;
}) {
  const words = knowledgeWords[view.lang].documents;
  const why = refusal === "noFile"
    ? words.noFile
    : refusal && words.problems[refusal];
  return (
    <FormPage
      view={view}
      action={linkTo(view, KNOWLEDGE)}
      submit={words.button}
      error={why ?? undefined}
      fields={{ do: "upload" }}
      upload
    >
      <div class="field">
        <label for="document">{words.file}</label>
        <DropZone
          id="document"
          name="document"
          describedBy="document-help"
          accept=".md,.markdown,.txt,.pdf,text/markdown,text/plain,application/pdf"
          words={{ drop: words.drop, chosen: words.chosen }}
        />
        <p class="label" id="document-help">{words.fileHelp}</p>
      </div>
      <Field
        name="visibility"
        type="select"
        label={words.visibility}
        value="public"
        options={(["public", "members"] as const).map((value) => ({
          value,
          label: words.visibilities[value],
        }))}
      />
      <Field
        name="lang"
        id="document-lang"
        type="select"
        label={words.lang}
        value=""
        optional
        options={(["", "es", "en"] as const).map((value) => ({
          value,
          label: words.langs[value],
        }))}
      />
    </FormPage>
  );
}
