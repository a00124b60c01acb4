/**
 * `deno task publish`: shows or hides a site, and chooses which contact details visitors see.
 *
 * @module
 */

import { setContactShown } from "@/lib/portfolio/profile/commands.ts";
import {
  type Visibility,
  visibility,
} from "@/lib/portfolio/profile/queries.ts";
import {
  CONTACT_KEYS,
  type ContactKey,
} from "@/lib/portfolio/profile/schema.ts";
import { publishSite, unpublishSite } from "@/lib/portfolio/site/commands.ts";
import { accent, columns, output, printable, say } from "./terminal.ts";
import {
  addressOf,
  exit,
  ownerOf,
  refuseArguments,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Shows a site to everyone or hides it, and chooses which contact details visitors see.

  deno task publish --slug ada                       show the site
  deno task publish --slug ada --off                 hide it; pages kept elsewhere die within two minutes
  deno task publish --slug ada --show email,phone    show details; the site stays shown or hidden
  deno task publish --slug ada --hide phone --on     hide a detail, and show the site

  --slug <name>     address of the site: /@name
  --on              show the site; the meaning of the task without --show, --hide and --off
  --off             hide the site
  --show <details>  show some of: ${CONTACT_KEYS.join(", ")}
  --hide <details>  hide some of them; all are hidden until shown
  --json            answer in JSON

Exit codes: 0 done or nothing to do, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  on: { type: "boolean" },
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
      async run(
        { slug: given, on, off, show, hide, json = false },
        positionals,
      ) {
        refuseArguments(positionals);
        const slug = wantedSlug(given);
        if (on && off) {
          throw new UsageError("--on and --off exclude each other");
        }
        const wanted = wantedSwitches(show, hide);
        const detailsOnly = wanted !== null && !on && !off;
        const { changed, seen, address } = await withOwner(async (owner) => {
          const actor = await ownerOf(owner, slug);
          const contact = await setContactShown(actor, wanted ?? {});
          const site = detailsOnly
            ? { changed: false }
            : await (off ? unpublishSite : publishSite)(actor, {});
          return {
            changed: contact.changed || site.changed,
            seen: await visibility(actor, {}),
            address: addressOf(owner, slug),
          };
        });
        if (json) say(output, JSON.stringify(plain(slug, changed, seen)));
        else sayDone(slug, changed, seen, address);
        return exit.done;
      },
    }, Deno.args),
  );
}

function plain(slug: string, changed: boolean, seen: Visibility) {
  const keys = (shown: boolean) =>
    seen.contact.filter((one) => one.shown === shown).map(({ key }) => key);
  return {
    slug,
    published: seen.published,
    changed,
    shown: keys(true),
    hidden: keys(false),
  };
}

function sayDone(
  slug: string,
  changed: boolean,
  { published, contact }: Visibility,
  address: string,
) {
  const site = accent(output, `@${slug}`);
  if (!changed) say(output, `Nothing to do: ${site} is like this already.`);
  const rows = [
    ["site", published ? `published at ${address}` : `hidden: ${showIt(slug)}`],
    ...contact.map(({ key, value, shown }) => [
      key,
      `${shown ? "shown" : "hidden"}: ${
        value === null ? "the résumé has none" : printable(value)
      }`,
    ]),
  ];
  for (const line of columns(rows, output)) say(output, line);
}

function showIt(slug: string): string {
  return `deno task publish --slug ${slug}`;
}

/** `null` when no detail is named. */
function wantedSwitches(show: string | undefined, hide: string | undefined) {
  if (show === undefined && hide === undefined) return null;
  const [shown, hidden] = [switches(show, true), switches(hide, false)];
  const both = Object.keys(shown).find((key) => Object.hasOwn(hidden, key));
  if (both) throw new UsageError(`${both} cannot be shown and hidden`);
  return { ...shown, ...hidden };
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
