import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { createKey, revokeKey } from "@/lib/platform/keys/commands.ts";
import { testDb } from "@/tests/support/db.ts";
import { Client, serveGateway, writableSite } from "./test_server.ts";

const test = await testDb();
const served = await serveGateway(test, { lookMs: 20 });
const { site } = await writableSite(test);
Deno.test.afterAll(async () => {
  await served.close();
  await test.close();
});

Deno.test("a socket ends soon after its key was revoked or has expired, those of others stay", async () => {
  const open = async () => {
    const { id, key } = await createKey(site.owner, {
      name: "Socket",
      permissions: ["platform.site.touch"],
      days: 1,
    });
    const headers = { authorization: `Bearer ${key}` };
    const client = new Client(served, site, headers);
    strictEqual((await client.ask()).type, "asked");
    return { id, client };
  };
  const [revoked, expired, kept] = [await open(), await open(), await open()];
  const page = new Client(served, site);
  await revokeKey(site.owner, { id: revoked.id });
  await test.owner`
    update platform.api_keys set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
    where id = ${expired.id}`;
  const { code } = await revoked.client.closed;
  deepStrictEqual([code, (await expired.client.closed).code], [4401, 4401]);
  for (const other of [kept.client, page]) {
    strictEqual((await other.ask()).type, "asked");
    await other.leave();
  }
});
