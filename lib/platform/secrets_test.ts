import {
  notDeepStrictEqual,
  ok,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { Vault } from "./identity/vault.ts";
import { openSecrets } from "./secrets.ts";

const secretKey = "a secret that is long enough for everybody";
const embedded = async () => ({
  secretKey: null,
  databaseUrl: null,
  workerDatabaseUrl: null,
  dataDir: join(await Deno.makeTempDir(), "data"),
});

Deno.test("a purpose has its own key, the same in every process", async () => {
  const config = {
    secretKey,
    databaseUrl: null,
    workerDatabaseUrl: null,
    dataDir: "unused",
  };
  const one = await openSecrets(config);
  const other = await openSecrets(config);
  const key = await one.derive("audit seal");
  strictEqual(key.length, 32);
  deepStrictEqual(await other.derive("audit seal"), key);
  notDeepStrictEqual(await one.derive("cookies"), key);
});

Deno.test("keys are HKDF-SHA-256 of the secret, with the purpose in its info", async () => {
  const { derive } = await openSecrets({
    secretKey,
    databaseUrl: null,
    workerDatabaseUrl: null,
    dataDir: "unused",
  });
  // by another way than the code under test takes
  const expected = await hkdf(secretKey, "vitrina audit seal");
  deepStrictEqual(await derive("audit seal"), expected);
});

Deno.test("the embedded database makes its secret on the first start and keeps it", async () => {
  const config = await embedded();
  const first = await (await openSecrets(config)).derive("x");
  const path = join(config.dataDir, "secret.key");
  const { mode } = await Deno.stat(path);
  strictEqual((mode ?? 0) & 0o777, 0o600, "for its owner alone");
  ok((await Deno.readTextFile(path)).length >= 43, "256 bits");
  deepStrictEqual(await (await openSecrets(config)).derive("x"), first);
  const files = [...Deno.readDirSync(config.dataDir)].map(({ name }) => name);
  deepStrictEqual(files, ["secret.key"], "nothing unfinished is left");
  const other = await (await openSecrets(await embedded())).derive("x");
  notDeepStrictEqual(other, first, "each folder has its own");
});

Deno.test("a file without a key is refused, and not replaced", async () => {
  const config = await embedded();
  await Deno.mkdir(config.dataDir);
  const path = join(config.dataDir, "secret.key");
  await Deno.writeTextFile(path, "short\n");
  await rejects(openSecrets(config), /Cannot read .*secret\.key/);
  strictEqual(await Deno.readTextFile(path), "short\n");
});

Deno.test("a file that cannot be read is an error, and no new secret", async () => {
  const config = await embedded();
  await Deno.mkdir(join(config.dataDir, "secret.key"), { recursive: true });
  await rejects(openSecrets(config));
});

Deno.test("on a server SECRET_KEY must be set, since no disk is shared", async () => {
  await rejects(
    openSecrets({
      secretKey: null,
      databaseUrl: "postgres://db/x",
      workerDatabaseUrl: null,
      dataDir: "unused",
    }),
    /SECRET_KEY must be set/,
  );
});

/** RFC 5869 by hand, with HMAC alone. */
async function hkdf(secret: string, info: string): Promise<Uint8Array> {
  const text = new TextEncoder();
  const pseudorandom = await hmac(new Uint8Array(32), text.encode(secret));
  return await hmac(
    pseudorandom,
    new Uint8Array([...text.encode(info), 1]),
  );
}

async function hmac(
  key: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, [
    "sign",
  ]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
}

Deno.test("what was sealed with the secret before is opened, and sealed anew says which key it was", async () => {
  const later = "another secret that is long enough for everybody";
  const config = {
    databaseUrl: null,
    workerDatabaseUrl: null,
    dataDir: "unused",
  };
  const old = await Vault.open(await openSecrets({ ...config, secretKey }));
  const sealed = await old.seal("seed", "totp 1");
  ok(old.isCurrent(sealed));

  const both = await Vault.open(
    await openSecrets({
      ...config,
      secretKey: later,
      secretKeyBefore: secretKey,
    }),
  );
  strictEqual(await both.open(sealed, "totp 1"), "seed");
  ok(!both.isCurrent(sealed));
  const anew = await both.seal("seed", "totp 1");
  ok(both.isCurrent(anew));
  await rejects(both.open(anew, "totp 2"));

  const after = await Vault.open(
    await openSecrets({ ...config, secretKey: later }),
  );
  strictEqual(await after.open(anew, "totp 1"), "seed");
  await rejects(after.open(sealed, "totp 1"));
  // as they were sealed before keys had names
  strictEqual(await both.open(sealed.subarray(5), "totp 1"), "seed");
});
