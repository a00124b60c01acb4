/**
 * A running identity server for tests: the platform's own over HTTP, or the Supabase project that the environment names
 * (`IDENTITY_TEST_URL`, `IDENTITY_TEST_PUBLISHABLE_KEY`, `IDENTITY_TEST_SECRET_KEY`).
 *
 * @module
 */
import { ok, strictEqual } from "node:assert/strict";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { testDb } from "./db.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { AddressClasses } from "@/lib/platform/limits/address_class.ts";
import type { Log } from "@/lib/platform/log.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import {
  type Identity,
  type Letter,
  openIdentity,
} from "@/lib/platform/identity/mod.ts";

/** Set when the tests run against a real Supabase, where nobody reads mail. */
export const remote = Deno.env.get("IDENTITY_TEST_URL") ?? null;

/** A good password that nobody has. */
export const PASSWORD = "correct horse battery staple 9";

/** Starts one for a test file; close it at its end. */
export async function startIdentity() {
  return remote === null ? await startEmbedded() : startRemote(remote);
}

/** Everything that tests of the platform's own server may look into. */
export async function startEmbedded() {
  const test = await testDb();
  const letters: Letter[] = [];
  const troubles: unknown[] = [];
  const clock = { aheadMs: 0 };
  const now = () => Date.now() + clock.aheadMs;
  const classes = new AddressClasses(new Uint8Array(32));
  const serving = { answer: (_: Request) => Promise.resolve(new Response()) };
  const http = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) => serving.answer(request),
  );
  const origin = `http://127.0.0.1:${http.addr.port}`;
  const config = readConfig(
    new Map([["BASE_URL", origin], [
      "SECRET_KEY",
      "for tests only ".repeat(3),
    ]]),
  );
  const secrets = await openSecrets(config);
  const log: Log = {
    request() {},
    info() {},
    error: (error) => void troubles.push(error),
    flush: () => Promise.resolve(),
  };
  const mail = { broken: false };
  /** As another process, or this one after a restart, would open it. */
  const open = (): Promise<Identity> =>
    openIdentity({
      config,
      db: test.db,
      secrets,
      log,
      now,
      sendMail: (_sql, _actor, letter) => {
        if (mail.broken) return Promise.reject(new Error("out of paper"));
        letters.push(letter);
        return Promise.resolve();
      },
    });
  const identity = await open();
  const peer = { address: "192.0.2.1" };
  serving.answer = (request) =>
    identity.handle?.(request, classes.of(peer.address)) ??
      Promise.resolve(new Response());
  return {
    ...clients(origin, identity.publishableKey, identity.secretKey ?? ""),
    identity,
    open,
    test,
    secrets,
    letters,
    troubles,
    clock,
    mail,
    peer,
    classes,
    now,
    async close() {
      await http.shutdown();
      await test.close();
      strictEqual(troubles.length, 0, String(troubles[0]));
    },
  };
}

function startRemote(url: string) {
  const key = (name: string) => Deno.env.get(`IDENTITY_TEST_${name}`) ?? "";
  return {
    ...clients(url, key("PUBLISHABLE_KEY"), key("SECRET_KEY")),
    close: () => Promise.resolve(),
  };
}

/** Clients of a server, each as a browser of its own. */
function clients(origin: string, publishableKey: string, secretKey: string) {
  const make = (key: string, flowType: "implicit" | "pkce"): SupabaseClient => {
    const kept = new Map<string, string>();
    return createClient(origin, key, {
      auth: {
        flowType,
        autoRefreshToken: false,
        detectSessionInUrl: false,
        storage: {
          getItem: (name) => kept.get(name) ?? null,
          setItem: (name, value) => void kept.set(name, value),
          removeItem: (name) => void kept.delete(name),
        },
      },
    });
  };
  const admin = make(secretKey, "implicit");
  const made: string[] = [];
  return {
    origin,
    publishableKey,
    admin,
    client: (flowType: "implicit" | "pkce" = "implicit") =>
      make(publishableKey, flowType),
    /** Makes a confirmed user, and a client of theirs that is signed in. */
    async person(metadata: object = {}) {
      const email = address();
      const { data, error } = await admin.auth.admin.createUser({
        email,
        password: PASSWORD,
        email_confirm: true,
        user_metadata: metadata,
      });
      if (error) throw error;
      made.push(data.user.id);
      const client = make(publishableKey, "implicit");
      const signedIn = await client.auth.signInWithPassword({
        email,
        password: PASSWORD,
      });
      if (signedIn.error) throw signedIn.error;
      const { session } = signedIn.data;
      return { id: data.user.id, email, client, session };
    },
    /** Removes what `person()` made; on a real project nothing must stay. */
    async removePeople() {
      for (const id of made) await admin.auth.admin.deleteUser(id);
    },
  };
}

/** An address that nobody has used. */
export function address(): string {
  return `test-${crypto.randomUUID().slice(0, 8)}@example.com`;
}

/** What stands in a letter. */
export function read(letter: Letter | undefined) {
  ok(letter, "no letter came");
  const link = letter.text.match(/https?:\S+/)?.[0] ?? "";
  return {
    link,
    query: URL.canParse(link)
      ? new URL(link).searchParams
      : new URLSearchParams(),
    code: letter.text.match(/\b\d{6}\b/)?.[0] ?? "",
  };
}
