import { page } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { countUnanswered } from "@/lib/assistant/desk/questions/queries.ts";
import { changeAssistantSettings } from "@/lib/assistant/desk/settings/commands.ts";
import {
  getAssistantSettings,
  getAssistantUse,
  getKeptDays,
} from "@/lib/assistant/desk/settings/queries.ts";
import {
  type AssistantSettings,
  assistantSettings,
} from "@/lib/assistant/desk/settings/schema.ts";
import { ASSISTANT } from "@/components/assistant/AssistantTabs.tsx";
import {
  type AssistantSettingsData,
  type AssistantValues,
  SettingsPage,
} from "@/components/assistant/SettingsPage.tsx";
import { settingsWords } from "@/components/assistant/settings_words.ts";
import { fill } from "@/components/words/fill.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, url }) {
    const settings = await getAssistantSettings(state.actor, {});
    return page(
      await read(state, {
        values: valuesOf(state, settings),
        errors: {},
        saved: url.searchParams.has("saved"),
      }),
    );
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const before = await getAssistantSettings(state.actor, {});
    const values = {
      ...valuesOf(state, before),
      isOpen: textOf(form, "isOpen") === "1",
      // a server without models asks for nothing about them
      ...Object.fromEntries(
        NUMBERS.filter((name) => form.has(name))
          .map((name) => [name, textOf(form, name).trim()]),
      ),
    };
    const { input, errors } = inputOf(state, values);
    if (Object.keys(errors).length > 0) {
      return page(await read(state, { values, errors, saved: false }), {
        status: 422,
      });
    }
    await changeAssistantSettings(state.actor, input);
    return seeOther(state, `${ASSISTANT}/settings`, { saved: "1" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SettingsPage view={dashboardView({ state, url })} data={data} />
));

const NUMBERS = [
  "questionsPerDay",
  "questionsPerVisitorHour",
  "historyMinutes",
  "modelUsdPerDay",
  "modelAnswersPerDay",
] as const;

async function read(
  state: State,
  shown: Pick<AssistantSettingsData, "values" | "errors" | "saved">,
): Promise<AssistantSettingsData> {
  const { actor, platform } = state;
  const [use, waiting, keptDays] = await Promise.all([
    getAssistantUse(actor, {}),
    countUnanswered(actor, {}),
    getKeptDays(actor, {}),
  ]);
  return {
    ...shown,
    mayWrite: mayOf(state)("assistant.chats.write"),
    engines: [
      ...platform.config.models.map(({ provider, model }) => ({
        engine: provider,
        model,
      })),
      { engine: "extractive", model: "" },
    ],
    mostUsd: usdOf(state, platform.config.modelBounds.ofOneUsd),
    vectors: platform.config.embeddings?.model ?? null,
    keptDays,
    use,
    waiting,
  };
}

function usdOf({ lang }: State, usd: number): string {
  const text = usd.toFixed(2);
  return lang === "es" ? text.replace(".", ",") : text;
}

function valuesOf(
  state: State,
  settings: AssistantSettings,
): AssistantValues {
  const { modelMicroUsdPerDay: micro, modelAnswersPerDay } = settings;
  return {
    isOpen: settings.isOpen,
    questionsPerDay: String(settings.questionsPerDay),
    questionsPerVisitorHour: String(settings.questionsPerVisitorHour),
    historyMinutes: String(settings.historyMinutes),
    modelUsdPerDay: micro === null ? "" : usdOf(state, micro / 1e6),
    modelAnswersPerDay: modelAnswersPerDay === null
      ? ""
      : String(modelAnswersPerDay),
  };
}

/** What people wrote, as the command takes it, and what is wrong with it in words. */
function inputOf({ lang }: State, values: AssistantValues) {
  const words = settingsWords[lang].errors;
  const errors: AssistantSettingsData["errors"] = {};
  const { shape } = assistantSettings;
  const whole = (
    name: "questionsPerDay" | "questionsPerVisitorHour" | "historyMinutes",
    least: number,
    most: number,
  ) => {
    const given = /^\d+$/.test(values[name]) ? Number(values[name]) : NaN;
    if (!shape[name].safeParse(given).success) {
      errors[name] = fill(words.whole, { least, most });
    }
    return given;
  };
  const usd = values.modelUsdPerDay;
  const micro = usd === ""
    ? null
    : /^\d{1,6}([.,]\d{1,2})?$/.test(usd)
    ? Math.round(Number(usd.replace(",", ".")) * 1e6)
    : NaN;
  if (!shape.modelMicroUsdPerDay.safeParse(micro).success) {
    errors.modelUsdPerDay = words.money;
  }
  const answers = values.modelAnswersPerDay;
  const most = answers === ""
    ? null
    : /^\d+$/.test(answers)
    ? Number(answers)
    : NaN;
  if (!shape.modelAnswersPerDay.safeParse(most).success) {
    errors.modelAnswersPerDay = fill(words.whole, { least: 0, most: 100_000 });
  }
  const input = {
    isOpen: values.isOpen,
    questionsPerDay: whole("questionsPerDay", 0, 100_000),
    questionsPerVisitorHour: whole("questionsPerVisitorHour", 1, 10_000),
    historyMinutes: whole("historyMinutes", 1, 1_440),
    modelMicroUsdPerDay: micro,
    modelAnswersPerDay: most,
  };
  return { input, errors };
}
