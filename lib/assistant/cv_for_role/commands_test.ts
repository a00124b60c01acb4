import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { createRoleCv, removeRoleCv, restoreRoleCv } from "./commands.ts";
import { markOf } from "./mark.ts";
import { getRoleCv, listRoleCvs } from "./queries.ts";
import { getSite } from "@/lib/portfolio/mod.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const url = "https://vitrina.example/@ada";
const input = {
  jobText: "Storage engineer\r\n\r\nMust know Kafka, Haskell and <b>SQL</b>",
  lang: "en" as const,
};

async function adaWithSkills() {
  const tenant = await test.createTenant();
  await test.owner`
    insert into portfolio.profiles (tenant_id, name, summary, published)
    values (${tenant.id}, 'Ada', 'I write engines. I like Kafka.', true)`;
  await test.owner`
    insert into portfolio.skills (tenant_id, id, name, keywords, place, published)
    values (${tenant.id}, gen_random_uuid(), 'Data', '{Kafka,PostgreSQL}', 1, true)`;
  return tenant;
}

Deno.test("createRoleCv() keeps the CV with its verdict, what became of each entry and what is missing", async () => {
  const { owner } = await adaWithSkills();
  const { id } = await createRoleCv(owner, url, input);
  const cv = await getRoleCv(owner, { id });
  ok(cv);
  strictEqual(cv.title, "Storage engineer");
  strictEqual(
    cv.jobText,
    "Storage engineer\n\nMust know Kafka, Haskell and <b>SQL</b>",
  );
  ok(cv.verdict.nothingInvented);
  deepStrictEqual(cv.missing.map(({ names }) => names), [["Haskell", "SQL"]]);
  ok(!JSON.stringify(cv.site).includes("Haskell"));
  const site = await getSite(owner, "en");
  strictEqual(site && markOf(site), cv.madeOf);
  const [line] = await listRoleCvs(owner, {});
  deepStrictEqual([line?.id, line?.nothingInvented, line?.missing], [
    id,
    true,
    1,
  ]);
  // what the site says by now is another mark
  await test
    .owner`update portfolio.profiles set label = 'Engineer' where tenant_id = ${owner.tenantId}`;
  const changed = await getSite(owner, "en");
  ok(changed && markOf(changed) !== cv.madeOf);
});

Deno.test("a deleted CV is gone and can be brought back", async () => {
  const { owner } = await adaWithSkills();
  const { id } = await createRoleCv(owner, url, { ...input, title: "Mine" });
  await removeRoleCv(owner, { id });
  strictEqual(await getRoleCv(owner, { id }), null);
  deepStrictEqual(await listRoleCvs(owner, {}), []);
  await rejects(removeRoleCv(owner, { id }), { code: "not_found" });
  await restoreRoleCv(owner, { id });
  strictEqual((await getRoleCv(owner, { id }))?.title, "Mine");
});

Deno.test("CVs for a role are made by who may, for their own tenant alone", async () => {
  const ada = await adaWithSkills();
  const bob = await adaWithSkills();
  const reader = await test.addMember(ada.id, 10);
  await rejects(createRoleCv(reader, url, input), { code: "forbidden" });
  await rejects(createRoleCv(ada.visitor, url, input), {
    code: "unauthenticated",
  });
  const { id } = await createRoleCv(ada.owner, url, input);
  strictEqual(await getRoleCv(bob.owner, { id }), null);
  await rejects(removeRoleCv(bob.owner, { id }), { code: "not_found" });
});

Deno.test("createRoleCv() refuses what is no job text", async () => {
  const { owner } = await adaWithSkills();
  for (const jobText of ["", " \n ", "a\0b", "a".repeat(50_001)]) {
    await rejects(createRoleCv(owner, url, { ...input, jobText }), {
      code: "invalid",
    });
  }
});

Deno.test("two hundred CVs are kept, with those that were deleted; two at once do not both take the last place", async () => {
  const { id: tenantId, owner } = await adaWithSkills();
  const { id } = await createRoleCv(owner, url, input);
  await removeRoleCv(owner, { id });
  await test.owner`
    insert into assistant.role_cvs (tenant_id, id, title, job_text, lang, site_version, made_of, cv, told, verdict, removed_at)
    select tenant_id, gen_random_uuid(), title, job_text, lang, site_version, made_of, cv, told, verdict,
      case when n % 2 = 0 then now() end
    from assistant.role_cvs, generate_series(1, 198) as n where tenant_id = ${tenantId}`;
  const done = await Promise.allSettled([
    createRoleCv(owner, url, input),
    createRoleCv(owner, url, input),
  ]);
  deepStrictEqual(done.map(({ status }) => status).toSorted(), [
    "fulfilled",
    "rejected",
  ]);
  await rejects(createRoleCv(owner, url, input), { code: "too_large" });
  // no other site is concerned, and what was deleted finds its place
  await restoreRoleCv(owner, { id });
  const ben = await adaWithSkills();
  await createRoleCv(ben.owner, url, input);
});

Deno.test("who may make CVs and not read them is told so: nothing of theirs could be counted", async () => {
  const { owner } = await adaWithSkills();
  await test.owner`
    delete from platform.held_permissions where user_id = ${owner.userId} and permission = 'assistant.cvs.read'`;
  await rejects(createRoleCv(owner, url, input), { code: "forbidden" });
});
