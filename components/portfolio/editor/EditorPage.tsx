import type { ComponentChildren } from "preact";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { HiddenFields, Notice } from "@/components/dashboard/Notice.tsx";
import { linkTo } from "@/components/dashboard/view.ts";
import { DraftBar } from "@/islands/portfolio/DraftBar.tsx";
import { type EditorView, PROFILE } from "./view.ts";
import { editorWords } from "./words.ts";

/** One page of the profile editor: the state of the draft stands over its content. */
export function EditorPage(
  { view, title, above, lead, actions, failed, narrow, children }: {
    view: EditorView;
    title: string;
    /** Where the page belongs, when it is not the overview. */
    above?: ComponentChildren;
    lead?: ComponentChildren;
    actions?: ComponentChildren;
    failed?: boolean;
    narrow?: boolean;
    children: ComponentChildren;
  },
) {
  const words = editorWords[view.lang];
  return (
    <DashboardPage
      view={view}
      title={title}
      above={above}
      lead={lead}
      actions={actions}
      failed={failed}
      narrow={narrow}
    >
      {view.mayWrite && (
        <DraftBar
          state={view.bar}
          action={linkTo(view, PROFILE)}
          back={view.path}
          links={{
            changes: linkTo(view, `${PROFILE}/changes`),
            preview: linkTo(view, `${PROFILE}/preview`),
          }}
          copyKey={view.copyKey}
          words={{ ...words.bar, moved: words.section.moved }}
        />
      )}
      <Done view={view} />
      {children}
    </DashboardPage>
  );
}

function Done({ view }: { view: EditorView }) {
  const { notice } = view;
  if (!notice) return null;
  return (
    <Notice kind={notice.bad ? "bad" : "good"}>
      <span>{notice.text}</span>
      {notice.restore !== undefined && (
        <form method="post" action={linkTo(view, PROFILE)}>
          <HiddenFields
            fields={{ do: "restore", number: String(notice.restore) }}
          />
          <button type="submit" class="link-button">
            {view.words.notices.undo}
          </button>
        </form>
      )}
    </Notice>
  );
}
