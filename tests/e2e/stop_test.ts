/**
 * A process that is asked to stop: it says so first, then what it does ends, and what does not end is given back.
 */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { SMTPServer } from "smtp-server";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { FormBrowser, PASSWORD } from "../support/accounts.ts";
import { startServer } from "../support/server.ts";

Deno.test("asked to stop, the app is not ready any more while a letter still leaves, and ends when it has left", async () => {
  const post = await startSlowPost();
  const dataDir = await Deno.makeTempDir();
  const server = await startServer({
    dataDir,
    env: { SMTP_URL: `smtp://127.0.0.1:${post.port}` },
  });
  try {
    await signUp(server.url);
    await post.holding;
    server.signal("SIGTERM");
    while (await status(`${server.url}/readyz`) !== 503);
    strictEqual(await status(`${server.url}/healthz`), 200, "it still answers");
    post.letGo();
    strictEqual(await server.ended, 0);
    strictEqual(post.taken(), 1, "the letter left");
    deepStrictEqual(await runOfLetter(dataDir), { state: "done", attempts: 1 });
  } finally {
    await server.kill();
    await post.close();
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("asked to stop, the app gives back a task that does not end, and the attempt does not count", async () => {
  const post = await startSlowPost();
  const dataDir = await Deno.makeTempDir();
  const server = await startServer({
    dataDir,
    env: { SMTP_URL: `smtp://127.0.0.1:${post.port}` },
  });
  try {
    await signUp(server.url);
    await post.holding;
    server.signal("SIGTERM");
    strictEqual(await server.ended, 0, "in good order, although it waits");
    deepStrictEqual(await runOfLetter(dataDir), {
      state: "ready",
      attempts: 0,
    });
  } finally {
    await server.kill();
    await post.close();
    await Deno.remove(dataDir, { recursive: true });
  }
});

/** A mail server that takes a letter and does not say so until it is let go. */
async function startSlowPost() {
  const held = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      stream.resume();
      stream.on("end", async () => {
        held.resolve();
        await go.promise;
        taken++;
        done(null);
      });
    },
  });
  server.on("error", () => {}); // a client that goes away
  const port = Promise.withResolvers<number>();
  const listener = server.listen(0, "127.0.0.1", () => {
    const address = listener.address();
    port.resolve(address && typeof address === "object" ? address.port : 0);
  });
  return {
    port: await port.promise,
    /** Resolves when a letter has come. */
    holding: held.promise,
    letGo: () => go.resolve(),
    taken: () => taken,
    close() {
      go.resolve();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function signUp(url: string) {
  const browser = new FormBrowser(url);
  await browser.get("/sign-up");
  const { status } = await browser.post("/sign-up", {
    email: "ada@example.com",
    password: PASSWORD,
  });
  strictEqual(status, 303);
}

async function status(url: string): Promise<number> {
  const answer = await fetch(url);
  await answer.body?.cancel();
  return answer.status;
}

async function runOfLetter(dataDir: string) {
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    const [run] = await owner.sql`
      select state, attempts from platform.task_runs where task = 'platform.mail.send'
    `;
    return { ...run };
  } finally {
    await owner.close();
  }
}
