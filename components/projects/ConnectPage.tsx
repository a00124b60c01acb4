import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { GITHUB, projectsWords, REPOSITORIES } from "./view.tsx";

/** What the form is drawn from; a token that was typed is never sent back. */
export interface ConnectData {
  values: { name: string; showsNew: boolean };
  errors: { name?: string; token?: string };
}

/** The form that follows a user or a repository. */
export function ConnectPage(
  { view, data: { values, errors } }: {
    view: DashboardView;
    data: ConnectData;
  },
) {
  const words = projectsWords[view.lang].form;
  const failed = Object.keys(errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      above={<a href={linkTo(view, GITHUB)}>GitHub</a>}
      failed={failed}
      narrow
    >
      <FormPage
        view={view}
        submit={words.submit}
        cancel={linkTo(view, GITHUB)}
        error={failed}
      >
        <Field
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={values.name}
          error={errors.name}
          maxlength={300}
          autocomplete="off"
        />
        <Field
          name="token"
          type="password"
          label={words.token}
          help={words.tokenHelp}
          error={errors.token}
          maxlength={255}
          autocomplete="off"
          optional={words.optional}
        />
        <Field
          name="shows_new"
          type="checkbox"
          label={words.showsNew}
          help={words.showsNewHelp}
          value="yes"
          checked={values.showsNew}
        />
      </FormPage>
    </DashboardPage>
  );
}

/** A secret for GitHub's calls, at one of the two moments when it is shown. */
export interface HookData {
  name: string;
  hookUrl: string;
  hookSecret: string;
}

/** What to copy into GitHub's settings, now. */
export function HookPage(
  { view, data: { name, hookUrl, hookSecret } }: {
    view: DashboardView;
    data: HookData;
  },
) {
  const words = projectsWords[view.lang].secret;
  const { hostname } = new URL(hookUrl);
  const isHere = /^(?:localhost|127\.|\[::1\]|10\.|192\.168\.)/.test(hostname);
  return (
    <DashboardPage
      view={view}
      title={fill(words.title, { name })}
      lead={words.lead}
      above={<a href={linkTo(view, GITHUB)}>GitHub</a>}
      narrow
    >
      {isHere && <Notice kind="plain">{words.local}</Notice>}
      <dl class="record">
        <dt>{words.address}</dt>
        <dd class="mono">{hookUrl}</dd>
        <dt>{words.secret}</dt>
        <dd class="mono">{hookSecret}</dd>
        <dt>{words.type}</dt>
        <dd class="mono">application/json</dd>
        <dt>{words.events}</dt>
        <dd>{words.eventsText}</dd>
      </dl>
      <p class="soft">{words.where}</p>
      <p class="actions form-end">
        <a class="button button-main" href={linkTo(view, REPOSITORIES)}>
          {words.back}
        </a>
      </p>
    </DashboardPage>
  );
}
