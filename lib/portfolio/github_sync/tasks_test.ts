import assert from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import {
  changeToken,
  connectSource,
  removeSource,
  requestSync,
  restoreSource,
} from "../github/commands.ts";
import { listSources } from "../github/queries.ts";
import { openGithubBox } from "../github/secret_box.ts";
import { hideRepository, showRepository } from "../repositories/commands.ts";
import {
  getShownRepository,
  listRepositories,
} from "../repositories/queries.ts";
import { getSite } from "../site/queries.ts";
import { scheduleSyncs, syncTask } from "./tasks.ts";
import { startGithub } from "./test_github.ts";

const [test, github] = await Promise.all([testDb(), startGithub()]);
Deno.test.afterAll(async () => {
  await github.close();
  await test.close();
});
Deno.test.beforeEach(() => github.reset());

const secrets = {
  derive: (purpose: string) =>
    crypto.subtle.digest("SHA-256", new TextEncoder().encode(purpose))
      .then((hash) => new Uint8Array(hash)),
};
const task = syncTask({
  box: await openGithubBox(secrets),
  door: { apiUrl: github.url, outside: { allowLoopback: true } },
});

async function until(done: () => Promise<boolean>) {
  const end = performance.now() + 20_000;
  while (!await done()) {
    assert(performance.now() < end, "it takes too long");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Lets the worker do what waits, until the source stands like this. */
async function work(owner: Actor, state = "done") {
  const errors = await withWorker(test.worker, [task], () =>
    until(async () => {
      const [waiting] = await test.owner`
        select count(*)::int as n from platform.outbox
        where relayed_at is null and tenant_id = ${owner.tenantId}`;
      const [due] = await test.owner`
        select count(*)::int as n from platform.task_runs
        where tenant_id = ${owner.tenantId} and task = ${task.name} and state in ('ready', 'running') and run_at <= now()`;
      const [source] = await listSources(owner, {});
      return waiting?.n === 0 && due?.n === 0 && source?.state === state;
    }));
  assert.deepEqual(errors, []);
}

async function follow(
  ada: TestTenant,
  input: Record<string, unknown> = { name: "ada" },
) {
  const made = await connectSource(ada.owner, input, secrets);
  await work(ada.owner);
  return made;
}

const names = (list: { fullName: string }[]) =>
  list.map(({ fullName }) => fullName).sort();

Deno.test("a user's repositories are read page by page; none is a project until the owner says so", async () => {
  const ada = await test.createTenant();
  await follow(ada);
  const all = await listRepositories(ada.owner, {});
  assert.deepEqual(names(all), [
    "ada/bobbin",
    "ada/lace",
    "ada/loom",
    "ada/zod",
  ]);
  assert.deepEqual(all.map(({ projectId }) => projectId), [
    null,
    null,
    null,
    null,
  ]);
  assert.deepEqual(
    github.asked.map(({ path, status }) => [path.replace(/.*&/, ""), status]),
    [["page=1", 200], ["page=2", 200]],
  );
  const site = await getSite(ada.visitor, "en");
  assert.deepEqual(site?.projects, []);
});

Deno.test("a repository becomes a project once, with README, languages, topics, stars and releases", async () => {
  const ada = await test.createTenant();
  await follow(ada);
  const all = await listRepositories(ada.owner, {});
  const lace = all.find(({ fullName }) => fullName === "ada/lace");
  assert(lace);
  await showRepository(ada.owner, { id: lace.id });
  await showRepository(ada.owner, { id: lace.id });
  await work(ada.owner);
  const site = await getSite(ada.visitor, "en");
  assert.equal(site?.projects.length, 1);
  const [project] = site?.projects ?? [];
  assert(project);
  assert.equal(project.slug, "lace");
  assert.equal(project.url, "https://lace.example");
  assert.deepEqual(project.keywords.slice(0, 3), ["TypeScript", "CSS", "ssr"]);
  const shown = await getShownRepository(ada.visitor, project.id);
  assert(shown);
  assert.equal(shown.stars, 1284);
  assert.deepEqual(shown.languages[0], ["TypeScript", 184220]);
  assert.deepEqual(shown.releases.map(({ tag }) => tag), [
    "v3.0.0-beta.1",
    "v2.4.0",
    "v2.3.1",
  ]);
  assert.match(
    shown.readmeHtml ?? "",
    /href="https:\/\/github\.com\/ada\/lace\/blob\/main\/docs\/guide\.md"/,
  );
  assert(!shown.readmeHtml?.includes("<img"));
});

Deno.test("what has not changed is answered with 304 and writes nothing", async () => {
  const ada = await test.createTenant();
  const { id } = await follow(ada, { name: "ada", showsNew: true });
  const version = (await getSite(ada.visitor, "en"))?.version;
  await test
    .owner`update portfolio.repositories set detailed_at = now() - interval '1 day' where tenant_id = ${ada.id}`;
  github.asked.length = 0;
  await requestSync(ada.owner, { id });
  await work(ada.owner);
  assert(github.asked.length >= 7);
  // README of one that has none is asked for each time
  assert.deepEqual(
    github.asked.filter(({ status }) => status !== 304),
    [],
  );
  assert.equal((await getSite(ada.visitor, "en"))?.version, version);
});

Deno.test("what the owner typed stays; what they left as it was follows GitHub; a removed project does not come back", async () => {
  const ada = await test.createTenant();
  const { id } = await follow(ada, { name: "ada", showsNew: true });
  const before = await getSite(ada.visitor, "en");
  assert.deepEqual(before?.projects.map(({ slug }) => slug), ["lace", "loom"]);
  const [lace, loom] = before?.projects ?? [];
  assert(lace && loom);
  await ada.owner.db.transaction(ada.owner, "read write", async (sql) => {
    await sql`update portfolio.projects set description = 'Mine.' where id = ${lace.id}`;
    await sql`delete from portfolio.projects where id = ${loom.id}`;
  });
  const page = JSON.parse(github.answers.get("/users/ada/repos 1") ?? "[]");
  page[0].description = "Theirs.";
  page[0].homepage = "https://lace.example/new";
  page[0].pushed_at = "2026-11-20T00:00:00Z";
  page[1].description = "Also theirs.";
  github.answers.set("/users/ada/repos 1", JSON.stringify(page));
  await requestSync(ada.owner, { id });
  await work(ada.owner);
  const after = await getSite(ada.visitor, "en");
  assert.deepEqual(
    after?.projects.map(({ id, description, url }) => [id, description, url]),
    [[lace.id, "Mine.", "https://lace.example/new"]],
  );
});

Deno.test("a repository that vanished is shown as such and stays; one that turns private says nothing more", async () => {
  const ada = await test.createTenant();
  const { id } = await follow(ada, { name: "ada", showsNew: true });
  const page = JSON.parse(github.answers.get("/users/ada/repos 1") ?? "[]");
  page[1].private = true;
  github.answers.set("/users/ada/repos 1", JSON.stringify(page.slice(1)));
  await requestSync(ada.owner, { id });
  await work(ada.owner);
  const site = await getSite(ada.visitor, "en");
  const [lace, loom] = site?.projects ?? [];
  assert(lace && loom);
  const gone = await getShownRepository(ada.visitor, lace.id);
  assert(gone?.vanishedAt);
  assert(gone.readmeHtml);
  assert.equal(await getShownRepository(ada.visitor, loom.id), null);
  // a page that names one twice
  const twice = JSON.stringify([page[0], ...page]);
  github.answers.set("/users/ada/repos 1", twice);
  await requestSync(ada.owner, { id });
  await work(ada.owner);
  const back = await getShownRepository(ada.visitor, lace.id);
  assert.equal(back?.vanishedAt, null);
});

Deno.test("a limit is waited for until GitHub says so, and told to the owner; a token goes with the question and never comes back", async () => {
  const ada = await test.createTenant();
  const token = "ghp_0123456789abcdefghij";
  const reset = Math.ceil(Date.now() / 1_000) + 1_800;
  github.refuse = () =>
    Response.json({ message: "API rate limit exceeded" }, {
      status: 403,
      headers: {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(reset),
      },
    });
  await connectSource(ada.owner, { name: "ada", token }, secrets);
  await work(ada.owner, "limited");
  const [source] = await listSources(ada.owner, {});
  assert.equal(source?.error, "limited");
  const waitMs = Date.parse(source.retryAt ?? "") - Date.now();
  assert(waitMs > 1_700_000 && waitMs < 1_900_000, String(waitMs));
  assert.equal(github.asked[0]?.authorization, `Bearer ${token}`);
  assert(!JSON.stringify(source).includes(token));
  const [stored] = await test.owner`
    select token from portfolio.github_sources where tenant_id = ${ada.id}`;
  assert(!new TextDecoder("latin1").decode(stored?.token).includes("ghp_"));
  await assert.rejects(
    ada.owner.db.transaction(
      ada.owner,
      "read only",
      (sql) => sql`select token from portfolio.github_sources`,
    ),
    /permission denied/,
  );
});

Deno.test("401 and 404 wait for the owner, with the reason; another token is tried at once", async () => {
  const ada = await test.createTenant();
  github.refuse = () =>
    Response.json({ message: "Bad credentials" }, { status: 401 });
  const { id } = await connectSource(
    ada.owner,
    { name: "ada", token: "ghp_expired0000000000" },
    secrets,
  );
  await work(ada.owner, "failed");
  assert.equal((await listSources(ada.owner, {}))[0]?.error, "token");
  github.refuse = null;
  await changeToken(ada.owner, { id, token: null }, secrets);
  await work(ada.owner);
  assert.equal(github.asked.at(-1)?.authorization, null);
  const ben = await test.createTenant();
  await connectSource(ben.owner, { name: "ada/nothing" }, secrets);
  await work(ben.owner, "failed");
  assert.equal((await listSources(ben.owner, {}))[0]?.error, "not_found");
});

Deno.test("a look that was killed goes on where it was, and nothing is there twice", async () => {
  const ada = await test.createTenant();
  await connectSource(ada.owner, { name: "ada", showsNew: true }, secrets);
  // the worker ends in the middle of the details of the first project
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  github.refuse = (path) => {
    if (path.endsWith("/releases")) resolve();
    return null;
  };
  await withWorker(test.worker, [task], () => reached, 0);
  github.refuse = null;
  await test.owner`
    update platform.task_runs set run_at = now(), lease_until = case when state = 'running' then now() end
    where tenant_id = ${ada.id} and ended_at is null`;
  await work(ada.owner);
  const site = await getSite(ada.visitor, "en");
  assert.deepEqual(site?.projects.map(({ slug }) => slug), ["lace", "loom"]);
  for (const { id } of site?.projects ?? []) {
    assert((await getShownRepository(ada.visitor, id))?.readmeHtml);
  }
});

Deno.test("a named repository is shown at once; hidden, it is nobody's business; a source that was removed can come back", async () => {
  const ada = await test.createTenant();
  const { id } = await follow(ada, { name: "https://github.com/ada/bobbin" });
  const [bobbin] = await listRepositories(ada.owner, {});
  assert(bobbin?.projectId);
  assert.equal((await getSite(ada.visitor, "en"))?.projects[0]?.slug, "bobbin");
  await hideRepository(ada.owner, { id: bobbin.id });
  assert.deepEqual((await getSite(ada.visitor, "en"))?.projects, []);
  assert.equal(await getShownRepository(ada.visitor, bobbin.projectId), null);
  await removeSource(ada.owner, { id });
  assert.deepEqual(await listSources(ada.owner, {}), []);
  await restoreSource(ada.owner, { id });
  await work(ada.owner);
  assert.equal((await listSources(ada.owner, {}))[0]?.state, "done");
});

Deno.test("the clock asks for each source once when it is due", async () => {
  const ada = await test.createTenant();
  const { id } = await follow(ada);
  await test.owner`
    update portfolio.github_sources set requested_at = now() - interval '1 hour' where id = ${id}`;
  const asked = async () => {
    const [row] = await test.owner`
      select count(*)::int as n from platform.outbox where tenant_id = ${ada.id} and name = 'portfolio.github.sync_requested'`;
    return row?.n;
  };
  assert.equal(await asked(), 1);
  const context = {
    db: test.worker,
    signal: new AbortController().signal,
  } as Parameters<typeof scheduleSyncs.run>[0];
  await scheduleSyncs.run(context);
  await scheduleSyncs.run(context);
  assert.equal(await asked(), 2);
});
