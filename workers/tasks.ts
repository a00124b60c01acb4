/**
 * All tasks of this application.
 *
 * @module
 */
import type { Config } from "@/lib/platform/config.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { openMailServer } from "@/lib/platform/mail/transport.ts";
import {
  tellOfJoining,
  tellOfRole,
} from "@/lib/platform/notifications/tasks.ts";
import { accountEraser } from "@/lib/platform/privacy/account.ts";
import {
  applyRetention,
  eraseTask,
  makeExport,
} from "@/lib/platform/privacy/tasks.ts";
import type { Task } from "@/lib/platform/tasks.ts";

/** The tasks, and what they hold open. */
export interface OpenTasks {
  tasks: readonly Task[];
  close(): void;
}

/** Makes the tasks on the doors that the configuration names. */
export async function openTasks(
  config: Pick<Config, "smtpUrl" | "mailFrom" | "supabase">,
): Promise<OpenTasks> {
  const { smtpUrl, mailFrom } = config;
  const mail = smtpUrl === null
    ? null
    : await openMailServer(smtpUrl, mailFrom);
  return {
    tasks: [
      mailTask(mail),
      makeExport,
      eraseTask(accountEraser(config)),
      applyRetention,
      tellOfJoining,
      tellOfRole,
    ],
    close: () => mail?.close(),
  };
}
