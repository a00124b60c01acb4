import { strictEqual } from "node:assert/strict";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { openOwner } from "./owner.ts";
import {
  announceAddress,
  announcedAddress,
  forgetAddress,
} from "./served_address.ts";

const ADDRESS = "http://127.0.0.1:4321";

Deno.test("openOwner() knows where the running server serves, and believes no server that was killed", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "vitrina-address-" });
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  const servedAt = async () => {
    const owner = await openOwner(config);
    await owner.close();
    return owner.servedAt;
  };
  try {
    announceAddress(dataDir, ADDRESS); // as a killed server leaves it
    strictEqual(await servedAt(), null);
    announceAddress(dataDir, ADDRESS);
    const server = await openDatabase(config);
    try {
      strictEqual(await servedAt(), null, "it does not serve yet");
      announceAddress(dataDir, ADDRESS);
      strictEqual(await servedAt(), ADDRESS);
      forgetAddress(dataDir);
      forgetAddress(dataDir);
      strictEqual(announcedAddress(dataDir), null);
    } finally {
      await server.close();
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
