import {
  deepStrictEqual,
  match,
  ok,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { startProcess } from "@/tests/support/database_process.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { FolderBusyError } from "./embedded/folder.ts";
import { AppError } from "./errors.ts";
import { openOwner, type Owner } from "./owner.ts";

Deno.test("openOwner() does the same with the server stopped, running, and killed", async () => {
  await inFolder(async (folder) => {
    await withOwner(folder, async (owner) => {
      ok(owner.migrated && owner.migrated.applied.length > 0);
      await owner.createTenant({
        slug: "ada",
        kind: "person",
        languages: ["es", "en"],
      });
    });

    const server = await startProcess("serve", folder);
    deepStrictEqual(modes(folder), {
      folder: "700",
      "postgres.sock": "600",
      lock: "600",
    });
    await withOwner(folder, async (owner) => {
      strictEqual(owner.migrated, null);
      await owner.createTenant({
        slug: "ben",
        kind: "company",
        languages: ["en"],
        demo: true,
      });
    });
    await server.kill();
    ok(
      modes(folder)["postgres.sock"],
      "the killed server leaves its socket behind",
    );

    await withOwner(folder, async (owner) => {
      const tenants = await owner
        .sql`select slug, languages, demo from platform.tenants order by slug`;
      deepStrictEqual(tenants.map((row) => ({ ...row })), [
        { slug: "ada", languages: ["es", "en"], demo: false },
        { slug: "ben", languages: ["en"], demo: true },
      ]);
    });
    strictEqual(modes(folder)["postgres.sock"], undefined);
  });
});

Deno.test("openOwner() acts for tenants within policies, and makes and removes them", async () => {
  await inFolder(async (folder) => {
    await withOwner(folder, async (owner) => {
      const ada = await owner.createTenant({
        slug: "ada",
        kind: "person",
        languages: ["en"],
      });
      await owner.createTenant({
        slug: "ben",
        kind: "person",
        languages: ["en"],
      });
      deepStrictEqual({ ...await owner.asTenantOwner("ada"), db: null }, {
        ...ada,
        db: null,
      });
      strictEqual(await owner.asTenantOwner("nobody"), null);

      const [row] = await ada.db.transaction(ada, "read only", (sql) =>
        sql`
        select session_user as login, current_user as role, array(select slug from platform.tenants) as slugs`);
      deepStrictEqual({ ...row }, {
        login: "app_login",
        role: "authenticated",
        slugs: ["ada"],
      });

      for (
        const [slug, code, why] of [["ada", "conflict", /ada is taken/], [
          "Admin",
          "invalid",
          /cannot be an address/,
        ]] as const
      ) {
        await rejects(
          owner.createTenant({ slug, kind: "person", languages: ["en"] }),
          (error) => {
            match(String(error), why);
            return error instanceof AppError && error.code === code;
          },
        );
      }
      strictEqual(await owner.removeTenant("ada"), true);
      strictEqual(await owner.removeTenant("ada"), false);
      const left = await owner
        .sql`select slug, (select count(*)::int from platform.members) as members from platform.tenants`;
      deepStrictEqual(left.map((tenant) => ({ ...tenant })), [{
        slug: "ben",
        members: 1,
      }]);
    });
  });
});

Deno.test("a tool killed in the middle of a transaction changes nothing and stops nobody", async () => {
  await inFolder(async (folder) => {
    const database = await openDatabase(configOf(folder));
    await database.owner?.unsafe(
      `select platform.create_tenant('ada', 'person', '{en}')`,
    );
    const tool = await startProcess("stall", folder);
    await tool.kill();
    const [row] =
      await database.owner?.unsafe(`select accent_hue from platform.tenants`) ??
        [];
    strictEqual(row?.accent_hue, 45);
    await database.close();
  });
});

Deno.test("openDatabase() refuses a folder that another process has open", async () => {
  await inFolder(async (folder) => {
    const server = await startProcess("serve", folder);
    await rejects(openDatabase(configOf(folder)), FolderBusyError);
    strictEqual(await server.end(), 0);
    const database = await openDatabase(configOf(folder));
    await database.close();
  });
});

Deno.test("a process killed at any moment of the first start leaves a folder that opens", async () => {
  await inFolder(async (folder) => {
    for (const ms of [150, 400, 700, 1_000, 1_500]) {
      const server = await startProcess("serve", folder, { wait: false });
      await new Promise((resolve) => setTimeout(resolve, ms));
      await server.kill();
    }
    await withOwner(folder, async (owner) => {
      await owner.createTenant({
        slug: "ada",
        kind: "person",
        languages: ["en"],
      });
    });
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

function configOf(folder: string) {
  return readConfig(new Map([["DATA_DIR", folder]]));
}

async function inFolder(work: (folder: string) => Promise<void>) {
  const parent = await Deno.makeTempDir();
  try {
    await work(`${parent}/data`);
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}

async function withOwner(
  folder: string,
  work: (owner: Owner) => Promise<void>,
) {
  const owner = await openOwner(configOf(folder));
  try {
    await work(owner);
  } finally {
    await owner.close();
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
