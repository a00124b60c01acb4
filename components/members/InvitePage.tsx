import type { Role } from "@/lib/platform/roles/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { MEMBERS, roleChoices } from "./view.ts";
import { memberWords } from "./words.ts";

/** What was written into the form, and what was wrong with it. */
export interface InviteData {
  roles: Role[];
  values: { email: string; role: string; lang: string };
  errors: { email?: string; role?: string; form?: string };
}

/** The form that invites somebody by mail. */
export function InvitePage(
  { view, data: { roles, values, errors } }: {
    view: DashboardView;
    data: InviteData;
  },
) {
  const words = memberWords[view.lang].form;
  const failed = Object.keys(errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      above={<a href={linkTo(view, MEMBERS)}>{memberWords[view.lang].title}</a>}
      failed={failed}
      narrow
    >
      <FormPage
        view={view}
        submit={words.submit}
        cancel={linkTo(view, MEMBERS)}
        error={errors.form ?? failed}
      >
        <Field
          name="email"
          type="email"
          label={words.email}
          value={values.email}
          error={errors.email}
          maxlength={254}
          autocomplete="off"
        />
        <Field
          name="role"
          type="select"
          label={words.role}
          value={values.role}
          error={errors.role}
          options={roleChoices(view, roles)}
        />
        <Field
          name="lang"
          type="select"
          label={words.language}
          value={values.lang}
          options={[
            { value: "en", label: "English" },
            { value: "es", label: "Español" },
          ]}
        />
      </FormPage>
    </DashboardPage>
  );
}
