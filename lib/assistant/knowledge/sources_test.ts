import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Task } from "@/lib/platform/tasks.ts";
import {
  createPost,
  publishPost,
  removePost,
  restorePost,
  saveText,
  unpublishPost,
} from "@/lib/portfolio/posts/commands.ts";
import { tellProject } from "@/lib/portfolio/projects/commands.ts";
import { hideRepository } from "@/lib/portfolio/repositories/commands.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { retrieve } from "../retrieval/queries.ts";
import { excludeSource, includeSource, rebuildKnowledge } from "./commands.ts";
import {
  findAsVisitor,
  getKnowledgeMark,
  getProgress,
  listChunks,
  listKinds,
  listSources,
} from "./queries.ts";
import { applyWishes, refreshOnSite } from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;
const tasks = [refreshOnSite, applyWishes] as Task[];

/** Waits for what the worker does of its own; a test that waits in vain ends by its time limit. */
async function until(reached: () => Promise<boolean>) {
  const errors = await withWorker(worker, tasks, async () => {
    while (!await reached()) {
      await new Promise((next) => setTimeout(next, 20));
    }
  });
  deepStrictEqual(errors, []);
}

async function textsOf({ id }: { id: string }, kind: string) {
  const rows = await owner`
    select lang, title, path, text from assistant.chunks
    where tenant_id = ${id} and source_kind = ${kind} order by lang, place`;
  return rows.map((row) => ({ ...row }) as Record<string, string>);
}

async function site(document: object = {}): Promise<TestTenant> {
  const tenant = await test.createTenant({ languages: ["es", "en"] });
  await importResume(tenant.owner, {
    document: { basics: { name: "Ada" }, ...document },
  });
  return tenant;
}

const spanish = {
  lang: "es",
  title: "Máquinas que no existen",
  summary: "Por qué escribo programas para ellas.",
  markdown:
    "# Empiezo\n\nUna **máquina** que no existe [no falla](https://a.example).\n\n- Tarjetas\n- Ruedas\n\n```js\nalert(1)\n```\n\n<script>alert(2)</script>",
  tags: ["Motores"],
};

Deno.test("a post becomes known in each language while it stands on the site, word for word, without marks", async () => {
  const tenant = await site();
  const { id } = await createPost(tenant.owner, spanish);
  await publishPost(tenant.owner, { id, lang: "es" });
  await until(async () => (await textsOf(tenant, "post")).length === 2);
  const [about, text] = await textsOf(tenant, "post");
  ok(
    about?.text?.startsWith(
      "Máquinas que no existen: Por qué escribo programas para ellas.\nPublicado en ",
    ),
  );
  ok(about?.text?.endsWith("\nTemas: Motores."));
  deepStrictEqual(text, {
    lang: "es",
    title: "Artículos: Máquinas que no existen",
    path: "/posts/maquinas-que-no-existen",
    text:
      "## Empiezo\n\nUna máquina que no existe no falla.\n\n- Tarjetas\n- Ruedas",
  });

  await saveText(tenant.owner, {
    id,
    lang: "en",
    revision: 0,
    title: "Machines that do not exist",
    markdown: "They never fail.",
  });
  await publishPost(tenant.owner, { id, lang: "en" });
  await until(async () =>
    (await textsOf(tenant, "post")).some(({ text }) =>
      text === "They never fail."
    )
  );
  await unpublishPost(tenant.owner, { id, lang: "es" });
  await until(async () =>
    (await textsOf(tenant, "post")).every(({ lang }) => lang === "en")
  );
  await removePost(tenant.owner, { id });
  await until(async () => (await textsOf(tenant, "post")).length === 0);
  await restorePost(tenant.owner, { id });
  await until(async () => (await textsOf(tenant, "post")).length > 0);
  strictEqual(
    (await textsOf(tenant, "post")).every(({ lang }) => lang === "en"),
    true,
    "what was taken off the site does not come back with it",
  );
});

async function repositoryOf(tenant: TestTenant, readme: string) {
  const [project] = await owner`
    select id from portfolio.projects where tenant_id = ${tenant.id}`;
  const id = crypto.randomUUID();
  await owner`
    insert into portfolio.repositories
      (tenant_id, id, github_id, full_name, url, description, topics, license, languages, readme_html, project_id)
    values (${tenant.id}, ${id}, 1, 'ada/wings', 'https://github.example/ada/wings', 'A study of wings', ${[
    "birds",
  ]}::text[], 'MIT', '{"Rust": 900, "Shell": 10}', ${readme}, ${
    project?.id ?? null
  })`;
  return id;
}

