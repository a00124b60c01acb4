/**
 * Test databases in memory.
 *
 * @module
 */
import { connect, createBridge } from "@/lib/platform/embedded/mod.ts";
import { LocalEngine } from "@/lib/platform/embedded/engine.ts";
import { emptyCluster } from "@/lib/platform/embedded/unpack.ts";
import {
  migrate,
  readBootstrap,
  readMigrations,
} from "@/lib/platform/migrations.ts";
import type { TestServer } from "./db.ts";

const cache = new URL("../../.cache/", import.meta.url);

/** A database in this thread, loaded from an archive that is made again whenever a migration changes. */
export async function migratedEmbedded(): Promise<TestServer> {
  return await serve(
    await LocalEngine.open({ archive: await migratedArchive() }),
  );
}

async function migratedArchive(): Promise<Blob> {
  const file = new URL(`test-db-${await hashOfMigrations()}.tar`, cache);
  try {
    return new Blob([await Deno.readFile(file)]);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const archive = await makeArchive();
  await Deno.mkdir(cache, { recursive: true });
  // other test files may be doing the same at this moment
  const unfinished = new URL(`${file.pathname}.${crypto.randomUUID()}`, file);
  await Deno.writeFile(unfinished, archive.stream());
  await Deno.rename(unfinished, file);
  return archive;
}

async function makeArchive(): Promise<Blob> {
  const engine = await LocalEngine.open({ archive: await emptyCluster() });
  const bridge = createBridge(engine);
  const owner = connect(bridge, "postgres", 1);
  await migrate(owner);
  await owner.end();
  await bridge.close();
  const archive = await engine.dump();
  await engine.close();
  return archive;
}

function serve(engine: LocalEngine): TestServer {
  const bridge = createBridge(engine);
  const owner = connect(bridge, "postgres", 1);
  return {
    owner,
    connect: (login, max, events) => connect(bridge, login, max, events),
    async close() {
      await owner.end({ timeout: 5 });
      await bridge.close();
      await engine.close();
    },
  };
}

/** Of the migrations and of the lock file, which names the version of Postgres. */
export async function hashOfMigrations(): Promise<string> {
  const lock = Deno.readTextFileSync(
    new URL("../../deno.lock", import.meta.url),
  ).match(/pglite@[^"]+/g);
  const text = JSON.stringify([readBootstrap(), readMigrations(), lock]);
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text),
  );
  return new Uint8Array(digest).toHex().slice(0, 16);
}
