import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/index.ts";
import { MEMBERS } from "./view.ts";
import { memberWords } from "./words.ts";

/** One's own way out of a workspace. */
export function LeavePage(
  { view, isLastOwner }: { view: DashboardView; isLastOwner: boolean },
) {
  const words = memberWords[view.lang].leave;
  const name = view.access?.tenant.name ?? "";
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={fill(words.text, { name })}
      failed={isLastOwner}
      narrow
    >
      {isLastOwner && (
        <Notice kind="bad">
          <span>{words.lastOwner}</span>
          <a href={linkTo(view, MEMBERS)}>{words.owners}</a>
        </Notice>
      )}
      <form method="post" class="actions">
        <button type="submit" class="button button-main">
          {fill(words.submit, { name })}
        </button>
        <a class="quiet" href={linkTo(view, "/dashboard")}>
          {view.words.form.cancel}
        </a>
      </form>
    </DashboardPage>
  );
}
