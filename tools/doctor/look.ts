/**
 * Looks at everything, one subject after the other.
 *
 * @module
 */
import { type Config, readConfig } from "@/lib/platform/config.ts";
import {
  lookAtLogins,
  lookAtMigrations,
  lookAtSealed,
  lookAtTasks,
  openToLook,
} from "./database.ts";
import { type Finding, type Look, type Subject, wrong } from "./finding.ts";
import { lookAtFolder, lookAtKey, lookAtPort, lookAtSettings } from "./here.ts";
import { lookAtBackup, lookAtClock, lookAtMail, lookAtUrl } from "./outside.ts";

/** Reads the environment; what is wrong with it is a finding, too. */
export function configOrFinding(): Config | Finding {
  try {
    return readConfig();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const problems = text.split("\n").slice(1).join("\n");
    return wrong("settings_wrong", { problems: problems || text });
  }
}

/** Looks; `seen` is told of each subject as it is done. */
export async function look(
  config: Config,
  lang: "en" | "es",
  seen: (look: Look) => void,
): Promise<void> {
  const at = async (
    subject: Subject,
    findings: Finding[] | Promise<Finding[]>,
  ) => seen({ subject, findings: await findings });

  await at("settings", lookAtSettings(config));
  const folder = lookAtFolder(config);
  await at("folder", folder);
  await at("key", lookAtKey(config));
  await at("address", [
    ...await lookAtPort(config),
    ...await lookAtUrl(config),
  ]);
  const isClosed = folder.some(({ fault }) => fault === "folder_closed");
  const opened = isClosed ? null : await openToLook(config);
  try {
    const database = [
      ...opened?.findings ?? [],
      ...await lookAtLogins(config),
    ];
    const { migrateUrl } = config;
    const sql = opened?.sql ?? null;
    let isPending = false;
    if (opened && sql) {
      const isEmbedded = migrateUrl === null;
      const { isServed } = opened;
      const ages = await lookAtMigrations(sql, { isServed, isEmbedded, lang });
      isPending = ages.some(({ fault }) => fault === "migrations_pending");
      database.push(
        ...ages,
        ...await asked(() => lookAtSealed(sql, config), isPending),
        ...migrateUrl === null
          ? []
          : await lookAtClock(sql, new URL(migrateUrl).host),
      );
    }
    await at("database", database);
    if (sql) await at("tasks", asked(() => lookAtTasks(sql), isPending));
  } finally {
    await opened?.close();
  }
  await at("mail", lookAtMail(config));
  await at("backup", lookAtBackup(config));
}

/** Tables that a pending migration makes cannot be asked yet; that it is pending was said. */
async function asked(
  ask: () => Promise<Finding[]>,
  isPending: boolean,
): Promise<Finding[]> {
  try {
    return await ask();
  } catch (error) {
    if (isPending) return [];
    throw error;
  }
}
