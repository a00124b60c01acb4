import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { readAddress } from "./address.ts";
import { locate, peerAddress, trueAddress } from "./locate.ts";
import { SiteDirectory } from "./sites.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant({ slug: "ada" });
await test.createTenant({ slug: "hidden", published: false });
await test.owner`
  insert into platform.hosts (tenant_id, host, verified_at) values
    (${ada.id}, 'ada.example.com', now()),
    (${ada.id}, 'claimed.example.com', null)
`;

async function find(url: string, baseUrl: string | null = null) {
  const sites = new SiteDirectory(test.db);
  const { site, basePath, path } = await locate(
    readAddress(url),
    baseUrl,
    sites,
  );
  return { slug: site?.slug ?? null, basePath, path };
}

const to = (url: string, baseUrl: string | null = null) =>
  locate(readAddress(url), baseUrl, new SiteDirectory(test.db));

Deno.test("locate() leads members and programs to a tenant by name alone, whether it is shown, hidden or missing", async () => {
  for (const slug of ["ada", "hidden", "nobody"]) {
    for (const path of ["/dashboard", "/dashboard/members", "/api/v1/x"]) {
      deepStrictEqual(await to(`http://localhost/@${slug}${path}`), {
        site: null,
        slug,
        onPlatform: true,
        basePath: `/@${slug}`,
        path,
      });
    }
  }
  strictEqual((await to("http://localhost/@ada/dashboards")).slug, null);
});

Deno.test("locate() knows the platform's own host, where alone sessions are", async () => {
  const own = "https://vitrina.example";
  const isOwn = async (url: string) => (await to(url, own)).onPlatform;
  strictEqual(await isOwn("https://vitrina.example/account"), true);
  strictEqual(await isOwn("http://127.0.0.1/account"), true);
  strictEqual(await isOwn("https://ada.example.com/account"), false);
  strictEqual(await isOwn("https://else.example/account"), false);
  strictEqual((await to("https://ada.example.com/@ada/dashboard")).slug, null);
});

Deno.test("peerAddress() believes only trusted proxies, and of their chain the last stranger", () => {
  const from = (chain: string | null, trusted: string[]) =>
    peerAddress(
      new Request("http://localhost/", {
        headers: chain === null ? {} : { "x-forwarded-for": chain },
      }),
      { transport: "tcp", hostname: "10.0.0.1", port: 1 },
      trusted,
    );
  strictEqual(from("203.0.113.9", []), "10.0.0.1");
  strictEqual(from("6.6.6.6, 203.0.113.9", ["10.0.0.1"]), "203.0.113.9");
  strictEqual(
    from("6.6.6.6, 203.0.113.9, 10.0.0.2", ["10.0.0.1", "10.0.0.2"]),
    "203.0.113.9",
  );
  strictEqual(from(null, ["10.0.0.1"]), "10.0.0.1");
});

const nowhere = { slug: null, basePath: "", path: "/@" };

Deno.test("locate() rewrites the path of a published site once", async () => {
  const about = { slug: "ada", basePath: "/@ada", path: "/about" };
  deepStrictEqual(await find("http://localhost:8000/@ada/about"), about);
  deepStrictEqual(await find("http://127.0.0.1/@ada/about"), about);
  deepStrictEqual(await find("http://localhost/@ada/@ada"), {
    slug: "ada",
    basePath: "/@ada",
    path: "/@ada",
  });
});

Deno.test("locate() answers alike for sites that are hidden and that do not exist", async () => {
  deepStrictEqual(await find("http://localhost/@hidden/about"), nowhere);
  deepStrictEqual(await find("http://localhost/@nobody/about"), nowhere);
  deepStrictEqual(await find("http://localhost/@"), nowhere);
});

Deno.test("locate() serves a proved host from its root and nothing else there", async () => {
  deepStrictEqual(await find("https://ada.example.com/about"), {
    slug: "ada",
    basePath: "",
    path: "/about",
  });
  strictEqual((await find("https://ada.example.com/@ada")).path, "/@");
  strictEqual((await find("https://claimed.example.com/about")).slug, null);
});

Deno.test("locate() leaves unknown hosts to the platform only when it has no address of its own", async () => {
  const own = "https://vitrina.example";
  const platform = { slug: null, basePath: "", path: "/start" };
  deepStrictEqual(await find("http://box.lan:8000/start"), platform);
  deepStrictEqual(await find("https://vitrina.example/start", own), platform);
  strictEqual((await find("http://10.0.0.5/@ada", own)).slug, "ada");
});

Deno.test("trueAddress() believes forwarded headers from a trusted proxy alone, and its own value", () => {
  const request = new Request("http://127.0.0.1:8000/about?x=1", {
    headers: {
      "x-forwarded-host": "evil.example, ada.example.com",
      "x-forwarded-proto": "https",
    },
  });
  const peer: Deno.Addr = { transport: "tcp", hostname: "10.0.0.1", port: 1 };
  strictEqual(trueAddress(request, peer, [])?.host, "127.0.0.1:8000");
  const seen = trueAddress(request, peer, ["10.0.0.1"]);
  strictEqual(seen?.host, "ada.example.com");
  strictEqual(seen?.scheme, "https");
  strictEqual(seen?.search, "?x=1");
});

Deno.test("trueAddress() refuses hosts that are none", () => {
  const peer: Deno.Addr = { transport: "tcp", hostname: "10.0.0.1", port: 1 };
  for (const host of ["a b", "<script>", "a/b", "a@b", "x".repeat(300)]) {
    const request = new Request("http://localhost/", {
      headers: { "x-forwarded-host": host },
    });
    strictEqual(trueAddress(request, peer, ["10.0.0.1"]), null, host);
  }
});
