import type { AssistantUse } from "@/lib/assistant/desk/settings/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage, FormSection } from "@/components/dashboard/FormPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/fill.ts";
import { AssistantTabs } from "./AssistantTabs.tsx";
import { deskWords } from "./desk_words.ts";
import { settingsWords } from "./settings_words.ts";
import { SettingsUse } from "./SettingsUse.tsx";

/** What the form holds, as it is written. */
export interface AssistantValues {
  isOpen: boolean;
  questionsPerDay: string;
  questionsPerVisitorHour: string;
  historyMinutes: string;
  modelUsdPerDay: string;
  modelAnswersPerDay: string;
}

/** What the settings are drawn from. */
export interface AssistantSettingsData {
  values: AssistantValues;
  errors: Partial<Record<keyof AssistantValues, string>>;
  saved: boolean;
  mayWrite: boolean;
  /** Engines of this server in their order: models first, quotes last. */
  engines: { engine: string; model: string }[];
  /** What models may cost a site in 24 hours, whatever its owner allows, as it is written. */
  mostUsd: string;
  /** What makes vectors of texts, elsewhere. */
  vectors: string | null;
  /** How long conversations are kept. */
  keptDays: number;
  use: AssistantUse;
  waiting: number;
}

/** What the assistant may do, what answers, and what was used. */
export function SettingsPage(
  { view, data }: { view: DashboardView; data: AssistantSettingsData },
) {
  const words = settingsWords[view.lang];
  const failed = Object.keys(data.errors).length > 0;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      failed={failed}
    >
      <AssistantTabs view={view} open="settings" waiting={data.waiting} />
      {data.saved && <Notice>{words.saved}</Notice>}
      {data.mayWrite
        ? (
          <FormPage view={view} error={failed}>
            <Sections view={view} data={data} />
          </FormPage>
        )
        : <Models view={view} {...data} />}
      <SettingsUse view={view} use={data.use} />
    </DashboardPage>
  );
}

function Sections(
  { view, data: { values, errors, engines, mostUsd, vectors, keptDays } }: {
    view: DashboardView;
    data: AssistantSettingsData;
  },
) {
  const words = settingsWords[view.lang];
  const number = (
    name: Exclude<keyof AssistantValues, "isOpen">,
    label: string,
    help?: string,
  ) => (
    <Field
      name={name}
      label={label}
      help={help}
      value={values[name]}
      error={errors[name]}
      inputmode="numeric"
      maxlength={12}
      optional={help !== undefined}
    />
  );
  return (
    <>
      <FormSection title={words.open.title} text={words.open.text}>
        <Field
          name="isOpen"
          type="checkbox"
          label={words.open.label}
          value="1"
          checked={values.isOpen}
          optional
        />
      </FormSection>
      <FormSection title={words.questions.title} text={words.questions.text}>
        {number("questionsPerDay", words.questions.perDay)}
        {number("questionsPerVisitorHour", words.questions.perVisitor)}
      </FormSection>
      <FormSection
        title={words.history.title}
        text={fill(words.history.text, { days: keptDays })}
      >
        {number("historyMinutes", words.history.label)}
      </FormSection>
      <FormSection
        title={words.models.title}
        text={engines.length > 1 ? words.models.text : undefined}
      >
        <Models view={view} engines={engines} vectors={vectors} />
        {engines.length > 1 && (
          <>
            {number(
              "modelUsdPerDay",
              words.models.cost,
              fill(words.models.costHelp, { most: mostUsd }),
            )}
            {number(
              "modelAnswersPerDay",
              words.models.answers,
              words.models.answersHelp,
            )}
          </>
        )}
      </FormSection>
    </>
  );
}

/** Who answers; without a model, that none is needed. */
function Models(
  { view, engines, vectors }:
    & { view: DashboardView }
    & Pick<AssistantSettingsData, "engines" | "vectors">,
) {
  const { models: words } = settingsWords[view.lang];
  if (engines.length <= 1) {
    return (
      <p>{vectors ? fill(words.vectors, { model: vectors }) : words.none}</p>
    );
  }
  return (
    <div>
      <p class="label">{words.order}</p>
      <ol class="ticks">
        {engines.map(({ engine, model }) => (
          <li key={engine}>
            {engineName(view, engine)}
            {model && ` · ${model}`}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** An engine by its name for people. */
export function engineName({ lang }: DashboardView, engine: string): string {
  const names: Record<string, string> = deskWords[lang].engines;
  return names[engine] ?? engine;
}