Deno.test("a project's case study, its repository and its README become known, and go when it is hidden", async () => {
  const tenant = await site({
    projects: [{ name: "Flyology", description: "Un estudio de alas." }],
  });
  const [project] = await owner`
    select id from portfolio.projects where tenant_id = ${tenant.id}`;
  const long = "a".repeat(30_000);
  const repository = await repositoryOf(
    tenant,
    `<h2>Wings</h2><p>This is how a wing lifts what is under it.</p><table><tr><th>Bird</th><th>Span</th></tr></table><p>${long}</p>`,
  );
  await tellProject(tenant.owner, {
    id: project?.id,
    es: { problem: "Nadie vuela.", approach: null, outcome: null },
    en: { problem: null, approach: "Look at birds.", outcome: null },
  });
  await until(async () => (await textsOf(tenant, "repository")).length > 2);
  const told = (await textsOf(tenant, "project")).map(({ text }) => text);
  deepStrictEqual(told, [
    "The approach: Look at birds.",
    "Flyology: Un estudio de alas.",
    "El problema: Nadie vuela.",
  ]);
  const of = await textsOf(tenant, "repository");
  const texts = of.map(({ text }) => text);
  ok(
    texts.includes(
      "ada/wings: A study of wings.\nLanguages of ada/wings: Rust, Shell.\nSubjects of ada/wings: birds.\nLicense of ada/wings: MIT.",
    ),
  );
  ok(
    texts.some((text) =>
      text?.startsWith(
        "## Wings\n\nThis is how a wing lifts what is under it.\n\nBird – Span",
      )
    ),
  );
  strictEqual(
    texts.join("").match(/a{10,}/g)?.join("").length,
    30_000,
    "what has no blanks is cut, and none of it is lost",
  );
  deepStrictEqual(
    [...new Set(of.map(({ path }) => path))],
    ["/projects/flyology"],
  );
  const [found] = await retrieve(tenant.visitor, { question: "Bird span" });
  ok(found?.text.includes("Bird – Span"));

  await hideRepository(tenant.owner, { id: repository });
  await until(async () => (await textsOf(tenant, "repository")).length === 0);
  deepStrictEqual(await textsOf(tenant, "project"), []);
});

Deno.test("what is kept out is forgotten, stays out whatever becomes of it, and comes back with its owner's wish", async () => {
  const tenant = await site({
    interests: [{ name: "Aves" }],
    projects: [{ name: "Alas", description: "Un estudio." }],
  });
  await until(async () => (await textsOf(tenant, "project")).length > 0);
  const source = (await listSources(tenant.owner, { kind: "project" }))[0];
  const { id } = source ?? { id: "" };
  const before = await getKnowledgeMark(tenant.owner, {});
  deepStrictEqual(
    await excludeSource(tenant.owner, { kind: "project", id }),
    { changed: true },
  );
  deepStrictEqual(
    await excludeSource(tenant.owner, { kind: "project", id }),
    { changed: false },
  );
  await until(async () => (await textsOf(tenant, "project")).length === 0);
  deepStrictEqual(await findAsVisitor(tenant.owner, "Alas"), []);
  const [out] = await listSources(tenant.owner, { kind: "project" });
  deepStrictEqual([out?.isExcluded, out?.parts], [true, 0]);
  ok(await getKnowledgeMark(tenant.owner, {}) !== before);

  // changed, told again, taken off the site and put back
  await importResume(tenant.owner, {
    document: {
      basics: { name: "Ada" },
      projects: [{ name: "Alas", description: "Otro estudio." }],
    },
  });
  await rebuildKnowledge(tenant.owner, {});
  await until(async () => {
    const { isAsked, doneAt } = await getProgress(tenant.owner, {});
    return !isAsked && doneAt !== null &&
      (await textsOf(tenant, "interests")).length === 0;
  });
  deepStrictEqual(await textsOf(tenant, "project"), []);

  await includeSource(tenant.owner, { kind: "project", id });
  await until(async () =>
    (await textsOf(tenant, "project"))[0]?.text === "Alas: Otro estudio."
  );
  await excludeSource(tenant.owner, { kind: "profile" });
  await excludeSource(tenant.owner, { kind: "contact" });
  await until(async () => (await textsOf(tenant, "contact")).length === 0);
  const kinds = await listKinds(tenant.owner, {});
  deepStrictEqual(
    kinds.filter(({ isExcluded }) => isExcluded).map(({ kind }) => kind),
    ["contact", "profile"],
  );
  strictEqual(
    (await listChunks(tenant.owner, { kind: "project", id })).length,
    1,
  );
});

Deno.test("who may not change what is known changes nothing, and nobody sees another site's", async () => {
  const tenant = await site({ interests: [{ name: "Aves" }] });
  await until(async () => (await textsOf(tenant, "interests")).length > 0);
  const reader = await test.addMember(tenant.id, 10);
  for (const command of [excludeSource, includeSource, rebuildKnowledge]) {
    const input = command === rebuildKnowledge ? {} : { kind: "interests" };
    const refused = await command(reader, input).then(
      () => "done",
      ({ code }) => code,
    );
    strictEqual(refused, "forbidden");
  }
  const other = await test.createTenant();
  deepStrictEqual(await listSources(other.owner, {}), []);
  deepStrictEqual(await listKinds(other.owner, {}), []);
  await excludeSource(other.owner, { kind: "interests" });
  deepStrictEqual((await textsOf(tenant, "interests")).length, 1);
});
