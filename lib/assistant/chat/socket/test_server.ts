/**
 * The gateway behind a real port, a site whose answers are written by hand, and clients of its sockets.
 *
 * @module
 */
import { strictEqual } from "node:assert/strict";
import type { Caller } from "@/lib/platform/api/scope.ts";
import { visitor } from "@/lib/platform/db.ts";
import { createKey } from "@/lib/platform/keys/commands.ts";
import type { AddressClass } from "@/lib/platform/limits/mod.ts";
import { slices } from "@/lib/slices.ts";
import { testGateway } from "@/tests/api/support.ts";
import type { TestDb, TestTenant } from "@/tests/support/db.ts";
import { append, end, take } from "../answering.ts";
import { ADA, know } from "../test_site.ts";
import { NOTHING_DRAFTED } from "../verdict.ts";
import { openChatSockets, type SocketOptions } from "./api.ts";

/** A message of the server. */
// deno-lint-ignore no-explicit-any -- tests look at what comes, whatever it is
export type Heard = any;

/** Opens a process of its own on a database, on a port. */
export async function serveGateway(test: TestDb, options: SocketOptions = {}) {
  const list = slices.map((slice) =>
    slice.id === "assistant"
      ? {
        ...slice,
        sockets: { "/assistant/chat/socket": openChatSockets(options) },
      }
      : slice
  );
  const api = await testGateway(list, test);
  let peer: string | null = null;
  const server = Deno.serve({ port: 0, onListen() {} }, (request, info) => {
    const from = `peer ${crypto.randomUUID()}`;
    const { pathname, search, origin } = new URL(request.url);
    const [, slug = null, target = pathname] =
      /^\/@([^/]+)(\/api\/.*)$/.exec(pathname) ?? [];
    const caller: Caller = {
      requestId: crypto.randomUUID(),
      lang: "en",
      slug,
      tenant: null,
      basePath: slug === null ? "" : `/@${slug}`,
      origin,
      onPlatform: true,
      actor: visitor(test.db, null),
      // a test's own; as in the app, the address is asked for when it is needed
      peer: () => (info.remoteAddr.hostname && (peer ?? from)) as AddressClass,
      route: null,
    };
    return api.gateway(request, caller, target + search);
  });
  const { port } = server.addr;
  return {
    api,
    port,
    origin: `http://localhost:${port}`,
    /** Requests come from this address from now on; until then, each from another. */
    comeFrom(address: string) {
      peer = address;
    },
    pathOf: ({ slug }: TestTenant) => `/@${slug}/api/v1/assistant/chat`,
    async close() {
      api.stop();
      await server.shutdown();
    },
  };
}

/** A server of tests. */
export type Served = Awaited<ReturnType<typeof serveGateway>>;

/** A key of a tenant that may do nothing in particular. */
export async function keyOf({ owner }: TestTenant): Promise<string> {
  const { key } = await createKey(owner, {
    name: "Socket",
    permissions: ["platform.site.touch"],
    days: 1,
  });
  return key;
}

/** A client that reads in order. */
export class Client {
  readonly socket: WebSocket;
  readonly heard: Heard[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly opened: Promise<boolean>;
  #wake: () => void = () => {};
  #read = 0;

  constructor(
    served: Served,
    tenant: TestTenant,
    headers: Record<string, string> = { origin: served.origin },
  ) {
    const path = served.pathOf(tenant);
    // Deno's own, which browsers have not, and which the types of browsers hide
    const options = { headers } as unknown as string[];
    const address = `ws://localhost:${served.port}${path}/socket`;
    this.socket = new WebSocket(address, options);
    this.opened = new Promise((resolve) => {
      this.socket.onopen = () => resolve(true);
      this.socket.onerror = () => resolve(false);
    });
    this.closed = new Promise((resolve) => {
      this.socket.onclose = ({ code, reason }) => {
        resolve({ code, reason });
        this.#wake();
      };
    });
    this.socket.onmessage = ({ data }) => {
      this.heard.push(JSON.parse(data));
      this.#wake();
    };
  }

  /** Sends a message, as JSON unless it is a text or bytes. */
  async say(message: unknown): Promise<void> {
    strictEqual(await this.opened, true);
    const isRaw = typeof message === "string" || message instanceof Uint8Array;
    this.socket.send(
      isRaw ? message as string : JSON.stringify(message),
    );
  }

  /** The next message that is as wanted. */
  async next(isWanted: (heard: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const found = this.heard.slice(this.#read).find(isWanted);
      if (found) {
        this.#read = this.heard.indexOf(found) + 1;
        return found;
      }
      if (this.socket.readyState === WebSocket.CLOSED) {
        throw new Error("Cannot read on: the socket is closed");
      }
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  /** Asks, and says which question it is. */
  async ask(more: Record<string, unknown> = {}): Promise<Heard> {
    const question = "What did Ada build?";
    await this.say({ type: "ask", question, lang: "en", ...more });
    return await this.next(({ type }) => type === "asked" || type === "error");
  }

  /** Closes, and waits until that is so. */
  async leave(): Promise<void> {
    this.socket.close(1000);
    await this.closed;
  }
}

/** A site whose answers are written here, sentence by sentence. */
export async function writableSite(test: TestDb) {
  const site = await test.createTenant();
  await know(test, site, ADA);
  const [chunk] = await test
    .owner`select id from assistant.chunks where tenant_id = ${site.id} limit 1`;
  const actor = test.as("app_task", { tenantId: site.id });
  const citation = {
    chunkId: String(chunk?.id),
    quote: "Ada",
    title: "",
    path: "/",
    lang: "en",
    start: 0,
    end: 3,
  } as const;
  return {
    site,
    /** Answers a question; `between` is waited for before each sentence. */
    async write(
      id: string,
      count: number,
      between: (place: number) => unknown = () => {},
      long = "",
    ) {
      const taken = await take(actor, id);
      if (!taken) throw new Error("Cannot answer: it is answered");
      for (let place = 1; place <= count; place++) {
        await between(place);
        const text = `${id} ${place}${long}`;
        const part = { place, text, isQuote: false, citations: [citation] };
        await append(actor, taken, "extractive", part);
      }
      const state = "answered";
      const ended = { ...NOTHING_DRAFTED, state, intent: "person" } as const;
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => end(sql, taken, ended),
      );
    },
  };
}
