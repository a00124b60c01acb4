/**
 * The gateway on a test database, asked as the front would ask it.
 *
 * @module
 */
import { openGateway, versionsOf } from "@/lib/gateway.ts";
import type { Gateway } from "@/lib/platform/api/gateway.ts";
import type { Caller } from "@/lib/platform/api/scope.ts";
import { type Aal, type Db, visitor } from "@/lib/platform/db.ts";
import type { AddressClass } from "@/lib/platform/limits/mod.ts";
import { createLive } from "@/lib/platform/live.ts";
import { Limits } from "@/lib/platform/limits/mod.ts";
import type { Session } from "@/lib/platform/sessions/schema.ts";
import { SiteDirectory } from "@/lib/platform/sites.ts";
import type { Slice } from "@/lib/platform/slice.ts";
import { slices } from "@/lib/slices.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import { type TestDb, testDb } from "@/tests/support/db.ts";
import { answerCheck } from "./operations.ts";

/** How a test asks. */
export interface Asking {
  method?: string;
  /** In `/@slug/api/…`; without it `/api/…`. */
  slug?: string | null;
  /** `Bearer` of a key or a token made by `tokenOf`. */
  bearer?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
  /** Where the request comes from; by default each from another address. */
  peer?: string;
  onPlatform?: boolean;
  /** The address that the browser or program sees, in place of `ORIGIN`. */
  origin?: string;
  /** In place of the test's own, e.g. one that dies. */
  db?: Db;
}

/** A gateway that tests ask. */
export interface TestGateway {
  test: TestDb;
  gateway: Gateway;
  /** What was logged as unexpected. */
  errors: unknown[];
  /** Asks for a path below `/api/v1`, or from `/api/` on. */
  ask(path: string, asking?: Asking): Promise<Response>;
  /** A token that names a user, as the identity server would give it. */
  tokenOf(userId: string, aal?: Aal): string;
  /** Ends what stays open, as a process does that is asked to stop. */
  stop(): void;
  close(): Promise<void>;
}

/** Where tests pretend to be. */
export const ORIGIN = "http://localhost";

let count = 0;

/** Opens a gateway on a fresh database, or as another process of one. */
export async function testGateway(
  list: readonly Slice[] = slices,
  shared?: TestDb,
): Promise<TestGateway> {
  const test = shared ?? await testDb();
  const sessions = new Map<string, Session>();
  const errors: unknown[] = [];
  const check = answerCheck(versionsOf(list, { error() {} }));
  const tokenFrom = (headers: Headers) =>
    headers.get("cookie")?.match(/vitrina=([^;]+)/)?.[1] ?? "";
  const stopping = new AbortController();
  const { signal } = stopping;
  const filesDir = await Deno.makeTempDir({ prefix: "vitrina-files-" });
  const gateway = await openGateway({
    slices: list,
    db: test.db,
    sites: new SiteDirectory(test.db),
    sessions: {
      verify: (token) => Promise.resolve(sessions.get(token) ?? null),
      read: (request) =>
        Promise.resolve({
          session: sessions.get(tokenFrom(request.headers)) ?? null,
          setCookie: null,
        }),
    },
    limits: new Limits(),
    secrets: { derive: () => Promise.resolve(new Uint8Array(32).fill(7)) },
    storage: openFolder(filesDir),
    log: { error: (error) => errors.push(error) },
    visitorLive: createLive(test.db, signal),
    hasModels: true,
    signal,
  });

  return {
    test,
    gateway,
    errors,
    async ask(path, asking = {}) {
      const target = path.startsWith("/api/") ? path : `/api/v1${path}`;
      const { slug = null } = asking;
      const basePath = slug === null ? "" : `/@${slug}`;
      const headers = new Headers(asking.headers);
      if (asking.bearer) {
        headers.set("authorization", `Bearer ${asking.bearer}`);
      }
      const body = bodyOf(asking.body, headers);
      const method = asking.method ?? (body === undefined ? "GET" : "POST");
      const request = new Request(ORIGIN + basePath + target, {
        method,
        headers,
        body,
      });
      const peer = asking.peer ?? `peer ${++count}`;
      const caller: Caller = {
        requestId: crypto.randomUUID(),
        lang: "en",
        slug,
        tenant: null,
        basePath,
        origin: asking.origin ?? ORIGIN,
        onPlatform: asking.onPlatform ?? true,
        actor: visitor(asking.db ?? test.db, null),
        peer: () => peer as AddressClass, // a test's own
        route: null,
      };
      const response = await gateway(request, caller, target);
      // every answer in every test is what the document says
      const asked = target.split("?")[0] ?? "";
      const wrong = await check(method, asked, response);
      if (wrong) throw new Error(`${method} ${asked} answers ${wrong}`);
      return response;
    },
    tokenOf(userId, aal = "aal2") {
      const token = `token-${userId}-${aal}`;
      sessions.set(token, {
        id: crypto.randomUUID(),
        userId,
        email: "someone@example.com",
        aal,
        expiresAt: Date.now() + 3_600_000,
        needsFactor: false,
      });
      return token;
    },
    stop: () => stopping.abort(),
    async close() {
      stopping.abort();
      await test.close();
      await Deno.remove(filesDir, { recursive: true });
    },
  };
}

function bodyOf(body: unknown, headers: Headers): BodyInit | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Blob) {
    headers.set("content-type", body.type);
    return body;
  }
  if (!headers.has("content-type")) {
    headers.set("content-type", "application/json");
  }
  return typeof body === "string" ? body : JSON.stringify(body);
}
