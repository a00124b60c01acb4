import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isProven } from "@/lib/portfolio/contact/stamp.ts";
import { testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());

Deno.test("one stamp and its work are good for a few messages of a program; then they are put aside", async () => {
  const { id } = await api.test.createTenant({ slug: "ada", published: true });
  const given = await api.ask("/portfolio/contact-stamp", { slug: "ada" });
  const { stamp, bits } = await given.json();
  let proof = 0;
  while (!isProven(stamp, String(proof), bits)) proof++;
  for (let at = 0; at < 7; at++) {
    const { status } = await api.ask("/portfolio/contact", {
      slug: "ada",
      body: {
        name: "Grace",
        email: "grace@visitor.example",
        body: `Do you give talks in town ${at}?`,
        lang: "en",
        stamp,
        proof: String(proof),
      },
    });
    strictEqual(status, 201);
  }
  const rows = await api.test.owner`
    select held_for from portfolio.contact_messages where tenant_id = ${id} order by created_at, id`;
  deepStrictEqual(rows.map(({ held_for: reasons }) => [...reasons]), [
    ...Array.from({ length: 5 }, () => []),
    ["worn"],
    ["worn"],
  ]);
});
