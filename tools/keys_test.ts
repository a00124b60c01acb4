import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { openOwner } from "@/lib/platform/owner.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { runTask } from "@/tests/support/server.ts";

Deno.test("deno task keys lists keys, makes a new one that signs later, and one that signs at once", async () => {
  const dataDir = await Deno.makeTempDir();
  const keys = async (...args: string[]) => {
    const { code, stdout, stderr } = await runTask(
      "keys",
      [...args, "--json"],
      {
        dataDir,
      },
    );
    strictEqual(code, 0, stderr);
    const made: { keys: { state: string }[] } = JSON.parse(stdout);
    return made.keys.map(({ state }) => state);
  };
  deepStrictEqual(await keys(), []);
  deepStrictEqual(await keys("rotate"), ["signs"]);
  deepStrictEqual(await keys("rotate"), ["signs", "signs soon"]);
  deepStrictEqual((await keys("rotate", "--now")).sort(), [
    "revoked",
    "revoked",
    "signs",
  ]);
  const { code, stderr } = await runTask("keys", ["turn"], { dataDir });
  strictEqual(code, 2);
  match(stderr, /there is no "keys turn"/);

  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  const noted = await owner.sql`
    select actor_kind from platform.audit_entries where action = 'platform.signing_keys.rotate'
  `;
  deepStrictEqual(noted.map(({ actor_kind }) => actor_kind), [
    "owner",
    "owner",
    "owner",
  ]);
  await owner.close();
  await Deno.remove(dataDir, { recursive: true });
});
