import type { createdKey } from "@/lib/platform/keys/schema.ts";
import type { z } from "zod";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { permissionName } from "@/components/members/role_words.ts";
import { Field } from "@/components/ui/Field.tsx";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/index.ts";
import { KEYS, keyWords } from "./words.ts";

/** How long keys may last, in days. */
export const DAYS = [7, 30, 90, 180, 365];

/** What the form of a new key is drawn from. */
export interface NewKeyData {
  values: { name: string; days: string; permissions: string[] };
  /** What may be given. */
  permissions: string[];
  /** What slices are called in the page's language. */
  sliceNames: Record<string, string>;
  errors: { name?: string; permissions?: string; form?: string };
  /** The key, at the one moment when it is shown. */
  made: z.infer<typeof createdKey> | null;
  /** Where the API is. */
  api: string;
}

/** A new key: what it is for, how long, what it may do; then the key itself. */
export function NewKeyPage(
  { view, data }: { view: DashboardView; data: NewKeyData },
) {
  const words = keyWords[view.lang];
  const { values, errors, made } = data;
  if (made) return <Made view={view} made={made} api={data.api} />;
  const failed = Object.keys(errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.form.title}
      lead={words.form.lead}
      above={<a href={linkTo(view, KEYS)}>{words.title}</a>}
      failed={failed}
      narrow
    >
      <FormPage
        view={view}
        submit={words.form.create}
        cancel={linkTo(view, KEYS)}
        error={errors.form ?? errors.permissions ?? failed}
      >
        <Field
          name="name"
          label={words.form.name}
          help={words.form.nameHelp}
          value={values.name}
          error={errors.name}
          maxlength={80}
          autocomplete="off"
        />
        <Field
          name="days"
          type="select"
          label={words.form.days}
          help={words.form.daysHelp}
          value={values.days}
          options={DAYS.map((days) => ({
            value: `${days}`,
            label: count(words.form.day, days),
          }))}
        />
        <Grantable view={view} data={data} />
      </FormPage>
    </DashboardPage>
  );
}

function Grantable({ view, data }: { view: DashboardView; data: NewKeyData }) {
  const { permissions, values, sliceNames } = data;
  const bySlice = Object.groupBy(
    permissions,
    (name) => name.slice(0, name.indexOf(".")),
  );
  return (
    <>
      {Object.entries(bySlice).map(([slice, names = []]) => (
        <fieldset key={slice} class="form-section">
          <legend class="sr-only">{sliceNames[slice] ?? slice}</legend>
          <div class="form-margin">
            <h2 aria-hidden="true">{sliceNames[slice] ?? slice}</h2>
          </div>
          <ul class="ticks">
            {names.map((name) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    name="permission"
                    value={name}
                    checked={values.permissions.includes(name)}
                  />
                  {permissionName(view.lang, name)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

function Made(
  { view, made, api }: {
    view: DashboardView;
    made: NonNullable<NewKeyData["made"]>;
    api: string;
  },
) {
  const words = keyWords[view.lang].made;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead} narrow>
      <dl class="record">
        <dt>{words.key}</dt>
        <dd class="mono">{made.key}</dd>
        <dt>{words.until}</dt>
        <dd>
          <When at={made.expiresAt} clock={view.clock} />
        </dd>
        <dt>{words.try}</dt>
        <dd class="mono">
          {`curl -H "Authorization: Bearer ${made.key}" ${api}`}
        </dd>
      </dl>
      <p class="actions form-end">
        <a class="button" href={linkTo(view, KEYS)}>{words.back}</a>
        <a class="quiet" href="/api/docs">{keyWords[view.lang].docs}</a>
      </p>
    </DashboardPage>
  );
}
