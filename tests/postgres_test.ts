/**
 * `main.ts` as Deno Deploy runs it: on a server, with no disk to write to and no KV. Only where `TEST_DATABASE_URL` names
 * a server.
 */
import { match, ok, strictEqual } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import { freePort } from "./support/server.ts";
import { migratedServer } from "./support/server_db.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const url = Deno.env.get("TEST_DATABASE_URL") || null;

Deno.test({
  name: "main.ts serves on a Postgres server, without a disk and without KV",
  ignore: url === null,
  async fn() {
    const database = await migratedServer(url ?? "");
    await installPgBoss(database.owner);
    const port = freePort();
    const base = `http://127.0.0.1:${port}`;
    await database
      .owner`select platform.create_tenant('ada', 'person', '{en,es}')`;
    await database.owner`update platform.tenants set published_at = now()`;
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "-q",
        "--no-prompt",
        "--cached-only",
        "--deny-write",
        "--deny-run",
        "--allow-read",
        "--allow-env",
        "--allow-ffi",
        "--allow-sys",
        "--allow-net=127.0.0.1",
        "main.ts",
      ],
      cwd: ROOT,
      env: {
        HOST: "127.0.0.1",
        PORT: String(port),
        BASE_URL: base,
        // where nothing can be made
        DATA_DIR: "/nowhere/at/all",
        DATABASE_URL: database.addressOf("app_login"),
        WORKER_DATABASE_URL: database.addressOf("app_worker_login"),
        MIGRATE_URL: database.addressOf(null),
        SECRET_KEY: "for tests only, and long enough for that",
        WORK_TOKEN: "for whoever may let it work, no worker",
        LOG_FORMAT: "json",
      },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const printed = Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
    ]);
    let ended: number | null = null;
    const status = child.status.then(({ code }) => ended = code);
    try {
      const deadline = Date.now() + 60_000;
      while (!await isReady(base)) {
        if (ended !== null || Date.now() > deadline) {
          child.kill("SIGKILL");
          throw new Error(`Cannot start: ${(await printed).join("\n")}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const page = await fetch(`${base}/@ada`);
      strictEqual(page.status, 200, "a site");
      match(await page.text(), /<html/);
      const unknown = await fetch(`${base}/@nobody`);
      strictEqual(unknown.status, 404, "no site");
      await unknown.body?.cancel();
      const signIn = await fetch(`${base}/sign-in`);
      strictEqual(signIn.status, 200, "sign-in");
      await signIn.body?.cancel();
      const dashboard = await fetch(`${base}/dashboard`, {
        redirect: "manual",
      });
      strictEqual(dashboard.status, 303, "the dashboard asks who it is");
      await dashboard.body?.cancel();
      const api = await fetch(`${base}/api/v1/openapi.json`);
      strictEqual(api.status, 200, "the API");
      ok((await api.json()).openapi, "and its description");
      const settings = await fetch(`${base}/auth/v1/settings`);
      ok(settings.status < 500, "the identity server");
      await settings.body?.cancel();
      const work = (token: string) =>
        fetch(`${base}/internal/work`, {
          method: "POST",
          headers: { authorization: `Bearer ${token}` },
        });
      const stranger = await work("for whoever may let it work, a worker");
      strictEqual(stranger.status, 404, "work, for a stranger");
      await stranger.body?.cancel();
      const worked = await work("for whoever may let it work, no worker");
      strictEqual(worked.status, 200, "work, for whoever may");
      const { done } = await worked.json();
      ok(done > 0, "tasks of the clock");
      strictEqual(ended, null, "it still runs");
    } finally {
      if (ended === null) child.kill("SIGTERM");
      await status;
      await printed;
      await database.close();
    }
    strictEqual(ended, 0, "and ends in good order");
  },
});

async function isReady(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/readyz`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
