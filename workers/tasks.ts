/**
 * All tasks of this application.
 *
 * @module
 */
import type { Config } from "@/lib/platform/config.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { openMailServer } from "@/lib/platform/mail/transport.ts";
import type { Task } from "@/lib/platform/tasks.ts";

/** The tasks, and what they hold open. */
export interface OpenTasks {
  tasks: readonly Task[];
  close(): void;
}

/** Makes the tasks on the doors that the configuration names. */
export async function openTasks(
  { smtpUrl, mailFrom }: Pick<Config, "smtpUrl" | "mailFrom">,
): Promise<OpenTasks> {
  const mail = smtpUrl === null
    ? null
    : await openMailServer(smtpUrl, mailFrom);
  return {
    tasks: [mailTask(mail)],
    close: () => mail?.close(),
  };
}
