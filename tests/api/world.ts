/**
 * Tenants with rows in every collection that the API lists, and callers of every kind.
 *
 * @module
 */
import { answerQuestions } from "@/lib/assistant/desk/questions/commands.ts";
import { plantTalk } from "@/lib/assistant/desk/test_talk.ts";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { testEndpoint } from "@/lib/platform/webhook_deliveries/commands.ts";
import { listEndpoints } from "@/lib/platform/webhooks/queries.ts";
import { listMessages } from "@/lib/portfolio/contact/queries.ts";
import { replyToMessage } from "@/lib/portfolio/contact/replies/commands.ts";
import type { JsonObject } from "@/lib/portfolio/resume/json.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import type { TestTenant } from "@/tests/support/db.ts";
import { exampleBody, fill, type Listed, pathNames } from "./operations.ts";
import type { Asking, TestGateway } from "./support.ts";

/** Somebody of a tenant who asks. */
export interface CallerKind {
  name: string;
  asking: Asking;
}

/** A tenant with members, keys and rows. */
export interface World {
  tenant: TestTenant;
  owner: string;
  callers: CallerKind[];
  /** A conversation of a visitor, for operations that go on with one. */
  conversation: Record<string, string>;
}

/** A word that stands in the rows of a tenant, wherever a text may. */
export const CANARY = "Canarywren";

const resume = JSON.parse(
  await Deno.readTextFile(
    new URL("../fixtures/resumes/senior-engineer.resume.json", import.meta.url),
  ),
);

/** Makes a tenant; `full` ones have rows in every collection. */
export async function makeWorld(
  api: TestGateway,
  operations: readonly Listed[],
  { full, slug }: { full: boolean; slug?: string },
): Promise<World> {
  const { test, tokenOf } = api;
  const tenant = await test.createTenant({ ...slug !== undefined && { slug } });
  const owner = tokenOf(String(tenant.owner.userId));
  const levels = await Promise.all([10, 20, 30, 50, 100].map(async (level) => ({
    name: `level ${level}`,
    asking: {
      bearer: tokenOf(
        String((await test.addMember(tenant.id, level)).userId),
      ),
    },
  })));
  const key = async (permissions: string[]) =>
    (await createKey(tenant.owner, { name: CANARY, permissions, days: 1 })).key;
  const world: World = {
    tenant,
    owner,
    callers: [
      { name: "visitor", asking: {} },
      { name: "owner", asking: { bearer: owner } },
      ...levels,
      {
        name: "key without",
        asking: { bearer: await key(["platform.site.touch"]) },
      },
      {
        name: "key with",
        asking: { bearer: await key(await allPermissions(api)) },
      },
    ],
    conversation: await converse(api, tenant.slug),
  };
  if (full) await fillWorld(api, world, operations);
  return world;
}

async function converse(
  { ask }: TestGateway,
  slug: string,
): Promise<Record<string, string>> {
  const body = { question: `${CANARY}?`, lang: "en" };
  const answer = await ask("/assistant/chat", { slug, body });
  const { conversation } = await answer.json();
  const headers = { "x-conversation": conversation };
  // no worker answers here, and only an answer that has ended can be rated
  await ask("/assistant/chat/stop", { slug, headers, body: {} });
  return headers;
}

/** The headers of an operation that goes on with what was begun; a stream would not end. */
export function headersOf(
  { parameters, responses }: Listed,
  { conversation }: World,
): Record<string, string> {
  const isStream = !("application/json" in
    (responses[200]?.content ?? { "application/json": 0 }));
  const takes = parameters.some(({ name }) => name === "x-conversation");
  return takes && !isStream ? conversation : {};
}

async function allPermissions({ test }: TestGateway): Promise<string[]> {
  const rows = await test.owner`select name from platform.permissions`;
  return rows.map(({ name }) => String(name));
}

