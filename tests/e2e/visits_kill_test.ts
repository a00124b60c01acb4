/**
 * The process that counts visits is killed while it counts: whatever it acknowledged is counted after it starts again.
 */
import { ok, strictEqual } from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { newId } from "@/lib/platform/ids.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";

const BROWSER =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";

/** Acknowledged before each of the kills. */
const ENOUGH = [150, 400, 900];

Deno.test("visits that were acknowledged are there after the process was killed, and counted", async () => {
  const dataDir = await Deno.makeTempDir();
  // so that each visitor has a pace of their own
  const env = { TRUSTED_PROXIES: "127.0.0.1" };
  const acknowledged = new Set<string>();
  let sent = 0;
  try {
    for (const enough of ENOUGH) {
      const server = await startServer({ dataDir, env, quiet: true });
      if (acknowledged.size === 0) {
        await importText(
          dataDir,
          "ada",
          JSON.stringify({ basics: { name: "Ada" } }),
        );
      }
      let isAlive = true;
      const tellers = Array.from({ length: 40 }, async () => {
        while (isAlive) {
          const id = newId();
          const status = await tell(server.url, id, sent++).catch(() => null);
          if (status === 202) acknowledged.add(id);
          else if (status !== null) throw new Error(`answered ${status}`);
        }
      });
      while (acknowledged.size < enough) {
        await new Promise((next) => setTimeout(next, 5));
      }
      await server.kill();
      isAlive = false;
      await Promise.all(tellers);
    }
    ok(acknowledged.size < sent, "the process was killed while it counted");

    const server = await startServer({ dataDir, env, quiet: true });
    const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
    const rows = await owner.sql`select id from portfolio.visit_events`;
    const there = new Set(rows.map(({ id }) => String(id)));
    strictEqual([...acknowledged].filter((id) => !there.has(id)).length, 0);
    let counted = 0;
    const until = Date.now() + 90_000;
    while (counted < there.size && Date.now() < until) {
      await new Promise((next) => setTimeout(next, 500));
      const [row] = await owner.sql`
        select coalesce(sum(views), 0)::int as counted from portfolio.visit_days
        where dimension = 'event' and key = 'chat_opened'`;
      counted = Number(row?.counted);
    }
    strictEqual(counted, there.size, "the task counted all that is there");
    await owner.close();
    strictEqual(await server.stop(), 0);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

async function tell(url: string, id: string, number: number) {
  const answer = await fetch(`${url}/@ada/collect`, {
    method: "POST",
    body: JSON.stringify({ id, name: "chat_opened", page: "/@ada" }),
    headers: {
      "content-type": "application/json",
      "user-agent": BROWSER,
      "accept-language": "es",
      "sec-fetch-site": "same-origin",
      "x-forwarded-for": `203.0.${number >> 8 & 255}.${number & 255}`,
    },
  });
  await answer.body?.cancel();
  return answer.status;
}
