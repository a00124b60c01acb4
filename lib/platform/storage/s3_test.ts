import { deepStrictEqual, rejects } from "node:assert/strict";
import { openS3 } from "./s3.ts";
import { testStorage } from "./test_contract.ts";
import { serveS3, testKeys, testRegion } from "./test_s3.ts";

const server = serveS3();
Deno.test.afterAll(() => server.close());
const place = { url: server.url, region: testRegion, ...testKeys };
const storage = openS3(place);
const tenant = crypto.randomUUID();

testStorage("openS3()", () => storage);

Deno.test("openS3() is refused with another secret", async () => {
  await rejects(
    openS3({ ...place, secret: "another" }).put(
      tenant,
      "photo/a",
      new Uint8Array(1),
      "image/png",
    ),
    {
      code: "unavailable",
      message: "Cannot use file: the storage answered 403",
    },
  );
});

Deno.test("openS3() asks again after a hiccup", async () => {
  server.failNext(1);
  const bytes = new Uint8Array([4, 2]);
  await storage.put(tenant, "photo/hiccup", bytes, "image/png");
  deepStrictEqual(await storage.get(tenant, "photo/hiccup"), bytes);
});

Deno.test("openS3() says that nobody answers", async () => {
  const nobody = openS3({ ...place, url: "http://127.0.0.1:1/bucket" });
  await rejects(nobody.get(tenant, "photo/a"), {
    code: "unavailable",
    message: "Cannot use file: the storage does not answer",
  });
});
