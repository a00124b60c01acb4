/**
 * `deno task publish`: shows or hides a site, and chooses which contact details visitors see.
 *
 * @module
 */

import { setContactShown } from "@/lib/portfolio/profile/commands.ts";
import {
  CONTACT_KEYS,
  type ContactKey,
} from "@/lib/portfolio/profile/schema.ts";
import { publishSite, unpublishSite } from "@/lib/portfolio/site/commands.ts";
import { accent, output, say } from "./terminal.ts";
import {
  exit,
  ownerOf,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Shows a site to everyone or hides it, and chooses which contact details visitors see.

  deno task publish --slug ada [--off] [--show email,phone] [--hide address]

  --slug <name>     address of the site: /@name
  --off             hide the site; pages kept elsewhere die within two minutes
  --show <details>  show some of: ${CONTACT_KEYS.join(", ")}
  --hide <details>  hide some of them; all are hidden until shown
  --json            answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  off: { type: "boolean" },
  show: { type: "string" },
  hide: { type: "string" },
  json: { type: "boolean" },
} as const;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run({ slug: given, off = false, show, hide, json = false }) {
        const slug = wantedSlug(given);
        const wanted = { ...switches(show, true), ...switches(hide, false) };
        const changed = await withOwner(async (owner) => {
          const actor = await ownerOf(owner, slug);
          const contact = await setContactShown(actor, wanted);
          const site = await (off ? unpublishSite : publishSite)(actor, {});
          return contact.changed || site.changed;
        });
        if (json) {
          say(output, JSON.stringify({ slug, published: !off, changed }));
        } else sayDone(slug, off, changed);
        return exit.done;
      },
    }, Deno.args),
  );
}

function sayDone(slug: string, off: boolean, changed: boolean) {
  const site = accent(output, `@${slug}`);
  const state = off ? "hidden" : "published";
  say(
    output,
    changed
      ? `${site} is ${state} now.`
      : `Nothing to do: ${site} is ${state} like this already.`,
  );
}

function switches(names: string | undefined, shown: boolean) {
  const wanted = names === undefined
    ? []
    : names.split(",").map((name) => name.trim());
  return Object.fromEntries(wanted.map((name) => [contactKey(name), shown]));
}

function contactKey(name: string): ContactKey {
  const key = CONTACT_KEYS.find((key) =>
    key.toLowerCase() === name.toLowerCase()
  );
  if (!key) {
    throw new UsageError(`${name} is none of: ${CONTACT_KEYS.join(", ")}`);
  }
  return key;
}
