import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { setContactShown } from "@/lib/portfolio/profile/commands.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { publishSite, unpublishSite } from "@/lib/portfolio/site/commands.ts";
import { switchSlice } from "@/lib/platform/slices_on/commands.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { retrieve } from "../retrieval/queries.ts";
import { refreshKnowledge } from "./refresh.ts";
import { applyWishes, catchUp, refreshOnSite } from "./tasks.ts";
import { SITE_KINDS } from "./told/read_site.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;

const ada = {
  basics: {
    name: "Ada Lovelace",
    label: "Engineer of analytical engines",
    summary: "I write programs for machines that do not exist yet.",
    email: "ada@example.com",
    phone: "+44 20 5550 1843",
    location: { city: "London", countryCode: "GB" },
    profiles: [{ network: "GitHub", username: "ada" }],
  },
  work: [{
    name: "Babbage & Co",
    position: "Senior Engineer",
    startDate: "2021-03",
    highlights: ["Wrote the first program for the Analytical Engine"],
  }, {
    name: "Somerville House",
    position: "Tutor",
    startDate: "2018",
    endDate: "2020-06-30",
  }],
  volunteer: [{ organization: "Royal Society", position: "Guide" }],
  education: [{
    institution: "University of London",
    studyType: "BSc",
    area: "Mathematics",
    startDate: "2014-09",
    endDate: "2018-06",
    courses: ["Calculus", "Logic"],
  }],
  awards: [{ title: "Medal of Numbers", awarder: "The Club", date: "2022" }],
  certificates: [{
    name: "Loom Operator",
    issuer: "Jacquard",
    date: "2019-05",
  }],
  publications: [{
    name: "Notes",
    publisher: "Taylor",
    releaseDate: "2023-10",
  }],
  skills: [{ name: "Programming", level: "Expert", keywords: ["Loops"] }, {
    name: "Music",
  }],
  languages: [{ language: "English", fluency: "Native" }, {
    language: "French",
  }],
  interests: [{ name: "Birds", keywords: ["Wings"] }],
  references: [{ name: "Mary", reference: "She sees what numbers could be." }],
  projects: [{
    name: "Flyology",
    description: "A study of wings.",
    highlights: ["Drawn to scale"],
    roles: ["Author"],
    startDate: "2020-01",
  }, { name: "Bernoulli", description: "Numbers by machine." }],
};

/** Done by the worker, from the events that the change itself emitted. */
const tasks = [refreshOnSite, applyWishes] as Task[];

/** Waits for what the worker does of its own; a test that waits in vain ends by its time limit. */
async function until(
  reached: () => Promise<boolean>,
  done: readonly Task[] = tasks,
) {
  const errors = await withWorker(worker, done, async () => {
    while (!await reached()) {
      await new Promise((next) => setTimeout(next, 20));
    }
  });
  deepStrictEqual(errors, []);
}

async function rowsOf({ id }: { id: string }) {
  const rows = await owner`
    select id, source_kind, lang, title, path, text from assistant.chunks where tenant_id = ${id} order by no`;
  return rows.map((row) => ({ ...row }) as Record<string, string>);
}

async function textsOf(tenant: { id: string }) {
  return (await rowsOf(tenant)).map(({ text }) => text);
}

async function isCurrent({ id }: { id: string }) {
  const [row] = await owner`
    select from assistant.indexes as made join platform.tenants as tenant on tenant.id = made.tenant_id
    where tenant.id = ${id} and made.site_version = tenant.version`;
  return row !== undefined;
}

async function known(document: unknown = ada): Promise<TestTenant> {
  const tenant = await test.createTenant({ languages: ["en"] });
  await importResume(tenant.owner, { document });
  await until(() => isCurrent(tenant));
  return tenant;
}

