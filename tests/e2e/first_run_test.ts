import { Buffer } from "node:buffer";
import { match, ok, strictEqual } from "node:assert/strict";
import { launchBrowser } from "../support/chromium.ts";
import { runTask, startServer } from "../support/server.ts";

const DOCUMENT = JSON.stringify({
  basics: { name: "Katherine Johnson", label: "Mathematician" },
  x: { kept: true },
});

/** The address with the code, as the terminal printed it. */
function printedAddress(output: string): string {
  const [address] = /http:\S+\/start\?code=\w+/.exec(output) ?? [];
  if (!address) throw new Error(`Cannot find the code in\n${output}`);
  return address;
}

async function post(address: string, fields: Record<string, string | Blob>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return await fetch(address, {
    method: "POST",
    body: form,
    headers: { "sec-fetch-site": "same-origin" },
  });
}

const good = {
  do: "import",
  slug: "katherine",
  language: "en",
  publish: "1",
  file: new Blob([DOCUMENT]),
};

Deno.test("the first-run page makes the first site with scripts off, and then is gone", async () => {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const address = printedAddress(server.output());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.setInputFiles("input[name=file]", {
      name: "resume.json",
      mimeType: "application/json",
      buffer: Buffer.from(DOCUMENT),
    });
    await page.fill("input[name=slug]", "katherine");
    await page.selectOption("select[name=language]", "en");
    await page.click("button[value=import]");
    await page.click("a[href^='/@katherine']");
    match(await page.innerText("h1"), /Katherine Johnson/);
    const again = await fetch(address);
    strictEqual(again.status, 403);
    await again.body?.cancel();
    const { dataDir } = server;
    const { stdout } = await runTask("export", ["--slug", "katherine"], {
      dataDir,
    });
    strictEqual(JSON.stringify(JSON.parse(stdout)), DOCUMENT);
  } finally {
    await browser.close();
    await server.stop();
  }
});

Deno.test("the first-run page refuses strangers, bad files, bad addresses and 50 MB, and stays open", async () => {
  const server = await startServer();
  try {
    const address = printedAddress(server.output());
    const refused = async (
      status: number,
      says: RegExp,
      fields: Record<string, string | Blob>,
      to = address,
    ) => {
      const response = await post(to, { ...good, ...fields });
      const text = await response.text();
      strictEqual(response.status, status, text);
      match(text, says);
    };
    await refused(403, /code/i, {}, `${server.url}/start?code=wrong`);
    await refused(403, /code/i, {}, `${server.url}/start`);
    await refused(422, /<td>2:\d+<\/td>/, {
      file: new Blob(['{\n"work": [{"startDate": "soon"}]}']),
    });
    await refused(422, /role="alert"/, { file: "not a file" });
    await refused(422, /role="alert"/, { slug: "../ada" });
    await refused(400, /role="alert"/, { slug: "admin" });
    await refused(413, /role="alert"/, {
      file: new Blob([new Uint8Array(50_000_000)]),
    });
    strictEqual((await fetch(`${server.url}/@katherine`)).status, 404);
    const made = await post(address, good);
    strictEqual(made.status, 200);
    ok((await made.text()).includes("/@katherine"));
  } finally {
    await server.stop();
  }
});

Deno.test("the first-run page loads the demo, which one command removes", async () => {
  const server = await startServer();
  try {
    const address = printedAddress(server.output());
    const response = await post(address, { ...good, do: "demo" });
    strictEqual(response.status, 200);
    const slugs = [...(await response.text()).matchAll(/href="\/@([\w-]+)/g)]
      .map(([, slug]) => slug);
    strictEqual(slugs.length, 2);
    for (const slug of slugs) {
      const page = await fetch(`${server.url}/@${slug}`);
      strictEqual(page.status, 200);
      await page.body?.cancel();
    }
    const { dataDir } = server;
    strictEqual((await runTask("seed", ["--remove"], { dataDir })).code, 0);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    for (const slug of slugs) {
      const page = await fetch(`${server.url}/@${slug}`);
      strictEqual(page.status, 404);
      await page.body?.cancel();
    }
  } finally {
    await server.stop();
  }
});
