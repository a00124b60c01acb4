import assert from "node:assert/strict";
import type { Access, Actor, Db } from "@/lib/platform/db.ts";
import { publishEdit } from "@/tests/support/publish_edit.ts";
import { testDb } from "@/tests/support/db.ts";
import { setContactShown } from "../profile/commands.ts";
import { importResume } from "../resume/commands.ts";
import { checkResume } from "../resume/check.ts";
import { type SectionKey, sectionOf } from "../resume/schema.ts";
import { publishSite, unpublishSite } from "./commands.ts";
import { getSite } from "./queries.ts";
import type * as site from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const checked = checkResume(Deno.readFileSync(
  new URL(
    "../../../tests/fixtures/resumes/complete-resume.json",
    import.meta.url,
  ),
));
assert(checked.ok);
const { document } = checked;

const keys = <Row>(names: Record<Exclude<keyof Row, "untranslated">, true>) =>
  Object.keys(names).sort();
/** The compiler sees to it that these are the fields of the types that pages read. */
const FIELDS: Record<Exclude<SectionKey, "skills">, string[]> = {
  profiles: keys<site.Link>({
    id: true,
    network: true,
    username: true,
    url: true,
  }),
  work: keys<site.Job>({
    id: true,
    name: true,
    position: true,
    location: true,
    description: true,
    url: true,
    startDate: true,
    endDate: true,
    summary: true,
    highlights: true,
  }),
  volunteer: keys<site.Volunteering>({
    id: true,
    organization: true,
    position: true,
    url: true,
    startDate: true,
    endDate: true,
    summary: true,
    highlights: true,
  }),
  education: keys<site.Education>({
    id: true,
    institution: true,
    url: true,
    area: true,
    studyType: true,
    startDate: true,
    endDate: true,
    score: true,
    courses: true,
  }),
  awards: keys<site.Award>({
    id: true,
    title: true,
    date: true,
    awarder: true,
    summary: true,
  }),
  certificates: keys<site.Certificate>({
    id: true,
    name: true,
    date: true,
    issuer: true,
    url: true,
  }),
  publications: keys<site.Publication>({
    id: true,
    name: true,
    publisher: true,
    releaseDate: true,
    url: true,
    summary: true,
  }),
  languages: keys<site.Language>({ id: true, language: true, fluency: true }),
  interests: keys<site.Interest>({ id: true, name: true, keywords: true }),
  references: keys<site.Testimonial>({ id: true, name: true, reference: true }),
  projects: keys<site.Project>({
    id: true,
    slug: true,
    name: true,
    description: true,
    highlights: true,
    keywords: true,
    startDate: true,
    endDate: true,
    url: true,
    roles: true,
    entity: true,
    type: true,
  }),
};

Deno.test("getSite() gives each entry the fields of its type and no other", async () => {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  const read = await getSite(tenant.visitor, "en");
  assert(read);
  const { links: profiles, ...lists } = read;
  for (const [key, fields] of Object.entries(FIELDS)) {
    const section = sectionOf(key as SectionKey);
    const [entry] =
      { ...lists, profiles }[section.key as Exclude<SectionKey, "skills">];
    assert(entry, key);
    assert.deepEqual(
      Object.keys(entry).filter((name) => name !== "untranslated").sort(),
      fields,
      key,
    );
  }
});

Deno.test("getSite() costs one transaction with one statement", async () => {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  let statements = 0;
  const counting: Db = {
    ...test.db,
    transaction: (actor: Actor, access: Access, work) =>
      test.db.transaction(actor, access, (sql) => {
        const counted = (...args: unknown[]) => {
          const query = (sql as unknown as (...args: unknown[]) => object)(
            ...args,
          );
          // fragments are queries that nobody awaits
          if ("then" in query && Array.isArray(args[0]) && "raw" in args[0]) {
            const { then } = query as { then: (...args: unknown[]) => unknown };
            Object.assign(query, {
              then: (
                ...done: unknown[]
              ) => (statements++, then.apply(query, done)),
            });
          }
          return query;
        };
        return work(counted as unknown as typeof sql);
      }),
  };
  assert(await getSite({ ...tenant.visitor, db: counting }, "en"));
  assert.equal(statements, 1);
});

