import { rejects } from "node:assert/strict";
import { openSupabaseStorage } from "./supabase.ts";
import { testStorage } from "./test_contract.ts";
import {
  serveSupabaseStorage,
  testBucket,
  testSecretKey,
} from "./test_supabase.ts";

const server = serveSupabaseStorage();
Deno.test.afterAll(() => server.close());
const place = { url: server.url, secretKey: testSecretKey, bucket: testBucket };
const storage = openSupabaseStorage(place);

testStorage("openSupabaseStorage()", () => storage);

Deno.test("openSupabaseStorage() is refused with another key", async () => {
  await rejects(
    openSupabaseStorage({ ...place, secretKey: "sb_secret_of_another" })
      .put(crypto.randomUUID(), "photo/a", new Uint8Array(1), "image/png"),
    { code: "unavailable" },
  );
});