async function fillWorld(
  api: TestGateway,
  world: World,
  operations: readonly Listed[],
) {
  const { tenant, owner } = world;
  const document: JsonObject = structuredClone(resume);
  await importResume(tenant.owner, { document });
  await setAside(api, tenant.id);
  for (const operation of operations) {
    if (operation.method !== "POST" || pathNames(operation).length > 0) {
      continue;
    }
    const body = exampleBody(operation);
    if (body === undefined) continue;
    await succeed(
      api,
      operation,
      operation.path,
      tenant.slug,
      owner,
      body,
      headersOf(operation, world),
    );
  }
  await findRepository(api, tenant.id);
  await leaveQuestions(api, tenant);
  const [message] = await listMessages(tenant.owner, {});
  if (message) {
    await replyToMessage(tenant.owner, { id: message.id, body: CANARY });
  }
  const [webhook] = await listEndpoints(tenant.owner, {});
  if (webhook) await testEndpoint(tenant.owner, { id: webhook.id });
}

/** What only visitors and the worker write: questions that nothing answered, one of which the owner has. */
async function leaveQuestions({ test }: TestGateway, tenant: TestTenant) {
  const question = { question: CANARY, state: "no_evidence" };
  const [, answered = ""] = (await plantTalk(test.owner, tenant.id, [
    { ...question, parts: [CANARY], left: { email: "canary@example.com" } },
    question,
  ])).questionIds;
  await answerQuestions(tenant.owner, {
    ids: [answered],
    question: CANARY,
    answer: CANARY,
    lang: "en",
  });
}

/** What only the worker writes: a repository of the source that is followed. */
async function findRepository({ test }: TestGateway, tenantId: string) {
  await test.owner`
    insert into portfolio.repositories (
      tenant_id, id, github_id, source_id, full_name, url, description, stars, forks, is_public, is_fork, is_archived
    )
    select tenant_id, ${crypto.randomUUID()}, 1, id, 'ada/engine', 'https://github.com/ada/engine', ${CANARY}, 1, 0, true,
      false, false
    from portfolio.github_sources where tenant_id = ${tenantId}`;
}

/** What only the worker writes. */
async function setAside({ test }: TestGateway, tenantId: string) {
  const history = JSON.stringify([{
    at: new Date(),
    ms: 12,
    error: CANARY,
  }]);
  const id = crypto.randomUUID();
  const relay = test.as("app_relay");
  await relay.db.transaction(relay, "read write", (sql) =>
    sql`
      select platform.set_aside(
        ${id}, ${tenantId}, 'platform.mail.send', ${`platform.mail.send:${id}`}, '{}', ${crypto.randomUUID()}, 1, 1,
        ${history}::text::jsonb, ${CANARY}, now(), now()
      )`);
}

/** Sends a request as the owner, and where that is not for owners, as a visitor; `null` when neither may. */
export async function succeed(
  api: TestGateway,
  { method }: Listed,
  path: string,
  slug: string,
  owner: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response | null> {
  for (const bearer of [owner, null]) {
    const peer = `visitor of ${slug}`; // each has limits of its own
    const answer = await api.ask(path, {
      method,
      slug,
      bearer,
      body,
      headers,
      peer,
    });
    if (answer.ok) return answer;
  }
  return null;
}

/** Values of a real row for the parameters of a path, read from the lists above them; `null` when none has a row. */
export async function realValues(
  api: TestGateway,
  { owner }: World,
  operation: Listed,
): Promise<Record<string, string> | null> {
  const values: Record<string, string> = {};
  for (const name of pathNames(operation)) {
    const { schema } = operation.parameters.find((one) =>
      one.in === "path" && one.name === name
    ) ?? {};
    if (Array.isArray(schema?.enum)) {
      values[name] = String(schema.enum[0]);
      continue;
    }
    const list = operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
    const answer = await api.ask(fill(list, values), { bearer: owner });
    const { items } = answer.ok ? await answer.json() : { items: [] };
    const found = items?.at(-1)?.[name] ?? items?.at(-1)?.id;
    if (found === undefined) {
      return null;
    }
    values[name] = String(found);
  }
  return values;
}

/** Values of the same form that name nothing. */
export function noValues(operation: Listed, real: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => {
      const schema = operation.parameters.find((one) => one.name === name)
        ?.schema;
      if (Array.isArray(schema?.enum)) return [name, value];
      const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
      if (isId) return [name, crypto.randomUUID()];
      return [name, /^\d+$/.test(value) ? "999999" : `${value}x`];
    }),
  );
}
