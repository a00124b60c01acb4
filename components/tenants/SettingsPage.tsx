import { timezones } from "@/lib/platform/tenants/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage, FormSection } from "@/components/dashboard/FormPage.tsx";
import { HiddenFields, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Deed } from "@/components/members/MemberPage.tsx";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/index.ts";
import { HueField } from "./HueField.tsx";
import { tenantWords } from "./words.ts";

/** Where settings stand in the dashboard. */
export const SETTINGS = "/dashboard/settings";

/** What the form of the settings holds. */
export interface SettingsValues {
  name: string;
  slug: string;
  language: Lang;
  both: boolean;
  hue: string;
  timezone: string;
}

/** What the settings are drawn from. */
export interface SettingsData {
  values: SettingsValues;
  errors: Partial<Record<keyof SettingsValues, string>>;
  published: boolean;
  saved: boolean;
  mayPublish: boolean;
  mayDelete: boolean;
  /** `https://vitrina.example/@` */
  addressStart: string;
}

/** A workspace's name, address, look and clock; whether its site is shown; and its end. */
export function SettingsPage(
  { view, data }: { view: DashboardView; data: SettingsData },
) {
  const words = tenantWords[view.lang].settings;
  const failed = Object.keys(data.errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      failed={failed}
    >
      {data.saved && <Notice>{words.saved}</Notice>}
      <FormPage view={view} error={failed}>
        <Sections view={view} data={data} />
      </FormPage>
      <div class="deeds">
        {data.mayPublish && (
          <Deed title={words.publishTitle} text={words.publishText}>
            <p>{data.published ? words.published : words.hidden}</p>
            <form method="post">
              <HiddenFields
                fields={{ do: data.published ? "unpublish" : "publish" }}
              />
              <button type="submit" class="button">
                {data.published ? words.unpublish : words.publish}
              </button>
            </form>
          </Deed>
        )}
        {data.mayDelete && (
          <Deed title={words.delete} text={words.deleteText}>
            <p>
              <a class="button" href={linkTo(view, `${SETTINGS}/delete`)}>
                {words.delete}
              </a>
            </p>
          </Deed>
        )}
      </div>
    </DashboardPage>
  );
}

function Sections({ view, data }: { view: DashboardView; data: SettingsData }) {
  const words = tenantWords[view.lang].settings;
  const { values, errors, addressStart } = data;
  return (
    <>
      <FormSection title={words.identity} text={words.identityText}>
        <Field
          name="name"
          label={words.name}
          value={values.name}
          error={errors.name}
          maxlength={120}
          autocomplete="organization"
        />
        <Field
          name="slug"
          label={words.slug}
          help={fill(words.slugHelp, {
            address: addressStart + (view.access?.tenant.slug ?? values.slug),
          })}
          value={values.slug}
          error={errors.slug}
          maxlength={40}
          pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
          autocomplete="off"
        />
      </FormSection>
      <FormSection title={words.look} text={words.lookText}>
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
        <Field
          name="both"
          type="checkbox"
          label={words.both}
          help={words.bothHelp}
          value="1"
          checked={values.both}
        />
        <HueField view={view} value={values.hue} error={errors.hue} />
      </FormSection>
      <FormSection title={words.clock} text={words.clockText}>
        <Field
          name="timezone"
          type="select"
          label={words.timezone}
          value={values.timezone}
          error={errors.timezone}
          options={timezones.map((zone) => ({
            value: zone,
            label: zone.replaceAll("_", " "),
          }))}
        />
      </FormSection>
    </>
  );
}
