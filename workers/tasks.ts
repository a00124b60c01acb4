/**
 * All tasks of this application.
 *
 * @module
 */
import { baseUrlOf } from "@/lib/platform/base_url.ts";
import type { Config } from "@/lib/platform/config.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { settleTask } from "@/lib/platform/dead_letters/tasks.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { removeFilesTask, sweepFilesTask } from "@/lib/platform/files/tasks.ts";
import { healthTask } from "@/lib/platform/health/tasks.ts";
import { createLog, type Log } from "@/lib/platform/log.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { openMailServer } from "@/lib/platform/mail/transport.ts";
import {
  tellOfJoining,
  tellOfRole,
} from "@/lib/platform/notifications/tasks.ts";
import { accountEraser } from "@/lib/platform/privacy/account.ts";
import { mailExport } from "@/lib/platform/privacy/mail_export.ts";
import {
  applyRetention,
  eraseTask,
  exportTask,
} from "@/lib/platform/privacy/tasks.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { openStorage } from "@/lib/platform/storage.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { deliveryTask } from "@/lib/platform/webhook_deliveries/tasks.ts";
import { openSecretBox } from "@/lib/platform/webhooks/signature.ts";
import { fanOutTask } from "@/lib/platform/webhooks/tasks.ts";
import { slices } from "@/lib/slices.ts";
import { makePhoto } from "@/lib/portfolio/photo/tasks.ts";
import {
  countVisits,
  keepPartitions,
} from "@/lib/portfolio/analytics/tasks.ts";
import { openEmbeddings } from "@/lib/assistant/embeddings/door.ts";
import { anthropicEngine } from "@/lib/assistant/engines/anthropic.ts";
import { openaiEngine } from "@/lib/assistant/engines/openai.ts";
import { answerTask, closeConversations } from "@/lib/assistant/chat/tasks.ts";
import { questionEmbedder } from "@/lib/assistant/embeddings/queries.ts";
import { fillEmbeddings } from "@/lib/assistant/embeddings/tasks.ts";
import {
  learnAnswer,
  relearnAnswers,
} from "@/lib/assistant/desk/answers/tasks.ts";
import { mailAnswer } from "@/lib/assistant/desk/questions/tasks.ts";
import type { Engine as AnswerEngine } from "@/lib/assistant/engines/engine.ts";
import { askWithinBudget } from "@/lib/assistant/chat/ask_within_budget.ts";
import { askModels } from "@/lib/assistant/engines/ask_models.ts";
import { usualLimits } from "@/lib/assistant/engines/remote.ts";
import {
  catchUpSummaries,
  keepSummaries,
  remakeSummaries,
  type SummaryParts,
} from "@/lib/assistant/summaries/tasks.ts";
import {
  type RewordParts,
  rewordRoleCv,
} from "@/lib/assistant/cv_for_role/tasks.ts";
import { readDocument } from "@/lib/assistant/knowledge/documents/tasks.ts";
import {
  applyWishes,
  catchUp,
  refreshOnSite,
} from "@/lib/assistant/knowledge/tasks.ts";
import type { Classifier } from "@/lib/portfolio/contact/classify/classifier.ts";
import { classifyLocally } from "@/lib/portfolio/contact/classify/local.ts";
import { classifyByModel } from "@/lib/portfolio/contact/classify/model.ts";
import { classifyMessage } from "@/lib/portfolio/contact/classify/tasks.ts";
import { sendReply } from "@/lib/portfolio/contact/replies/tasks.ts";
import {
  acknowledge,
  mailOwner,
  noteAnswer,
} from "@/lib/portfolio/contact/tasks.ts";
import { wakeSnoozed } from "@/lib/portfolio/contact/triage/tasks.ts";
import { openGithubBox } from "@/lib/portfolio/github/secret_box.ts";
import { scheduleSyncs, syncTask } from "@/lib/portfolio/github_sync/tasks.ts";
import { publishDue } from "@/lib/portfolio/posts/tasks.ts";

/** The tasks, and what they hold open. */
export interface OpenTasks {
  tasks: readonly Task[];
  close(): void;
}

/**
 * Makes the tasks on the doors that the configuration names.
 *
 * @param engine the engine that does them, which knows them before they know it
 * @param log for what tasks find; a tool's own output must stay clean of it
 */
