import {
  AccountShell,
  Alert,
  Check,
} from "@/components/account/AccountShell.tsx";
import type { AccountView, FormState } from "@/components/account/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { accountWords } from "./account_words.ts";

/** The form that makes a workspace. */
export function NewTenantPage(
  { view, form, isFirst, addressStart }: {
    view: AccountView;
    form: FormState;
    /** Whether the user has none yet. */
    isFirst: boolean;
    /** `https://vitrina.example/@` */
    addressStart: string;
  },
) {
  const words = accountWords[view.lang].create;
  const { values, errors } = form;
  return (
    <AccountShell
      view={view}
      title={isFirst ? words.first : words.title}
      lead={words.lead}
      form={form}
    >
      <form method="post" class="form">
        <Alert form={form} />
        <Field
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={values.name}
          error={errors.name}
          maxlength={120}
          autocomplete="off"
        />
        <Field
          name="slug"
          label={words.slug}
          help={fill(words.slugHelp, { start: addressStart })}
          value={values.slug}
          error={errors.slug}
          maxlength={40}
          pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
          autocomplete="off"
        />
        <Field
          name="kind"
          type="select"
          label={words.kind}
          value={values.kind}
          options={[
            { value: "person", label: words.person },
            { value: "company", label: words.company },
          ]}
        />
        <Field
          name="language"
          type="select"
          label={words.language}
          value={values.language}
          options={[
            { value: "en", label: "English" },
            { value: "es", label: "Español" },
          ]}
        />
        <Check
          name="both"
          label={words.both}
          help={words.bothHelp}
          checked={values.both === "1"}
        />
        <p>
          <button type="submit" class="button button-main">
            {words.submit}
          </button>
        </p>
      </form>
    </AccountShell>
  );
}