Deno.test("all that a site says becomes known in sentences, a source for each part", async () => {
  const tenant = await known();
  const rows = await rowsOf(tenant);
  const of = (kind: string) =>
    rows.filter(({ source_kind }) => source_kind === kind)
      .map(({ text }) => text);
  deepStrictEqual(of("job"), [
    "Senior Engineer at Babbage & Co, from March 2021 to today.\nWrote the first program for the Analytical Engine",
    "Tutor at Somerville House, from 2018 to June 2020.",
  ]);
  deepStrictEqual(of("education"), [
    "BSc in Mathematics at University of London, from September 2014 to June 2018.\nCourses: Calculus, Logic.",
  ]);
  deepStrictEqual(of("profile"), [
    "Ada Lovelace: Engineer of analytical engines.\nI write programs for machines that do not exist yet.\nAda Lovelace is based in London, United Kingdom.",
  ]);
  deepStrictEqual(of("languages"), ["Languages: English (Native), French."]);
  deepStrictEqual(of("certificate"), [
    "Loom Operator, certificate issued by Jacquard in May 2019.",
  ]);
  deepStrictEqual(of("award"), ["Medal of Numbers (The Club, 2022)."]);
  deepStrictEqual(of("projects"), ["Projects: Flyology, Bernoulli."]);
  ok(of("contact")[0]?.includes("GitHub (ada)"));
  ok(!of("contact")[0]?.includes("ada@example.com"), "it is not shown");
  const kinds = new Set(rows.map(({ source_kind }) => source_kind));
  const told = SITE_KINDS.filter((kind) =>
    !["repository", "post", "posts"].includes(kind)
  );
  deepStrictEqual([...kinds].sort(), told.toSorted());
  const paths = new Set(rows.map(({ path }) => path?.replace(/#.*/, "#")));
  ok(paths.has("/experience#") && paths.has("/projects/flyology"));
});

Deno.test("what changes is written, what stays keeps its id, and telling all again changes nothing", async () => {
  const tenant = await known();
  const before = await rowsOf(tenant);
  await refreshKnowledge(worker, tenant.id, { again: "all" });
  await refreshKnowledge(worker, tenant.id, { again: "all" });
  deepStrictEqual(await rowsOf(tenant), before);

  const work = [{ ...ada.work[0], position: "Chief Engineer" }, ada.work[1]];
  await importResume(tenant.owner, { document: { ...ada, work } });
  await until(async () =>
    (await textsOf(tenant)).some((text) => text?.startsWith("Chief Engineer"))
  );
  await until(() => isCurrent(tenant));
  const after = await rowsOf(tenant);
  ok(!after.some(({ text }) => text?.startsWith("Senior Engineer at")));
  const kept = after.filter(({ id }) => before.some((one) => one.id === id));
  // the job itself, and the evidence of skills that may name it
  ok(kept.length >= before.length - 2, `${kept.length} of ${before.length}`);
});

Deno.test("what the owner hides or deletes is forgotten, a site that is taken back altogether", async () => {
  const tenant = await known();
  await setContactShown(tenant.owner, { email: true });
  await until(async () =>
    (await textsOf(tenant)).some((text) =>
      text?.includes("Email: ada@example.com")
    )
  );
  await setContactShown(tenant.owner, { email: false });
  await until(async () =>
    !(await textsOf(tenant)).some((text) => text?.includes("ada@example.com"))
  );
  await importResume(tenant.owner, { document: { ...ada, awards: [] } });
  await until(async () =>
    !(await textsOf(tenant)).some((text) => text?.includes("Medal"))
  );
  await unpublishSite(tenant.owner, {});
  await until(async () => (await rowsOf(tenant)).length === 0);
  await publishSite(tenant.owner, {});
  await until(() => isCurrent(tenant));
  const [found] = await retrieve(tenant.visitor, { question: "Babbage" });
  ok(found?.text.includes("Babbage & Co"));
});

Deno.test("without the portfolio there is no site to know", async () => {
  const tenant = await known();
  await switchSlice(tenant.owner, { slice: "portfolio", on: false });
  await until(async () => (await rowsOf(tenant)).length === 0);
  await switchSlice(tenant.owner, { slice: "portfolio", on: true });
  await until(async () => (await rowsOf(tenant)).length > 0);
});

Deno.test("each language tells what is written in it, with its own words", async () => {
  const tenant = await test.createTenant({ languages: ["es", "en"] });
  const document = {
    basics: { name: "Ada", label: "Ingeniera" },
    work: [{ name: "Babbage", position: "Ingeniera", startDate: "2021-03" }],
    projects: [{ name: "Alas", description: "Un estudio." }],
  };
  await importResume(tenant.owner, { document });
  await until(() => isCurrent(tenant));
  const rows = await rowsOf(tenant);
  const of = (wanted: string, kind: string) =>
    rows.filter(({ lang, source_kind }) =>
      lang === wanted && source_kind === kind
    ).map(({ text }) => text);
  deepStrictEqual(of("es", "job"), [
    "Ingeniera en Babbage, desde marzo de 2021 hasta hoy.",
  ]);
  deepStrictEqual(of("en", "job"), ["Babbage, from March 2021 to today."]);
  deepStrictEqual(of("es", "project"), ["Alas: Un estudio."]);
  deepStrictEqual(of("en", "project"), [], "nobody has translated it");
});

Deno.test("two tenants know nothing of each other", async () => {
  const first = await known();
  const second = await known({
    basics: { name: "Ben", summary: "I keep bees in Bologna." },
  });
  const ofFirst = await rowsOf(first);
  ok((await textsOf(second)).some((text) => text?.includes("Bologna")));
  ok(!ofFirst.some(({ text }) => text?.includes("Bologna")));
  await importResume(second.owner, { document: { basics: { name: "Ben" } } });
  await until(async () =>
    !(await textsOf(second)).some((text) => text?.includes("Bologna"))
  );
  deepStrictEqual(await rowsOf(first), ofFirst);
});

Deno.test("a refresh that died goes on where it was, and one that read an older version writes nothing", async () => {
  const tenant = await test.createTenant({ languages: ["en"] });
  await importResume(tenant.owner, { document: ada });
  const dying = {
    ...worker,
    transaction: ((...args: Parameters<typeof worker.transaction>) => {
      if (args[1] === "read write" && --left < 0) {
        return Promise.reject(new Error("killed"));
      }
      return worker.transaction(...args);
    }) as typeof worker.transaction,
  };
  let left = 0;
  for (let at = 1; at < 6; at++) {
    left = at;
    await refreshKnowledge(dying, tenant.id).catch(() => {});
    strictEqual(await isCurrent(tenant), false);
  }
  await refreshKnowledge(worker, tenant.id);
  strictEqual(await isCurrent(tenant), true);
  const whole = await rowsOf(tenant);

  const twin = await known();
  deepStrictEqual(
    whole.map(({ text }) => text).toSorted(),
    (await textsOf(twin)).toSorted(),
  );

  // somebody has begun to write a newer version: this one stops
  await owner`update assistant.indexes set taken_version = 1000000 where tenant_id = ${tenant.id}`;
  await importResume(tenant.owner, { document: { basics: { name: "A" } } });
  deepStrictEqual(await refreshKnowledge(worker, tenant.id), {
    told: 0,
    gone: 0,
  });
  deepStrictEqual(await rowsOf(tenant), whole);
});

Deno.test("sites of the time before, and of another analyzer, are looked for", async () => {
  const tenant = await known();
  const before = await rowsOf(tenant);
  const postings = async () =>
    (await owner`
      select term, lang, block, entries from assistant.postings where tenant_id = ${tenant.id} order by term, lang, block`)
      .map((row) => ({ ...row }));
  const terms = await postings();

  await owner`update assistant.indexes set analyzer = 0 where tenant_id = ${tenant.id}`;
  await owner`update assistant.postings set term = 'x' || term where tenant_id = ${tenant.id}`;
  const [none] = await retrieve(tenant.visitor, { question: "Babbage" });
  strictEqual(none, undefined);
  const isRenewed = async () => {
    const [row] = await owner`
      select analyzer > 0 as done from assistant.indexes where tenant_id = ${tenant.id}`;
    return Boolean(row?.done);
  };
  await until(isRenewed, [catchUp as Task]);
  deepStrictEqual(await postings(), terms);
  deepStrictEqual(await rowsOf(tenant), before);

  const old = await test.createTenant({ languages: ["en"] });
  await importResume(old.owner, { document: ada });
  await owner`update platform.outbox set relayed_at = now() where relayed_at is null`;
  // the clock has ticked already in this minute
  await refreshMissing();
  strictEqual(await isCurrent(old), true);
  strictEqual((await rowsOf(old)).length, before.length);
});

/** As the clock does it. */
async function refreshMissing() {
  await catchUp.run({
    db: worker,
    actor: test.as("app_task"),
    payload: {},
    key: "test",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.reject(new Error("not used")),
    finish: () => Promise.reject(new Error("not used")),
  });
}
