/**
 * `deno task github`: who is followed at GitHub, and how far each is read.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import {
  connectSource,
  removeSource,
  requestSync,
} from "@/lib/portfolio/github/commands.ts";
import { listSources } from "@/lib/portfolio/github/queries.ts";
import type { GithubSource } from "@/lib/portfolio/github/schema.ts";
import { accent, columns, messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import {
  exit,
  ownerOf,
  runTool,
  UsageError,
  wantedSlug,
  withOwner,
} from "./terminal_tool.ts";

const help = `
Follows users and repositories at GitHub; what is shown of them becomes a project.

  deno task github --slug ada                    list what is followed, and how far each is read
  deno task github follow ada --slug ada --show  make a project of each repository, now and as they come
  deno task github follow ada/lace --slug ada    one repository, which becomes a project
  deno task github sync --slug ada               look now; waits until all is read where the app runs
  deno task github stop ada/lace --slug ada      stop following; its projects stay

  --slug <name>   address of the site: /@name
  --show          of a user: repositories become projects by themselves (else choose them in the dashboard)
  --token         read a token from the standard input, which raises GitHub's limits; it is stored sealed
  --json          answer in JSON

Exit codes: 0 done, 1 failed, 2 the arguments are not right.`;

const options = {
  slug: { type: "string" },
  show: { type: "boolean" },
  token: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Looks of a source that end by themselves. */
const LOOK_EVERY_MS = 500;
/** A look at a hundred repositories takes a minute; what waits for GitHub's limit goes on without us. */
const LONGEST_MS = 300_000;

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run(given, [verb = "list", name]) {
        const slug = wantedSlug(given.slug);
        const { json = false } = given;
        const found = await withOwner(async (owner) => {
          const actor = await ownerOf(owner, slug);
          if (verb === "follow") await follow(actor, given, name);
          else if (verb === "stop") await stop(actor, name);
          else if (verb === "sync") await sync(actor);
          else if (verb !== "list") {
            throw new UsageError(`there is no "github ${verb}"`);
          }
          const isServed = owner.servedAt !== null;
          if (verb === "sync" || verb === "follow") {
            if (isServed) await wait(actor, json);
            else say(messages, "It is read once `deno task start` runs.");
          }
          return await listSources(actor, {});
        });
        if (json) say(output, JSON.stringify({ sources: found }));
        else show(found, slug);
        const isBad = verb === "sync" &&
          found.some(({ state }) => state === "failed");
        return isBad ? exit.failed : exit.done;
      },
    }, Deno.args),
  );
}

async function follow(
  actor: Actor,
  { show = false, token = false }: { show?: boolean; token?: boolean },
  name: string | undefined,
) {
  if (!name) throw new UsageError("whom? as in: follow ada, follow ada/lace");
  const secrets = await openSecrets(readConfig());
  const typed = token ? await new Response(Deno.stdin.readable).text() : null;
  try {
    await connectSource(
      actor,
      { name, token: typed, showsNew: show },
      secrets,
    );
  } catch (error) {
    const wrong = error instanceof AppError && error.code === "invalid"
      ? error.fields
      : undefined;
    if (wrong?.token) throw new UsageError("what came in is no token");
    if (wrong?.name) throw new UsageError(`${name}: ${wrong.name}`);
    throw error;
  }
}

async function stop(actor: Actor, name: string | undefined) {
  const sources = await listSources(actor, {});
  const source = sources.find((one) =>
    one.name.toLowerCase() === name?.toLowerCase()
  );
  if (!source) throw new UsageError(`${name ?? "nobody"} is not followed`);
  await removeSource(actor, { id: source.id });
}

async function sync(actor: Actor) {
  for (const { id } of await listSources(actor, {})) {
    await requestSync(actor, { id });
  }
}

/** Until nothing is being read any more; what GitHub asked to wait for is not waited for here. */
async function wait(actor: Actor, quiet: boolean) {
  const bar = quiet ? null : progressBar(messages, "GitHub", "repositories");
  const end = performance.now() + LONGEST_MS;
  while (performance.now() < end) {
    const sources = await listSources(actor, {});
    const isRead = sources.every(({ state }) =>
      state !== "waiting" && state !== "running"
    );
    if (isRead) break;
    const total = sources.reduce((sum, one) => sum + (one.total ?? 0), 0);
    const done = sources.reduce((sum, one) => sum + one.done, 0);
    if (total > 0) bar?.update(done, total);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  bar?.end();
}

/** In English, as every tool speaks. */
const WORDS: Record<NonNullable<GithubSource["error"]>, string> = {
  not_found: "GitHub knows no such user or repository",
  token: "GitHub refused the token: put a new one in its place",
  forbidden: "GitHub does not allow it: see what the token may read",
  limited: "GitHub asks to wait; a token raises the limit",
  unreachable: "GitHub cannot be reached",
  broken: "what came back is not GitHub's answer: see GITHUB_API_URL",
};

function show(sources: readonly GithubSource[], slug: string) {
  if (sources.length === 0) {
    return say(output, `@${slug} follows nobody at GitHub.`);
  }
  const rows = sources.map(({ name, state, syncedAt, error }) => [
    accent(output, name),
    state,
    syncedAt?.slice(0, 16).replace("T", " ") ?? "not yet",
    error ? WORDS[error] : "",
  ]);
  for (const line of columns(rows, output)) say(output, line);
}
