import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { SETTINGS } from "./SettingsPage.tsx";
import { tenantWords } from "./words.ts";

/** The end of a workspace, once its address has been typed: the one thing that no undo brings back. */
export function DeletePage(
  { view, wrong }: { view: DashboardView; wrong: boolean },
) {
  const words = tenantWords[view.lang].remove;
  const { name = "", slug = "" } = view.access?.tenant ?? {};
  return (
    <DashboardPage
      view={view}
      title={fill(words.title, { name })}
      lead={words.lead}
      failed={wrong}
      narrow
    >
      <FormPage
        view={view}
        submit={words.submit}
        cancel={linkTo(view, SETTINGS)}
        error={wrong}
      >
        <Field
          name="slug"
          label={fill(words.slug, { slug })}
          error={wrong ? words.wrong : undefined}
          maxlength={40}
          autocomplete="off"
        />
      </FormPage>
    </DashboardPage>
  );
}
