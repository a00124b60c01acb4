/**
 * Whoever gets the database or a backup without the key gets no secret: all are planted as they come to be, and looked for
 * in every column of every table, and in every byte of a backup.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { generate } from "otplib";
import type { Sql } from "postgres";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { createEndpoint } from "@/lib/platform/webhooks/commands.ts";
import { openSecretBox } from "@/lib/platform/webhooks/signature.ts";
import { connectSource } from "@/lib/portfolio/github/commands.ts";
import { openGithubBox } from "@/lib/portfolio/github/secret_box.ts";
import { unpack } from "@/tools/backup/pack.ts";
import { countOthers, reseal } from "@/tools/sealed_columns.ts";
import { PASSWORD, startEmbedded } from "./support/identity.ts";
import { runTask } from "./support/server.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { test } = server;
const TOKEN = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";
const SECRET_KEY = "for tests only ".repeat(3).trim();
const LATER = "another secret, for tests only, and long enough";
const webhook = {
  url: "https://example.com/hooks",
  events: ["platform.member.joined"],
};

const secretsOf = (more: Record<string, string>) =>
  openSecrets(readConfig(new Map(Object.entries(more))));

/** In which tables a text stands, as it is or as its bytes. */
async function placesOf(sql: Sql, secret: string): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select one.oid::regclass::text as name
    from pg_class as one join pg_namespace as place on place.oid = one.relnamespace
    where one.relkind in ('r', 'm') and place.nspname !~ '^pg_' and place.nspname <> 'information_schema'
  `;
  ok(tables.length > 60);
  const bytes = new TextEncoder().encode(secret);
  const forms = [secret, bytes.toHex(), bytes.toBase64().replace(/=+$/, "")];
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql.unsafe(
      `select row_to_json(one)::text as row from ${name} as one`,
    );
    for (const form of forms) {
      if (rows.some(({ row }) => row.includes(form))) found.push(name);
    }
  }
  return found;
}

Deno.test("no seed, webhook secret, token, password or refresh token stands in any table in clear", async () => {
  const secrets = await secretsOf({ SECRET_KEY });
  const ada = await test.createTenant();
  const { client, session } = await server.person();
  const { data: factor } = await client.auth.mfa.enroll({ factorType: "totp" });
  ok(factor?.type === "totp");
  const { secret: seed } = factor.totp;
  await client.auth.mfa.challengeAndVerify({
    factorId: factor.id,
    code: await generate({ secret: seed }),
  });
  const endpoint = await createEndpoint(ada.owner, webhook, secrets);
  const source = await connectSource(
    ada.owner,
    { name: "octocat", token: TOKEN, showsNew: false },
    secrets,
  );
  // one that is refused stands in the audit
  await createEndpoint(
    ada.owner,
    { ...webhook, events: ["no.such.event"] },
    secrets,
  )
    .catch(() => {});
  const planted = {
    seed,
    webhook: endpoint.secret,
    hook: source.hookSecret,
    TOKEN,
    PASSWORD,
    refresh: session.refresh_token,
    access: session.access_token,
    SECRET_KEY,
  };
  for (const [what, secret] of Object.entries(planted)) {
    deepStrictEqual(await placesOf(test.owner, secret), [], what);
  }
  // the search finds what is there
  ok((await placesOf(test.owner, "octocat")).length > 0);
});

Deno.test("what the former key has sealed is sealed anew, and opened with the new one alone", async () => {
  const before = await secretsOf({ SECRET_KEY });
  const both = await secretsOf({
    SECRET_KEY: LATER,
    SECRET_KEY_BEFORE: SECRET_KEY,
  });
  const ada = await test.createTenant();
  const endpoint = await createEndpoint(ada.owner, webhook, before);
  const source = await connectSource(
    ada.owner,
    { name: "hubot", token: TOKEN, showsNew: false },
    before,
  );
  ok(await countOthers(test.owner, both) >= 3);
  const { closed } = await reseal(test.owner, both);
  strictEqual(closed, 0);
  strictEqual(await countOthers(test.owner, both), 0);
  deepStrictEqual(await reseal(test.owner, both), { anew: 0, closed: 0 });

  const after = await secretsOf({ SECRET_KEY: LATER });
  const [row] = await test.owner`
    select secret, old_secret from platform.webhook_endpoints where id = ${endpoint.id}
  `;
  strictEqual(
    row?.old_secret,
    null,
    "it is the same secret, and no second one",
  );
  const box = await openSecretBox(after);
  strictEqual(await box.open(row?.secret, endpoint.id), endpoint.secret);
  const [kept] = await test.owner`
    select token, hook_secret from portfolio.github_sources where id = ${source.id}
  `;
  const github = await openGithubBox(after);
  strictEqual(await github.open("token", kept?.token, source.id), TOKEN);
  strictEqual(
    await github.open("hook", kept?.hook_secret, source.id),
    source.hookSecret,
  );
});

Deno.test("a backup without a passphrase holds no secret in clear, nor the key", async () => {
  const dataDir = await Deno.makeTempDir();
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  const secrets = await openSecrets(config);
  const owner = await openOwner(config);
  const ada = await owner.createTenant({
    slug: "ada",
    kind: "person",
    languages: ["en"],
  });
  const { secret } = await createEndpoint(ada, webhook, secrets);
  const { hookSecret } = await connectSource(
    ada,
    { name: "octocat", token: TOKEN, showsNew: false },
    secrets,
  );
  await owner.close();
  const file = join(dataDir, "one.backup");
  const { code, stderr } = await runTask("backup", [file], { dataDir });
  strictEqual(code, 0, stderr);
  const key = await Deno.readTextFile(join(dataDir, "secret.key"));
  const planted = { secret, hookSecret, TOKEN, key };
  const seen = new Set<string>();
  let rest = "";
  for await (const one of unpack(file, null)) {
    if (one.kind !== "data") continue;
    const text = rest + new TextDecoder("latin1").decode(one.bytes);
    for (
      const [what, plain] of Object.entries({ ...planted, known: "octocat" })
    ) {
      if (text.includes(plain)) seen.add(what);
    }
    rest = text.slice(-200);
  }
  deepStrictEqual([...seen], ["known"]);
  await Deno.remove(dataDir, { recursive: true });
});
