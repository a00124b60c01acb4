import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { testGateway } from "@/tests/api/support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());

const file = new URL(
  "../../../tests/fixtures/resumes/senior-engineer.resume.json",
  import.meta.url,
);

interface Told {
  state: string;
  entries: {
    section: string;
    id: string;
    parts: { field: string; evidence: string[] }[];
  }[];
}

Deno.test("a CV made by a program is re-worded as well, and each piece names its evidence by ids of one form", async () => {
  const { owner, slug } = await api.test.createTenant();
  await importResume(owner, {
    document: JSON.parse(await Deno.readTextFile(file)),
  });
  const bearer = api.tokenOf(String(owner.userId));
  const made = await api.ask("/assistant/role-cvs", {
    slug,
    bearer,
    method: "POST",
    body: { jobText: "Requirements:\n- storage pipelines, Go", lang: "en" },
  });
  strictEqual(made.status, 201);
  const { id } = await made.json();
  const read = await api.ask(`/assistant/role-cvs/${id}`, { slug, bearer });
  const told: Told = await read.json();
  strictEqual(told.state, "rewording");
  const entries = new Set(
    told.entries.map(({ section, id }) => `${section}/${id}`),
  );
  const named = told.entries.flatMap(({ section, id, parts }) =>
    parts.map((part) => ({ own: `${section}/${id}`, ...part }))
  );
  ok(named.length > 10);
  for (const { own, evidence: [first = "", ...others] } of named) {
    ok(own === "profile/summary" || first.startsWith(own), first);
    deepStrictEqual(others.filter((one) => !entries.has(one)), []);
  }
  ok(named.some(({ evidence }) => evidence.length > 1));
});
