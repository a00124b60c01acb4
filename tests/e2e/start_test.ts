import { match, ok, rejects, strictEqual } from "node:assert/strict";
import { smoke } from "../../tools/smoke.ts";
import { runTask, startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";

Deno.test("start serves from an empty folder, prints where, and says what to do next", async () => {
  const server = await startServer();
  try {
    const page = await fetch(`${server.url}/`);
    strictEqual(page.status, 200);
    match(await page.text(), /<h1/);
    const printed = server.output();
    ok(printed.includes(server.url), "prints the address");
    match(printed, /\/start\?code=|import/, "says what to do next");
    strictEqual((await smoke(server.url)).join("\n"), "");
  } finally {
    strictEqual(await server.stop(), 0);
  }
});

Deno.test("start finds its data again, after a signal and after being killed", async () => {
  const dataDir = await Deno.makeTempDir();
  const document = { basics: { name: "Grace Hopper" } };
  await importText(dataDir, "grace", JSON.stringify(document));
  try {
    for (const ending of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
      const server = await startServer({ dataDir });
      try {
        const page = await fetch(`${server.url}/@grace`);
        strictEqual(page.status, 200, `before ${ending}`);
        ok((await page.text()).includes("Grace Hopper"));
      } finally {
        if (ending === "SIGKILL") await server.kill();
        else server.signal(ending);
        const code = await server.ended;
        if (ending !== "SIGKILL") strictEqual(code, 0, ending);
      }
    }
    const server = await startServer({ dataDir });
    strictEqual((await fetch(`${server.url}/@grace`)).status, 200);
    await server.signalAll("SIGINT");
    strictEqual(await server.ended, 0, "Ctrl+C reaches every process");
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("a second start on the same folder is refused and harms nothing", async () => {
  const server = await startServer();
  try {
    await rejects(
      startServer({ dataDir: server.dataDir }),
      /Cannot (start|open)[^\n]*/,
    );
    strictEqual((await fetch(`${server.url}/readyz`)).status, 200);
  } finally {
    await server.stop();
  }
});

Deno.test("start keeps to loopback and refuses a port that is taken", async () => {
  const server = await startServer();
  try {
    const { networkInterfaces } = await import("node:os");
    const outside = Object.values(networkInterfaces()).flat()
      .find((one) => one?.family === "IPv4" && !one.internal)?.address;
    if (outside) {
      const { port } = new URL(server.url);
      await rejects(fetch(`http://${outside}:${port}/`));
    }
    const { port } = new URL(server.url);
    const env = { PORT: port, DATA_DIR: `${server.dataDir}-other` };
    // the first one answers on that port, so that the second seems to be ready before it gives up
    const second = await startServer({ env }).catch(() => null);
    if (second) {
      strictEqual(await second.ended, 1);
      match(second.output(), /port|address/i);
    }
  } finally {
    await server.stop();
    await Deno.remove(`${server.dataDir}-other`, { recursive: true }).catch(
      () => {},
    );
  }
});

Deno.test("import and export work while the app runs, and readers see the change", async () => {
  const server = await startServer();
  const { dataDir } = server;
  try {
    const document = {
      basics: { name: "Grace Hopper" },
      x: { kept: [1, null] },
    };
    await importText(dataDir, "grace", JSON.stringify(document));
    const response = await fetch(`${server.url}/@grace`);
    strictEqual(response.status, 200);
    await response.body?.cancel();
    const exported = await runTask("export", ["--slug", "grace"], { dataDir });
    strictEqual(exported.code, 0, exported.stderr);
    strictEqual(
      JSON.stringify(JSON.parse(exported.stdout)),
      JSON.stringify(document),
    );
  } finally {
    await server.stop();
  }
});
