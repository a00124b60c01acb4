import assert from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { type Actor, task } from "@/lib/platform/db.ts";
import { showProject } from "@/lib/portfolio/projects/commands.ts";
import { listUndescribed } from "@/lib/portfolio/mod.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { askModels } from "../engines/ask_models.ts";
import { usualLimits } from "../engines/remote.ts";
import { serveModel } from "../engines/test_model_server.ts";
import { hideSummary, remakeSummary } from "./commands.ts";
import { listOwnSummaries, listShownSummaries } from "./queries.ts";
import {
  catchUpSummaries,
  keepSummaries,
  remakeSummaries,
  type SummaryParts,
} from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const alone: SummaryParts = { ask: null, models: [] };
const LACE =
  "Lace is a small renderer of pages for people who write by hand.\n\nIt turns Markdown into pages that work without scripts.";

/** Lets the worker do what waits in a tenant. */
async function work({ tenantId }: Actor, parts = alone) {
  const tasks: Task[] = [keepSummaries(parts), remakeSummaries(parts) as Task];
  const errors = await withWorker(test.worker, tasks, async () => {
    const end = performance.now() + 20_000;
    while (true) {
      const [waiting] = await test.owner`
        select (
          select count(*) from platform.outbox where relayed_at is null and tenant_id = ${tenantId}
        ) + (
          select count(*) from platform.task_runs where tenant_id = ${tenantId} and state in ('ready', 'running')
            and task like 'assistant.summary.%'
        ) as n`;
      if (Number(waiting?.n) === 0) return;
      assert(performance.now() < end, "it takes too long");
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  assert.deepEqual(errors, []);
}

/** A project of a repository with a README, hidden at first. */
async function plant({ id }: TestTenant, readme: string | null = LACE) {
  const [project, repository] = [newId(), newId()];
  await test.owner`
    insert into portfolio.projects (tenant_id, id, place, slug, name, description, published)
    values (${id}, ${project}, 0, ${`p-${project}`}, 'lace', 'A renderer', false)`;
  await test.owner`
    insert into portfolio.repositories
      (tenant_id, id, github_id, full_name, url, description, project_id, readme)
    values (${id}, ${repository}, ${
    Math.floor(Math.random() * 1e9)
  }, 'ada/lace', 'https://github.example/ada/lace', 'A renderer', ${project}, ${readme})`;
  return { project, repository };
}

const shownTo = async ({ visitor }: TestTenant, repository: string) => {
  const [summary] = await listShownSummaries(visitor, [repository], "en");
  return summary?.sentences ?? null;
};

Deno.test("a README is summed up when its project is shown, and readers see it as long as they see the project", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada);
  await showProject(ada.owner, { id: project, shown: true });
  const before = await versionOf(ada);
  await work(ada.owner);
  assert.deepEqual(await shownTo(ada, repository), [
    "Lace is a small renderer of pages for people who write by hand.",
    "It turns Markdown into pages that work without scripts.",
  ]);
  assert.notEqual(await versionOf(ada), before, "kept pages are drawn anew");
  assert.deepEqual(await listUndescribed(ada.visitor), [{
    repositoryId: repository,
    projectId: project,
  }]);
  const ben = await test.createTenant();
  assert.equal(
    await shownTo({ ...ada, visitor: ben.visitor }, repository),
    null,
  );
  // at once, before any task
  await showProject(ada.owner, { id: project, shown: false });
  assert.equal(await shownTo(ada, repository), null);
  await work(ada.owner);
  assert.deepEqual(
    await listOwnSummaries(ada.owner, { repositoryId: repository }),
    [],
    "what is hidden is not kept either",
  );
});

Deno.test("a README that changes is summed up again, one that is the same is not, one that goes takes its summary along", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada);
  await showProject(ada.owner, { id: project, shown: true });
  await work(ada.owner);
  const [first] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  await touch(ada, project);
  const [same] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  assert.equal(same?.madeAt, first?.madeAt);
  await test.owner`
    update portfolio.repositories set readme = 'Loom is a tool that weaves cloth for small teams.', full_name = 'ada/loom'
    where id = ${repository}`;
  await touch(ada, project);
  assert.deepEqual(await shownTo(ada, repository), [
    "Loom is a tool that weaves cloth for small teams.",
  ]);
  await test
    .owner`update portfolio.repositories set readme = null where id = ${repository}`;
  await touch(ada, project);
  assert.equal(await shownTo(ada, repository), null);
});

