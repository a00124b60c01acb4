/** The app draws the pages that are read first before anybody asks: when a site is published, and when it starts again. */
import { ok, strictEqual } from "node:assert/strict";
import { type Server, startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";

/** Where readers begin, in one language at least. */
const PAGES = 4;
const PATIENCE_MS = 30_000;

async function figure({ url }: Server, line: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(
    text.split("\n").find((one) => one.startsWith(line))?.split(" ")[1] ?? 0,
  );
}

const warmed = (server: Server) =>
  figure(server, 'vitrina_cache_events_total{event="warmed"}');

async function waitFor(server: Server, pages: number) {
  const until = performance.now() + PATIENCE_MS;
  while (await warmed(server) < pages && performance.now() < until) {
    await new Promise((next) => setTimeout(next, 50));
  }
  ok(await warmed(server) >= pages, `${await warmed(server)} pages are warm`);
}

Deno.test("a published site is in memory before its first reader comes, also after a restart", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    for (const run of ["published", "started again"]) {
      const server = await startServer({ dataDir });
      if (run === "published") {
        strictEqual(await warmed(server), 0);
        await importText(
          dataDir,
          "ada",
          JSON.stringify({ basics: { name: "Ada" } }),
        );
      }
      await waitFor(server, PAGES);
      const hits = 'vitrina_cache_lookups_total{level="l1",result="hit"}';
      const before = await figure(server, hits);
      const answer = await fetch(`${server.url}/@ada`, {
        headers: { "accept-language": "en" },
      });
      await answer.body?.cancel();
      strictEqual(answer.status, 200);
      strictEqual(await figure(server, hits), before + 1, run);
      strictEqual(await server.stop(), 0);
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