export async function openTasks(
  config: Config,
  engine: () => Engine,
  log: Pick<Log, "info"> = createLog(config.logFormat),
): Promise<OpenTasks> {
  const { smtpUrl, mailFrom, dkim } = config;
  const mail = smtpUrl === null
    ? null
    : await openMailServer(smtpUrl, mailFrom, dkim);
  const baseUrl = baseUrlOf(config);
  const secrets = await openSecrets(config);
  const storage = openStorage(config);
  const links = await openLetterLinks(secrets, baseUrl);
  return {
    tasks: [
      mailTask(mail),
      settleTask(engine),
      mailOwner(baseUrl, links),
      acknowledge,
      noteAnswer,
      classifyMessage(classifierOf(config)),
      sendReply,
      wakeSnoozed,
      makePhoto(storage),
      exportTask(storage),
      mailExport(baseUrl),
      eraseTask(accountEraser(config)),
      applyRetention,
      countVisits,
      keepPartitions,
      removeFilesTask(storage),
      sweepFilesTask(storage),
      healthTask({
        mail,
        engine,
        dataDir: config.databaseUrl || config.workerDatabaseUrl
          ? null
          : config.dataDir,
        baseUrl,
        log,
      }),
      tellOfJoining,
      tellOfRole,
      publishDue,
      learnAnswer,
      relearnAnswers,
      mailAnswer,
      ...slices.flatMap(({ publicEvents }) => publicEvents.map(fanOutTask)),
      deliveryTask({
        box: await openSecretBox(secrets),
        outside: { allowLoopback: config.allowLoopback },
      }),
      syncTask({
        box: await openGithubBox(secrets),
        door: {
          apiUrl: config.githubApiUrl,
          outside: { allowLoopback: config.allowLoopback },
        },
      }),
      scheduleSyncs,
      refreshOnSite,
      applyWishes,
      catchUp,
      readDocument(storage),
      answerTask({
        models: enginesOf(config),
        embed: config.embeddings &&
          questionEmbedder(openEmbeddings(config.embeddings)),
        baseUrl,
        bounds: config.modelBounds,
      }),
      closeConversations,
      rewordRoleCv(rewordParts(config, baseUrl)),
      keepSummaries(summaryParts(config)),
      remakeSummaries(summaryParts(config)),
      catchUpSummaries(summaryParts(config)),
      fillEmbeddings(
        config.embeddings && openEmbeddings(config.embeddings),
        config.modelBounds,
      ),
    ],
    close: () => mail?.close(),
  };
}

/** Whoever looks for better words for a CV, within the day's budget. */
function rewordParts(
  { models, modelBounds }: Config,
  baseUrl: string,
): RewordParts {
  const ask = askModels(models, usualLimits);
  return {
    askFor: ask && askWithinBudget(ask, "cv", modelBounds),
    engine: models.map(({ provider, model }) => `${provider}:${model}`)
      .join(" "),
    baseUrl,
  };
}

/** Whoever sums READMEs up, and has time. */
function summaryParts({ models, modelBounds: bounds }: Config): SummaryParts {
  return {
    bounds,
    ask: askModels(models, usualLimits),
    models: models.map(({ provider, model }) => `${provider}:${model}`),
  };
}

/** Two models that say nothing leave the rules time to answer, before the task's own minute is over. */
const SORTING = { timeoutMs: 20_000, idleMs: 10_000, retries: 1 };

/** A model where one is configured, with the rules of this machine behind it. */
function classifierOf(
  { models, modelBounds }: Config,
): (actor: Actor) => Classifier {
  const ask = askModels(models, SORTING);
  if (ask === null) return () => classifyLocally;
  const askFor = askWithinBudget(ask, "classify", modelBounds);
  return (actor) => classifyByModel(askFor(actor), classifyLocally);
}

/** A visitor waits; behind the last model stand the quotes of this machine. */
const ANSWERING = { timeoutMs: 30_000, idleMs: 10_000, retries: 1 };

const engineBy = { openai: openaiEngine, anthropic: anthropicEngine };

function enginesOf({ models }: Config): AnswerEngine[] {
  return models.map(({ provider, ...named }) =>
    engineBy[provider]({ ...named, ...ANSWERING })
  );
}