Deno.test("getSite() is null for a site that is not published, at once after unpublishSite()", async () => {
  const tenant = await test.createTenant({ published: false });
  await importResume(tenant.owner, { document });
  assert.equal(await getSite(tenant.visitor, "en"), null);
  assert.deepEqual(await publishSite(tenant.owner, {}), { changed: true });
  const version = (await getSite(tenant.visitor, "en"))?.version;
  assert.deepEqual(await publishSite(tenant.owner, {}), { changed: false });
  assert.equal(
    (await getSite(tenant.visitor, "en"))?.version,
    version,
    "nothing changed, nothing to forget",
  );
  assert.deepEqual(await unpublishSite(tenant.owner, {}), { changed: true });
  assert.deepEqual(await unpublishSite(tenant.owner, {}), { changed: false });
  assert.equal(await getSite(tenant.visitor, "en"), null);
  await assert.rejects(publishSite(tenant.visitor, {}), {
    code: "unauthenticated",
  });
  await assert.rejects(publishSite(await test.addMember(tenant.id, 10), {}), {
    code: "forbidden",
  });
});

Deno.test("getSite() shows contact details and entries only while the owner shows them, to members too", async () => {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  const [job] = (await getSite(tenant.visitor, "en"))?.work ?? [];
  for (const reader of [tenant.visitor, tenant.owner]) {
    assert.equal((await getSite(reader, "en"))?.profile.phone, null);
    await setContactShown(tenant.owner, { phone: true });
    assert.equal(
      (await getSite(reader, "en"))?.profile.phone,
      "(555) 123-4567",
    );
    await setContactShown(tenant.owner, { phone: false });
    await publishEdit(tenant.owner, {
      kind: "show",
      section: "work",
      id: job?.id ?? "",
      published: false,
    });
    assert.equal(
      (await getSite(reader, "en"))?.work.some(({ id }) => id === job?.id),
      false,
    );
    await publishEdit(tenant.owner, {
      kind: "show",
      section: "work",
      id: job?.id ?? "",
      published: true,
    });
  }
});

Deno.test("commands raise the version when something changed and only then", async () => {
  const tenant = await test.createTenant();
  await importResume(tenant.owner, { document });
  const version = async () =>
    Number((await getSite(tenant.visitor, "es"))?.version);
  const steps: [() => Promise<unknown>, changes: boolean][] = [
    [
      () =>
        publishEdit(tenant.owner, {
          kind: "profile",
          values: { label: "Ada" },
        }),
      true,
    ],
    [
      () =>
        publishEdit(tenant.owner, {
          kind: "profile",
          values: { label: "Ada" },
        }),
      false,
    ],
    [() => setContactShown(tenant.owner, { email: true }), true],
    [() => setContactShown(tenant.owner, { email: true }), false],
    [() => setContactShown(tenant.owner, {}), false],
    [
      () =>
        publishEdit(tenant.owner, {
          kind: "profile_translate",
          lang: "es",
          texts: { label: "Ada, en español" },
        }),
      true,
    ],
    [
      () =>
        publishEdit(tenant.owner, {
          kind: "profile_translate",
          lang: "es",
          texts: { label: "Ada, en español" },
        }),
      false,
    ],
    [
      () =>
        publishEdit(tenant.owner, {
          kind: "profile_translate",
          lang: "es",
          texts: { label: null },
        }),
      true,
    ],
  ];
  for (const [at, [step, changes]] of steps.entries()) {
    const before = await version();
    await step();
    assert.equal(await version() > before, changes, `step ${at}`);
  }
});

Deno.test("getSite() links skills of 500 entries to what names them", async () => {
  const tenant = await test.createTenant();
  const skills = Array.from({ length: 50 }, (_, at) => ({
    name: `Area ${at}`,
    keywords: Array.from({ length: 10 }, (_, k) => `tech${at * 10 + k}`),
  }));
  const work = Array.from({ length: 500 }, (_, at) => ({
    name: `Company ${at}`,
    startDate: "2020",
    summary: `We used tech${at} and Area ${at % 50}. `.repeat(5),
  }));
  await importResume(tenant.owner, { document: { skills, work } });
  const read = await getSite(tenant.visitor, "en");
  assert(
    read?.skills.every(({ state, evidence }) =>
      state === "linked" && evidence.length >= 19
    ),
  );
  assert(
    read?.skills.every(({ keywords }) =>
      keywords.every(({ evidence }) => evidence.length === 1)
    ),
  );
});
