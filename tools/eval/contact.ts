/**
 * How well the inbox says what messages are about.
 *
 * @module
 */
import { readLocally } from "@/lib/portfolio/contact/classify/local.ts";
import { learn } from "@/lib/portfolio/contact/classify/learning.ts";
import { holdReasons } from "@/lib/portfolio/contact/assess.ts";
import { spamminessOf } from "@/lib/portfolio/contact/classify/local.ts";
import {
  intents,
  knownSender,
  priorities,
} from "@/lib/portfolio/contact/schema.ts";
import {
  f1Of,
  labelled,
  type LabelledMessage,
  macroF1,
  type Pair,
} from "./contact_set.ts";

/** What the issue asks for. */
export const ENOUGH = 0.85;

const FOLDS = 6;

/** Reads the sets, asks, and counts. */
export async function evalContact() {
  const report = await measured();
  const isGood = report.heldOut.all >= ENOUGH;
  return { report, lines: linesOf(report), isGood };
}

async function measured() {
  const [training, heldOut] = await Promise.all([
    labelled("training"),
    labelled("held_out"),
  ]);
  const crossed = crossValidated(training);
  return {
    messages: {
      training: training.length,
      heldOut: heldOut.length,
    },
    crossValidated: round(macroF1(intents, crossed)),
    heldOut: measure(heldOut),
    heldAsSpam: heldShares(heldOut),
  };
}

function crossValidated(messages: readonly LabelledMessage[]): Pair[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(messages.filter((_, at) => at % FOLDS !== fold));
    return messages.filter((_, at) => at % FOLDS === fold).map((
      message,
    ): Pair => [message.intent, readLocally(message, weights).intent]);
  }).flat();
}

/** F1 of what is said of messages, and what was taken for what. */
export function measure(messages: readonly LabelledMessage[]) {
  const said = messages.map((message) => ({
    message,
    ...readLocally(message),
  }));
  const pairsOf = (lang: string | null): Pair[] =>
    said.filter(({ message }) => lang === null || message.lang === lang)
      .map(({ message, intent }) => [message.intent, intent]);
  const pairs = pairsOf(null);
  return {
    all: round(macroF1(intents, pairs)),
    en: round(macroF1(intents, pairsOf("en"))),
    es: round(macroF1(intents, pairsOf("es"))),
    byIntent: Object.fromEntries(
      f1Of(intents, pairs).map((f1, at) => [intents[at] ?? "", round(f1)]),
    ),
    priority: round(macroF1(
      priorities,
      said.map(({ message, priority }): Pair => [message.priority, priority]),
    )),
    confusion: intents.map((wanted) =>
      intents.map((said) =>
        pairs.filter(([a, b]) => a === wanted && b === said).length
      )
    ),
  };
}

/** Of spam and of what people wrote, how many the wording alone puts aside. */
export function heldShares(messages: readonly LabelledMessage[]) {
  const share = (isSpam: boolean) => {
    const all = messages.filter(({ intent }) => (intent === "spam") === isSpam);
    const held = all.filter((message) =>
      holdReasons({
        ...message,
        email: "grace@example.com",
        signals: knownSender,
        spamminess: spamminessOf(message),
      }).length > 0
    );
    return `${held.length} of ${all.length}`;
  };
  return { spam: share(true), others: share(false) };
}

type Report = Awaited<ReturnType<typeof measured>>;

function linesOf(report: Report): string[] {
  const { messages, heldOut, heldAsSpam } = report;
  return [
    `Learned from ${messages.training} messages; cross-validated macro-F1 ${report.crossValidated}`,
    "",
    ...tableOf(`Held out (${messages.heldOut} messages)`, heldOut),
    "",
    `Put aside by their wording alone: ${heldAsSpam.spam} spam, ${heldAsSpam.others} others`,
  ];
}

function tableOf(title: string, of: ReturnType<typeof measure>): string[] {
  return [
    `${title}: macro-F1 ${of.all} (English ${of.en}, Spanish ${of.es}), priority ${of.priority}`,
    ["wanted \\ said", ...intents, "F1"].map(padded).join(""),
    ...intents.map((wanted, at) =>
      [wanted, ...of.confusion[at] ?? [], of.byIntent[wanted] ?? 0].map(padded)
        .join("")
    ),
  ];
}

function padded(cell: string | number): string {
  return String(cell).padEnd(15);
}

function round(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