Deno.test("what its owner hid stays hidden, and is made again when they ask", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada);
  await showProject(ada.owner, { id: project, shown: true });
  await work(ada.owner);
  await hideSummary(ada.owner, { repositoryId: repository, hidden: true });
  assert.equal(await shownTo(ada, repository), null);
  await using server = serveModel(() => ({
    pieces: [
      JSON.stringify({
        cites: [{ id: "p1", quote: "Lace is a small renderer of pages" }],
        text: "Lace is a renderer of pages.",
      }) + "\n",
    ],
  }));
  const ask = askModels([{
    provider: "openai",
    baseUrl: server.url,
    apiKey: "k",
    model: "m-1",
  }], usualLimits);
  await remakeSummary(ada.owner, { repositoryId: repository });
  await work(ada.owner, { ask, models: ["openai:m-1"] });
  const [made] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  assert.equal(made?.engine, "openai");
  assert.equal(made?.isHidden, true);
  assert.equal(await shownTo(ada, repository), null);
  await hideSummary(ada.owner, { repositoryId: repository, hidden: false });
  assert.deepEqual(await shownTo(ada, repository), [
    "Lace is a renderer of pages.",
  ]);
  const [usage] = await test.owner`
    select purpose, engine, model from assistant.usage where tenant_id = ${ada.id}`;
  assert.deepEqual({ ...usage }, {
    purpose: "summary",
    engine: "openai",
    model: "m-1",
  });
});

Deno.test("a README that says nothing is not read again and again", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada, "# x\n\nSoon.");
  await showProject(ada.owner, { id: project, shown: true });
  await work(ada.owner);
  const [first] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  assert.deepEqual(first?.sentences, []);
  assert.equal(await shownTo(ada, repository), null);
  await touch(ada, project);
  const [same] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  assert.equal(same?.madeAt, first?.madeAt);
});

/** What the clock starts, once; then what follows. */
async function catchUp({ owner }: TestTenant, parts = alone) {
  const actor = task(test.worker, null);
  await catchUpSummaries(parts).run({
    db: test.worker,
    actor,
    payload: {},
    key: "k",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.reject(new Error("it happens again and again")),
    finish: () => Promise.reject(new Error("it happens again and again")),
  });
  await work(owner, parts);
}

Deno.test("a README of the time before summaries gets one, once", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada);
  await test
    .owner`update portfolio.projects set published = true where id = ${project}`;
  await catchUp(ada);
  const [made] = await listOwnSummaries(ada.owner, {
    repositoryId: repository,
  });
  assert.equal(made?.sentences.length, 2);
  const [before] = await test
    .owner`select count(*)::int as n from platform.outbox where tenant_id = ${ada.id}`;
  await catchUp(ada);
  const [after] = await test
    .owner`select count(*)::int as n from platform.outbox where tenant_id = ${ada.id}`;
  assert.equal(after?.n, before?.n, "nothing is left to be asked for");
});

Deno.test("a summary that a model could not make, for want of money or of an answer, is made by it later", async () => {
  const ada = await test.createTenant();
  const { project, repository } = await plant(ada);
  let isAway = true;
  await using server = serveModel(() =>
    isAway ? { status: 400, pieces: [] } : {
      pieces: [
        JSON.stringify({
          cites: [{ id: "p1", quote: "Lace is a small renderer of pages" }],
          text: "Lace is a renderer of pages.",
        }) + "\n",
      ],
    }
  );
  const parts = {
    ask: askModels([{
      provider: "openai",
      baseUrl: server.url,
      apiKey: "k",
      model: "m-1",
    }], { ...usualLimits, retries: 0 }),
    models: ["openai:m-1"],
  };
  const made = async () => {
    const [one] = await listOwnSummaries(ada.owner, {
      repositoryId: repository,
    });
    return [one?.engine, one?.madeAt];
  };
  const asked = async () => {
    const [row] = await test.owner`
      select count(*)::int as n from assistant.usage where tenant_id = ${ada.id}`;
    return row?.n;
  };
  const mayCost = (microUsd: number) =>
    test.owner`
      insert into assistant.settings (tenant_id, model_micro_usd_per_day) values (${ada.id}, ${microUsd})
      on conflict (tenant_id) do update set model_micro_usd_per_day = ${microUsd}`;
  await mayCost(0);
  await showProject(ada.owner, { id: project, shown: true });
  await work(ada.owner, parts);
  const first = await made();
  assert.equal(first[0], "extractive");
  await catchUp(ada, parts);
  assert.deepEqual(await made(), first, "the same again is not made again");
  assert.equal(await asked(), 0);
  await mayCost(1_000_000);
  await catchUp(ada, parts);
  assert.deepEqual(await made(), first, "the model was away");
  assert.equal(await asked(), 1);
  isAway = false;
  await catchUp(ada, parts);
  assert.equal((await made())[0], "openai");
  await catchUp(ada, parts);
  assert.equal(await asked(), 2, "and never again");
});

/** Something of the profile changes, and changes back. */
async function touch({ owner }: TestTenant, project: string) {
  await test
    .owner`update portfolio.projects set published = false where id = ${project}`;
  await showProject(owner, { id: project, shown: true });
  await work(owner);
}

async function versionOf({ id }: TestTenant): Promise<string> {
  const [row] = await test
    .owner`select version::text from platform.tenants where id = ${id}`;
  return String(row?.version);
}
