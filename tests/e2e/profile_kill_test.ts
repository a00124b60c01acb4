/** The app is killed while a profile is written: what it has acknowledged is in the draft, once. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { startAccounts } from "../support/accounts.ts";
import { startServer } from "../support/server.ts";

Deno.test("edits that were acknowledged before a kill are all in the draft, and nothing stands there twice", async () => {
  const app = await startAccounts();
  const { email, browser } = await app.person();
  await app.enrol(browser);
  const { sql } = app.owner;
  const [user] = await sql`select id from auth.users where email = ${email}`;
  const [made] =
    await sql`select * from platform.create_tenant('ada', 'person', '{en,es}')`;
  await sql`
    insert into platform.members (tenant_id, user_id, level) values (${made?.tenant_id}, ${user?.id}, 50)`;
  await app.owner.close();

  const acknowledged: string[] = [];
  const sent: string[] = [];
  let isAlive = true;
  const writing = (async () => {
    while (isAlive) {
      const id = crypto.randomUUID();
      sent.push(id);
      const fields = { do: "add", section: "awards", id };
      const headers = { accept: "application/json", origin: app.url };
      const path = "/@ada/dashboard/portfolio/profile";
      const answer = await browser.post(path, fields, headers)
        .catch(() => null);
      if (answer?.status === 200) acknowledged.push(id);
      else if (answer) throw new Error(`${answer.status} ${answer.text}`);
    }
  })();
  while (acknowledged.length < 25) {
    await Promise.race([
      writing,
      new Promise((next) => setTimeout(next, 5)),
    ]);
  }
  await app.server.kill();
  isAlive = false;
  await writing;

  const again = await startServer({ dataDir: app.server.dataDir });
  const config = readConfig(new Map([["DATA_DIR", app.server.dataDir]]));
  const owner = await openOwner(config);
  const rows = await owner
    .sql`select edit ->> 'id' as id from portfolio.draft_edits order by n`;
  await owner.close();
  strictEqual(await again.stop(), 0);
  await Deno.remove(app.server.dataDir, { recursive: true });
  const kept = rows.map(({ id }) => id);
  strictEqual(new Set(kept).size, kept.length);
  deepStrictEqual(kept.slice(0, acknowledged.length), acknowledged);
  ok(kept.length <= sent.length);
});
