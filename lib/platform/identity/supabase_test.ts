import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { createLog } from "../log.ts";
import { readConfig } from "../config.ts";
import { openSecrets } from "../secrets.ts";
import { openIdentity } from "./mod.ts";
import { openSupabase } from "./supabase.ts";

const project = {
  url: "https://abc.supabase.co",
  publishableKey: "sb_publishable_x",
  secretKey: "sb_secret_x",
  jwtSecret: null,
};

Deno.test("openIdentity() is a door to Supabase when a project is configured", async () => {
  const config = readConfig(
    new Map([
      ["SUPABASE_URL", `${project.url}/`],
      ["SUPABASE_PUBLISHABLE_KEY", project.publishableKey],
      ["SUPABASE_SECRET_KEY", project.secretKey],
      ["SECRET_KEY", "for tests only ".repeat(3)],
    ]),
  );
  const db = {
    transaction: () => Promise.reject(new Error("nobody asks the database")),
    listen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const identity = await openIdentity({
    config,
    db,
    secrets: await openSecrets(config),
    sendMail: () => Promise.resolve(),
    log: createLog("json"),
  });
  deepStrictEqual(
    { ...identity, fetch: null, fetchFor: null, jwks: null },
    {
      url: "https://abc.supabase.co/auth/v1",
      issuer: "https://abc.supabase.co/auth/v1",
      publishableKey: "sb_publishable_x",
      secretKey: "sb_secret_x",
      fetch: null,
      fetchFor: null,
      jwks: null,
      handle: null,
    },
  );
});

Deno.test("openSupabase() asks for keys once, and goes on with them for a while when nobody answers", async () => {
  const asked: string[] = [];
  let works = true;
  const identity = openSupabase(project, (input) => {
    asked.push(String(input));
    return Promise.resolve(
      works
        ? Response.json({ keys: [{ kty: "EC", kid: "one" }] })
        : new Response("broken", { status: 502 }),
    );
  });
  const [first, second] = [await identity.jwks(), await identity.jwks()];
  deepStrictEqual(first, second);
  deepStrictEqual(asked, [
    "https://abc.supabase.co/auth/v1/.well-known/jwks.json",
  ]);
  works = false;
  strictEqual((await identity.jwks()).keys.length, 1);
});

Deno.test("openSupabase() says unavailable when the keys were never told", async () => {
  const identity = openSupabase(
    project,
    () => Promise.resolve(new Response("broken", { status: 502 })),
  );
  await rejects(identity.jwks(), { name: "AppError", code: "unavailable" });
});
