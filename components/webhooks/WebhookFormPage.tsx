import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { type EventChoice, WEBHOOKS, webhookWords } from "./view.ts";

/** What the form of a webhook is drawn from. */
export interface WebhookFormData {
  /** Null for a new one. */
  id: string | null;
  values: { url: string; description: string; events: string[] };
  errors: {
    url?: string;
    description?: string;
    events?: string;
    form?: string;
  };
  events: EventChoice[];
}

/** A new webhook, or one that is changed: where to, what for, about what. */
export function WebhookFormPage(
  { view, data }: { view: DashboardView; data: WebhookFormData },
) {
  const { title, form: words } = webhookWords[view.lang];
  const { id, values, errors } = data;
  const failed = Object.keys(errors).length > 0;
  const back = id === null ? WEBHOOKS : `${WEBHOOKS}/${id}`;
  return (
    <DashboardPage
      view={view}
      title={id === null ? words.newTitle : words.editTitle}
      lead={id === null && words.newLead}
      above={<a href={linkTo(view, WEBHOOKS)}>{title}</a>}
      failed={failed}
      narrow
    >
      <FormPage
        view={view}
        submit={id === null ? words.create : undefined}
        cancel={linkTo(view, back)}
        error={errors.form ?? failed}
      >
        <Field
          name="url"
          type="url"
          label={words.url}
          help={words.urlHelp}
          value={values.url}
          error={errors.url}
          maxlength={1_000}
          inputmode="url"
          autocomplete="off"
        />
        <Field
          name="description"
          label={words.description}
          help={words.descriptionHelp}
          value={values.description}
          error={errors.description}
          maxlength={120}
          autocomplete="off"
          optional={words.optional}
        />
        <Events view={view} data={data} />
      </FormPage>
    </DashboardPage>
  );
}

function Events(
  { view, data }: { view: DashboardView; data: WebhookFormData },
) {
  const words = webhookWords[view.lang].form;
  const { events, values, errors } = data;
  return (
    <fieldset
      class="form-section"
      aria-describedby={errors.events && "events-error"}
    >
      <legend class="sr-only">{words.events}</legend>
      <div class="form-margin">
        <h2 aria-hidden="true">{words.events}</h2>
      </div>
      <div class="form-fields">
        <ul class="ticks">
          {events.map(({ name, label }) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  name="event"
                  value={name}
                  checked={values.events.includes(name)}
                />
                <span>
                  {label}
                  <span class="under mono">{name}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {errors.events && (
          <p class="field-error" id="events-error">{errors.events}</p>
        )}
      </div>
    </fieldset>
  );
}
