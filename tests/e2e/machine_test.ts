import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { Ajv } from "ajv";
import type { Server } from "../support/server.ts";
import { startSite } from "../support/site.ts";

const SCHEMA = new URL(
  "../../lib/portfolio/resume/json_resume.schema.json",
  import.meta.url,
);

let server: Server;

Deno.test.beforeAll(async () => {
  server = await startSite();
});

Deno.test.afterAll(async () => {
  await server?.stop();
});

async function text(path: string, type: RegExp): Promise<string> {
  const response = await fetch(server.url + path);
  strictEqual(response.status, 200, path);
  match(response.headers.get("content-type") ?? "", type, path);
  return await response.text();
}

Deno.test("Home carries JSON-LD of the person on a ProfilePage", async () => {
  const html = await text("/@ada?lang=en", /text\/html/);
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/
    .exec(html)?.[1];
  ok(block, "there is a block");
  const data = JSON.parse(block);
  const nodes = data["@graph"] ?? [data];
  const page = nodes.find((node: { "@type": string }) =>
    node["@type"] === "ProfilePage"
  );
  ok(page, "names a ProfilePage");
  const person = page.mainEntity?.name
    ? page.mainEntity
    : nodes.find((node: { "@type": string }) => node["@type"] === "Person");
  ok(person?.name, "names the person");
  ok(!JSON.stringify(data).includes("null"), "leaves out what is not known");
});

Deno.test("every page names its canonical address, its languages and its picture", async () => {
  for (
    const path of ["", "/about", "/projects", "/experience", "/contact", "/cv"]
  ) {
    const html = await text(`/@ada${path}?lang=es`, /text\/html/);
    match(
      html,
      /<link[^>]+rel="canonical"[^>]+href="http:\/\/127\.0\.0\.1/,
      path,
    );
    for (const lang of ["es", "en", "x-default"]) {
      ok(html.includes(`hreflang="${lang}"`), `${path} ${lang}`);
    }
    match(
      html,
      /<meta[^>]+property="og:image"[^>]+content="http[^"]+og\.png/,
      path,
    );
    match(html, /<meta[^>]+name="description"[^>]+content="[^"]{20,}/, path);
    match(html, /<title>[^<]{3,}<\/title>/, path);
  }
});

Deno.test("og.png is a picture of 1200 by 630", async () => {
  const response = await fetch(`${server.url}/@ada/og.png?lang=en`);
  strictEqual(response.headers.get("content-type"), "image/png");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const view = new DataView(bytes.buffer);
  deepStrictEqual([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  deepStrictEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
});

Deno.test("the sitemap lists pages that exist, in both languages", async () => {
  const xml = await text("/@ada/sitemap.xml", /xml/);
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((
    [, one = ""],
  ) => one.replaceAll("&amp;", "&"));
  ok(addresses.length >= 6);
  for (const address of addresses) {
    ok(address.startsWith(`${server.url}/@ada`), address);
    const response = await fetch(address, { method: "HEAD" });
    strictEqual(response.status, 200, address);
  }
  match(xml, /hreflang="es"/);
});

Deno.test("robots.txt names a sitemap and hides what is not for reading", async () => {
  const robots = await text("/robots.txt", /text\/plain/);
  match(robots, /^User-agent: \*/mi);
  match(robots, /^Sitemap: http/mi);
});

Deno.test("resume.json is valid JSON Resume without the hidden contact details", async () => {
  const body = await text("/@ada/resume.json", /application\/(\w+\+)?json/);
  const document = JSON.parse(body);
  const fixture = JSON.parse(
    await Deno.readTextFile(
      new URL(
        "../fixtures/resumes/senior-engineer.resume.json",
        import.meta.url,
      ),
    ),
  );
  strictEqual(document.basics.name, fixture.basics.name);
  for (const field of ["email", "phone"]) {
    const hidden = fixture.basics[field];
    if (hidden) ok(!body.includes(hidden), `${field} is not published`);
  }
  const schema = JSON.parse(await Deno.readTextFile(SCHEMA));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const isValid = ajv.validate(schema, document);
  ok(isValid, ajv.errorsText());
});

Deno.test("healthz and readyz answer, and metrics are OpenMetrics for loopback only", async () => {
  await text("/healthz", /text\/plain|json/);
  await text("/readyz", /text\/plain|json/);
  const metrics = await text("/metrics", /openmetrics-text|text\/plain/);
  match(metrics, /^# TYPE vitrina_/m);
  match(metrics, /^# EOF\n?$/m);
  ok(!/127\.0\.0\.1|@ada|mozilla/i.test(metrics), "holds no personal data");
});

Deno.test("one JSON line is logged per request, without address, query or body", async () => {
  const before = server.output().length;
  await text("/@ada/about?lang=en&token=secret-in-query", /text\/html/);
  const line = await waitFor(() => {
    const lines = server.output().slice(before).split("\n");
    return lines.find((one) => one.startsWith("{") && one.includes("/about"));
  });
  const entry = JSON.parse(line);
  ok(entry.requestId);
  strictEqual(entry.status, 200);
  ok(typeof entry.ms === "number");
  ok(!/secret-in-query|127\.0\.0\.1|user-agent/i.test(line));
});

/** Asks again until there is an answer; the test runner's own limit ends it otherwise. */
async function waitFor<T>(ask: () => T | undefined): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
