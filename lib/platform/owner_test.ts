import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import {
  spawnProcess,
  startProcess,
} from "@/tests/support/database_process.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { FolderBusyError } from "./embedded/folder.ts";
import { openOwner } from "./owner.ts";

Deno.test("openOwner() does the same with the server stopped, running, and killed", async () => {
  await inFolder(async (folder) => {
    const alone = await startProcess("tool", folder);
    ok(alone.applied);
    await alone.ask({
      createTenant: { slug: "ada", kind: "person", languages: ["es", "en"] },
    });
    strictEqual(await alone.end(), 0);

    const server = await startProcess("serve", folder);
    deepStrictEqual(modes(folder), {
      folder: "700",
      "postgres.sock": "600",
      lock: "600",
    });
    const beside = await startProcess("tool", folder);
    strictEqual(beside.applied, null);
    await beside.ask({
      createTenant: {
        slug: "ben",
        kind: "company",
        languages: ["en"],
        demo: true,
      },
    });
    strictEqual(await beside.end(), 0);
    await server.kill();
    ok(
      modes(folder)["postgres.sock"],
      "the killed server leaves its socket behind",
    );

    const after = await startProcess("tool", folder);
    deepStrictEqual(
      await after.ask({
        sql: "select slug, languages, demo from platform.tenants order by slug",
      }),
      [
        { slug: "ada", languages: ["es", "en"], demo: false },
        { slug: "ben", languages: ["en"], demo: true },
      ],
    );
    strictEqual(await after.end(), 0);
    strictEqual(modes(folder)["postgres.sock"], undefined);
  });
});

Deno.test("openOwner() acts for tenants within policies, and makes and removes them", async () => {
  await inFolder(async (folder) => {
    const tool = await startProcess("tool", folder);
    const asAda = [{
      login: "app_login",
      role: "authenticated",
      slugs: ["ada"],
    }];
    const tenant = (slug: string) =>
      tool.ask({ createTenant: { slug, kind: "person", languages: ["en"] } });
    deepStrictEqual(await tenant("ada"), asAda);
    await tenant("ben");
    deepStrictEqual(await tool.ask({ asTenantOwner: "ada" }), asAda);
    strictEqual(await tool.ask({ asTenantOwner: "nobody" }), null);
    await rejects(tenant("ada"), /Cannot create tenant: ada is taken/);
    await rejects(
      tenant("Admin"),
      /Cannot create tenant: Admin cannot be an address/,
    );

    strictEqual(await tool.ask({ removeTenant: "ada" }), true);
    strictEqual(await tool.ask({ removeTenant: "ada" }), false);
    const left =
      "select slug, (select count(*)::int from platform.members) as members from platform.tenants";
    deepStrictEqual(await tool.ask({ sql: left }), [{
      slug: "ben",
      members: 1,
    }]);
    await tool.end();
  });
});

Deno.test("a tool killed in the middle of a transaction changes nothing and stops nobody", async () => {
  await inFolder(async (folder) => {
    const server = await startProcess("serve", folder);
    await server.ask({
      sql: "select platform.create_tenant('ada', 'person', '{en}')",
    });
    const tool = await startProcess("tool", folder);
    await tool.ask({ stall: "update platform.tenants set accent_hue = 359" });
    await tool.kill();
    deepStrictEqual(
      await server.ask({ sql: "select accent_hue from platform.tenants" }),
      [{ accent_hue: 45 }],
    );
    await server.end();
  });
});

Deno.test("openDatabase() refuses a folder that another process has open", async () => {
  await inFolder(async (folder) => {
    const server = await startProcess("serve", folder);
    const config = readConfig(new Map([["DATA_DIR", folder]]));
    await rejects(openDatabase(config), FolderBusyError);
    strictEqual(await server.end(), 0);
    await (await openDatabase(config)).close();
  });
});

Deno.test("a process killed at any moment of the first start leaves a folder that opens", async () => {
  await inFolder(async (folder) => {
    for (const ms of [150, 400, 700, 1_000, 1_500]) {
      const server = spawnProcess("serve", folder);
      await new Promise((resolve) => setTimeout(resolve, ms));
      server.kill("SIGKILL");
      await Promise.all([
        server.status,
        server.stdout.cancel(),
        server.stdin.abort(),
      ]);
    }
    const tool = await startProcess("tool", folder);
    await tool.ask({
      createTenant: { slug: "ada", kind: "person", languages: ["en"] },
    });
    await tool.end();
  });
});

Deno.test("openOwner() needs to be told the owner's address on a server", async () => {
  const config = readConfig(
    new Map([["DATABASE_URL", "postgres://app_login@127.0.0.1/x"]]),
  );
  await rejects(
    openOwner(config),
    /DATABASE_URL is set and MIGRATE_URL is not/,
  );
});

async function inFolder(work: (folder: string) => Promise<void>) {
  const parent = await Deno.makeTempDir();
  try {
    await work(`${parent}/data`);
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}

function modes(folder: string): Record<string, string> {
  const mode = (path: string) =>
    ((Deno.lstatSync(path).mode ?? 0) & 0o777).toString(8);
  const names = [...Deno.readDirSync(folder)].filter(({ isDirectory }) =>
    !isDirectory
  ).map(({ name }) => name);
  return {
    folder: mode(folder),
    ...Object.fromEntries(
      names.map((name) => [name, mode(`${folder}/${name}`)]),
    ),
  };
}
