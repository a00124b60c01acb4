/**
 * `deno task import`: makes a site of a JSON Resume or another CV, or brings a site up to date with one.
 *
 * @module
 */

import type { Owner } from "@/lib/platform/owner.ts";
import { inOwnerScope } from "@/lib/portfolio/resume/owner_scope.ts";
import { importInto } from "@/lib/portfolio/resume/commands.ts";
import type { JsonObject } from "@/lib/portfolio/resume/json.ts";
import { keepLeftovers } from "@/lib/portfolio/resume/formats/commands.ts";
import type { Leftover } from "@/lib/portfolio/resume/formats/found.ts";
import { mergeResume, partsOf } from "@/lib/portfolio/resume/formats/merge.ts";
import type {
  Format,
  ImportMode,
} from "@/lib/portfolio/resume/formats/schema.ts";
import {
  exportResume,
  previewImport,
  previewNew,
} from "@/lib/portfolio/resume/queries.ts";
import { showSite } from "@/lib/portfolio/site/commands.ts";
import {
  type Outcome,
  sayChanges,
  sayLeftovers,
  sayOutcome,
  sayProblems,
  sayStale,
} from "./import_report.ts";
import { readResumeFile } from "./resume_file.ts";
import { confirmed, messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import {
  addressOf,
  exit,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Makes a site of a CV, or brings a site up to date with one.

  deno task import <file|-> --slug ada [options]

The file is a JSON Resume (.json), LinkedIn's copy of your data (.zip), a Europass CV (.pdf, .xml, .json) or a
Manfred Awesomic CV (.json); which one is found out. A JSON Resume says all that shall stand on the site. Of the others, what
the site has and the file has not stays. What a CV has no place for is listed, and kept beside the site.

  --slug <name>     address of the site: /@name
  --replace         what the site has and the file has not goes, in every part that the file has
  --publish         show the site to everyone
  --dry-run         say what would change and change nothing
  --yes             do not ask before changing a site; without a terminal nobody is asked
  --lang <es|en>    language the résumé is written in, for a new site (default: found out)
  --company         the new site is a company's
  --json            answer in JSON

Exit codes: 0 done or nothing to do, 1 failed, 2 the file or the arguments are not right.
A site is changed as a whole or not at all.`;

const options = {
  slug: { type: "string" },
  publish: { type: "boolean" },
  replace: { type: "boolean" },
  "dry-run": { type: "boolean" },
  yes: { type: "boolean" },
  lang: { type: "string" },
  company: { type: "boolean" },
  json: { type: "boolean" },
} as const;

interface Wanted {
  slug: string;
  /** What the file says. */
  file: JsonObject;
  format: Format;
  mode: ImportMode;
  leftovers: Leftover[];
  publish: boolean;
  dryRun: boolean;
  json: boolean;
  /** Ask before changing a site. */
  ask: boolean;
  kind: "person" | "company";
  lang: "es" | "en";
}

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(
  values: { [name in keyof typeof options]?: string | boolean },
  positionals: string[],
): Promise<number> {
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) {
    throw new UsageError("name one file, or - for standard input");
  }
  const slug = wantedSlug(values.slug as string | undefined);
  const lang = values.lang;
  if (lang !== undefined && lang !== "es" && lang !== "en") {
    throw new UsageError("--lang is es or en");
  }
  const json = values.json === true;

  const checked = await readResumeFile(path);
  if (!checked.ok) {
    if (json) say(output, JSON.stringify({ problems: checked.problems }));
    else {sayProblems(
        messages,
        path === "-" ? "the document" : path,
        checked.problems,
      );}
    return exit.badInput;
  }
  const [outcome, address] = await withOwner(async (owner) => [
    await importFile(owner, {
      slug,
      file: checked.document,
      format: checked.format,
      mode: checked.format === "json_resume" || values.replace === true
        ? "replace"
        : "merge",
      leftovers: checked.leftovers,
      publish: values.publish === true,
      dryRun: values["dry-run"] === true,
      json,
      ask: values.yes !== true && !json && path !== "-" &&
        Deno.stdin.isTerminal(),
      kind: values.company === true ? "company" : "person",
      lang: lang ?? checked.lang,
    }),
    addressOf(owner, slug),
  ]);
  const { format, leftovers, passedOver } = checked;
  if (json) {
    say(output, JSON.stringify({ ...outcome, format, leftovers, passedOver }));
  } else {
    sayLeftovers(output, checked);
    sayOutcome(output, outcome, address);
  }
  return outcome.applied || outcome.dryRun ? exit.done : exit.failed;
}

async function importFile(owner: Owner, wanted: Wanted): Promise<Outcome> {
  const { slug, file, format, mode, leftovers, publish, dryRun, json } = wanted;
  const actor = await owner.asTenantOwner(slug);
  const parts = partsOf(file).map(({ part }) => part);
  const document = actor
    ? mergeResume(await exportResume(actor, {}), file, mode, parts)
    : file;
  const preview = actor && await previewImport(actor, { document });
  const changes = preview?.changes ?? [];
  const staleTranslations = preview?.stale ?? [];
  if (changes.length > 0 && !json) {
    sayChanges(output, changes);
    sayStale(output, staleTranslations);
  }
  const unchanged: Outcome = {
    slug,
    created: false,
    wouldCreate: false,
    changes,
    staleTranslations,
    published: false,
    applied: false,
    dryRun,
  };
  if (dryRun && !preview) {
    await tryTenant(owner, wanted);
    return { ...unchanged, wouldCreate: true, changes: previewNew(document) };
  }
  if (dryRun) return unchanged;
  if (changes.length > 0 && wanted.ask && !confirmed("Apply these changes?")) {
    return unchanged;
  }

  const bar = progressBar(messages, "Writing", "rows");
  try {
    return await inOwnerScope(
      owner.sql,
      tenantOf(wanted),
      "portfolio.resume.import",
      async ({ sql, who, created, record }) => {
        const expectVersion = preview?.version;
        const input = expectVersion === undefined
          ? { document }
          : { document, expectVersion };
        const { changes } = await importInto(sql, who, input, bar.update);
        await keepLeftovers(sql, format, leftovers);
        const { changed } = publish ? await showSite(sql) : { changed: false };
        if (changed) await record("platform.site.publish");
        return {
          ...unchanged,
          created,
          changes,
          published: changed,
          applied: true,
        };
      },
    );
  } finally {
    bar.end();
  }
}

/** Makes the tenant and takes it back: what stands in the way of it is said by a dry run, too. */
async function tryTenant(owner: Owner, wanted: Wanted): Promise<void> {
  const enough = new Error("a dry run");
  try {
    await inOwnerScope(
      owner.sql,
      tenantOf(wanted),
      "portfolio.resume.import",
      () => Promise.reject(enough),
    );
  } catch (error) {
    if (error !== enough) throw error;
  }
}

function tenantOf({ slug, kind, lang }: Wanted) {
  return {
    slug,
    kind,
    languages: lang === "es"
      ? ["es" as const, "en" as const]
      : ["en" as const, "es" as const],
  };
}
