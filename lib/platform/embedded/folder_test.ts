import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { FolderBusyError, holdFolder } from "./folder.ts";
import { socketPath } from "./unix_socket.ts";
import { unpack } from "./unpack.ts";

Deno.test("holdFolder() gives a folder to one holder at a time, with a database in it", async () => {
  await inFolder(async (parent) => {
    const folder = `${parent}/deep/data`;
    const held = await holdFolder(folder);
    strictEqual(mode(folder), 0o700);
    ok(Deno.readTextFileSync(`${held.cluster}/PG_VERSION`).startsWith("18"));
    await rejects(holdFolder(folder), FolderBusyError);
    held.release();
    (await holdFolder(folder)).release();
  });
});

Deno.test("holdFolder() closes a folder that others could read, and clears away what a killed start left", async () => {
  await inFolder(async (parent) => {
    const folder = `${parent}/data`;
    Deno.mkdirSync(`${folder}/pg.new/base`, { recursive: true });
    Deno.chmodSync(folder, 0o755);
    const held = await holdFolder(folder);
    strictEqual(mode(folder), 0o700);
    deepStrictEqual(
      [...Deno.readDirSync(folder)].map(({ name }) => name).toSorted(),
      ["lock", "pg"],
    );
    held.release();
  });
});

Deno.test("unpack() writes plain files and folders, and refuses whatever else an archive may hold", async () => {
  await inFolder(async (parent) => {
    await unpack(
      await archive({ "base/1/PG_VERSION": "18\n" }),
      `${parent}/pg`,
    );
    strictEqual(
      Deno.readTextFileSync(`${parent}/pg/base/1/PG_VERSION`),
      "18\n",
    );
    await rejects(
      unpack(await archive({ "../outside": "x" }), `${parent}/a`),
      /leaves the folder/,
    );
    await rejects(
      unpack(await archive({ link: "x" }, "2"), `${parent}/b`),
      /neither file nor folder/,
    );
    deepStrictEqual(
      [...Deno.readDirSync(parent)].map(({ name }) => name).toSorted(),
      ["a", "b", "pg"],
    );
  });
});

Deno.test("holdFolder() says what is wrong with a folder that cannot be one", async () => {
  const file = await Deno.makeTempFile();
  await rejects(
    holdFolder(file),
    /^Error: Cannot open the data folder .*DATA_DIR/,
  );
  await Deno.remove(file);
});

Deno.test("socketPath() stays within what a socket's address holds, or says that it cannot", () => {
  strictEqual(
    socketPath("/srv/vitrina/data"),
    "/srv/vitrina/data/postgres.sock",
  );
  const long = `${Deno.cwd()}/${"x".repeat(88)}`;
  strictEqual(socketPath(long), `${"x".repeat(88)}/postgres.sock`);
  strictEqual(socketPath(`/${"x".repeat(120)}`), null);
});

/** A gzipped tar archive of these files. */
async function archive(
  files: Record<string, string>,
  kind = "0",
): Promise<Blob> {
  const encoder = new TextEncoder();
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const head = new Uint8Array(512);
    head.set(encoder.encode(path), 0);
    head.set(encoder.encode(text.length.toString(8).padStart(11, "0")), 124);
    head.set(encoder.encode(kind), 156);
    const body = new Uint8Array(512);
    body.set(encoder.encode(text));
    return [head, body];
  });
  const stream = new Blob([...blocks, new Uint8Array(1024)]).stream()
    .pipeThrough(new CompressionStream("gzip"));
  return await new Response(stream).blob();
}

async function inFolder(work: (parent: string) => Promise<void>) {
  const parent = await Deno.makeTempDir();
  try {
    await work(parent);
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}

function mode(path: string): number {
  return (Deno.lstatSync(path).mode ?? 0) & 0o777;
}
