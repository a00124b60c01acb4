/** What programs do with what a site shows: projects, GitHub, photo, history, posts. Each key holds what it needs, no more. */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import { forbidden, traveller } from "./journeys.ts";
import { exampleBody, operationsOf, versions } from "./operations.ts";
import { testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test } = api;
const ada = await traveller(api, "ada");
const read = "portfolio.profile.read";
const write = "portfolio.profile.write";
const nobody = crypto.randomUUID();

Deno.test("projects: listed, moved, hidden, featured and told", async () => {
  await importResume(ada.tenant.owner, {
    document: {
      basics: { name: "Ada" },
      projects: [{ name: "Engine" }, { name: "Notes" }],
    },
  });
  const key = await ada.as(read, write);
  const list = async () => (await key("GET", "/projects")).json.items;
  const [first, second] = await list();
  ok(first && second);
  const before = await ada.version();
  const move = await key("POST", `/projects/${second.id}/move`, { by: -1 });
  deepStrictEqual(move.json, { changed: true });
  deepStrictEqual(
    (await list()).slice(0, 2).map(({ id }: { id: string }) => id),
    [second.id, first.id],
  );
  const hide = () =>
    key("PUT", `/projects/${first.id}/shown`, { shown: false });
  deepStrictEqual((await hide()).json, { changed: true });
  deepStrictEqual((await hide()).json, { changed: false });
  const feature = { featured: true };
  const featured = await key("PUT", `/projects/${first.id}/featured`, feature);
  strictEqual(featured.status, 204);
  const none = { problem: null, approach: null, outcome: null };
  const study = { en: { ...none, problem: "It was slow." }, es: none };
  const told = await key("PUT", `/projects/${first.id}/study`, study);
  strictEqual(told.status, 204);
  const one = (await list()).find(({ id }: { id: string }) => id === first.id);
  deepStrictEqual([one.isShown, one.isFeatured, one.told], [false, true, 1]);
  const whole = await key("GET", `/projects/${first.id}`);
  deepStrictEqual(whole.json.study, study);
  ok(await ada.version() >= before + 4);
  for (
    const [verb, body] of Object.entries({
      move: { by: 1 },
      shown: { shown: true },
      featured: feature,
      study,
    })
  ) {
    const method = verb === "move" ? "POST" : "PUT";
    const { status } = await key(method, `/projects/${nobody}/${verb}`, body);
    strictEqual(status, 404, verb);
  }
  // what was not changed is not sent again
  const tag = whole.headers.get("etag") ?? "";
  const again = await key("GET", `/projects/${first.id}`, undefined, {
    headers: { "if-none-match": tag },
  });
  strictEqual(again.status, 304);

  await forbidden(await ada.as(read), [
    ["POST", `/projects/${first.id}/move`, { by: 1 }],
    ["PUT", `/projects/${first.id}/shown`, { shown: true }],
    ["PUT", `/projects/${first.id}/featured`, feature],
    ["PUT", `/projects/${first.id}/study`, study],
  ]);
  await forbidden(await ada.as("portfolio.posts.read"), [
    ["GET", "/projects"],
    ["GET", `/projects/${first.id}`],
  ]);
});

Deno.test("GitHub: followed once, read now, a repository shown, forgotten and followed again", async () => {
  const key = await ada.as(read, write);
  const follow = (name: string, idempotency = "follow") =>
    key("POST", "/github-sources", { name }, {
      headers: { "idempotency-key": idempotency },
    });
  const { status, json: source } = await follow("https://github.com/ada");
  strictEqual(status, 201);
  match(source.hookSecret, /^[0-9a-f]{64}$/);
  deepStrictEqual((await follow("https://github.com/ada")).json, source);
  strictEqual((await follow("ada", "other")).status, 409);
  const list = async () => (await key("GET", "/github-sources")).json.items;
  const [listed] = await list();
  deepStrictEqual([listed.id, listed.state, listed.hasToken], [
    source.id,
    "waiting",
    false,
  ]);
  strictEqual(JSON.stringify(listed).includes(source.hookSecret), false);

  const asked = async () => {
    const [row] = await test.owner`
      select count(*)::int as count from platform.outbox where name = 'portfolio.github.sync_requested'`;
    return row?.count;
  };
  const before = await asked();
  await test
    .owner`update portfolio.github_sources set state = 'done' where id = ${source.id}`;
  const at = `/github-sources/${source.id}`;
  strictEqual((await key("POST", `${at}/sync`)).status, 202);
  strictEqual((await key("POST", `${at}/sync`)).status, 202);
  strictEqual(await asked(), before + 1, "two requests, one look");
  const token = { token: "github_pat_0123456789" };
  strictEqual((await key("PUT", `${at}/token`, token)).status, 204);
  strictEqual((await list())[0].hasToken, true);
  const shows = await key("PUT", `${at}/shows-new`, { showsNew: true });
  strictEqual(shows.status, 204);
  const rotated = await key("POST", `${at}/hook-secret`);
  ok(rotated.json.hookSecret !== source.hookSecret);

  const id = crypto.randomUUID();
  await test.owner`
    insert into portfolio.repositories (tenant_id, id, github_id, source_id, full_name, url)
    values (${ada.tenant.id}, ${id}, 7, ${source.id}, 'ada/loom', 'https://github.com/ada/loom')`;
  const found = await key("GET", "/repositories?show=others");
  deepStrictEqual(
    found.json.items.map((one: { fullName: string }) => one.fullName),
    ["ada/loom"],
  );
  const show = { shown: true };
  strictEqual(
    (await key("PUT", `/repositories/${id}/shown`, show)).status,
    204,
  );
  const { json: { items } } = await key("GET", "/projects");
  strictEqual(items.at(-1).repository.fullName, "ada/loom");

  strictEqual((await key("DELETE", at)).status, 204);
  deepStrictEqual(await list(), []);
  strictEqual((await key("DELETE", at)).status, 404);
  strictEqual((await key("POST", `${at}/restore`)).status, 204);
  strictEqual((await key("POST", `${at}/restore`)).status, 204);
  strictEqual((await list())[0].id, source.id);

  await forbidden(
    await ada.as(read),
    [
      ["POST", "/github-sources", { name: "grace" }],
      ["POST", `${at}/sync`],
      ["PUT", `${at}/token`, token],
      ["PUT", `${at}/shows-new`, { showsNew: false }],
      ["POST", `${at}/hook-secret`],
      ["DELETE", at],
      ["POST", `${at}/restore`],
      ["PUT", `/repositories/${id}/shown`, show],
    ].map(([method = "", path = "", body]) => [method, path, body] as never),
  );
  await forbidden(await ada.as("portfolio.posts.read"), [
    ["GET", "/github-sources"],
    ["GET", "/repositories"],
  ]);
});

Deno.test("photo: uploaded once, described, removed and brought back; what is none is refused", async () => {
  const key = await ada.as(read, write);
  const operation = versions.flatMap(({ document }) => operationsOf(document))
    .find(({ name }) => name === "POST /portfolio/photo");
  ok(operation);
  const file = exampleBody(operation);
  const upload = (body: unknown, idempotency: string = crypto.randomUUID()) =>
    key("POST", "/photo", body, {
      headers: { "idempotency-key": idempotency },
    });
  const first = await upload(file, "photo");
  strictEqual(first.status, 201);
  const again = await upload(file, "photo");
  deepStrictEqual(again.json, first.json);
  strictEqual(again.headers.get("idempotency-replayed"), "true");
  const other = new Blob([file as Blob, "!"], { type: "image/gif" });
  strictEqual((await upload(other, "photo")).status, 400, "another file");
  const list = async () => (await key("GET", "/photo")).json.items;
  const [photo, ...rest] = await list();
  deepStrictEqual([photo.id, photo.state, rest], [
    first.json.id,
    "working",
    [],
  ]);

  const script = new Blob(["<svg onload=alert(1)>"], { type: "image/png" });
  const refused = await upload(script);
  deepStrictEqual([refused.status, refused.json.error.fields], [400, {
    photo: "unreadable",
  }]);
  const svg = await upload(new Blob(["<svg>"], { type: "image/svg+xml" }));
  match(svg.json.error.message, /content-type must be image\/jpeg/);
  strictEqual((await upload({ photo: "data:" })).status, 400);
  const large = new Blob([new Uint8Array(10_000_001)], { type: "image/png" });
  strictEqual((await upload(large)).status, 413);
  const stranger = await key("POST", "/photo", file, {
    bearer: null,
    slug: "ada",
  });
  strictEqual(stranger.status, 401);

  const at = `/photo/${photo.id}`;
  const wish = { focus: { x: 10, y: 20 }, altEs: "Ada", altEn: "Ada smiles" };
  deepStrictEqual((await key("PUT", at, wish)).json, { remade: true });
  deepStrictEqual((await list())[0].focus, wish.focus);
  strictEqual((await key("DELETE", at)).status, 204);
  ok((await list())[0].removedAt !== null);
  strictEqual((await key("POST", `${at}/restore`)).status, 204);
  strictEqual((await list())[0].removedAt, null);
  strictEqual((await key("POST", `${at}/restore`)).status, 204);

  await forbidden(await ada.as(read), [
    ["POST", "/photo", file],
    ["PUT", at, wish],
    ["DELETE", at],
    ["POST", `${at}/restore`],
  ]);
  await forbidden(await ada.as("portfolio.posts.read"), [["GET", "/photo"]]);
});

Deno.test("history: what was published is listed, compared, brought back, and that taken back", async () => {
  const key = await ada.as(read, write);
  const label = async () =>
    (await key("GET", "/profile/draft")).json.profile.values.label;
  const former = await label();
  const edits = [{ kind: "profile", values: { label: "Weaver" } }];
  strictEqual(
    (await key("POST", "/profile/draft/edits", { edits })).status,
    200,
  );
  const { json: { revision } } = await key(
    "POST",
    "/profile/draft/publish",
    {},
  );
  const { json: { items } } = await key("GET", "/profile/revisions");
  deepStrictEqual([items[0].number, items[0].why], [revision, "publish"]);
  const older = items[1].number;
  const { json: { changes } } = await key(
    "GET",
    `/profile/revisions/${older}/changes`,
  );
  strictEqual(JSON.stringify(changes).includes("Weaver"), true);
  const back = await key("POST", `/profile/revisions/${older}/restore`);
  strictEqual(back.json.changed, true);
  strictEqual(await label(), former);
  await key("POST", `/profile/revisions/${back.json.undo}/restore`);
  strictEqual(await label(), "Weaver");

  await forbidden(await ada.as(read), [
    ["POST", `/profile/revisions/${older}/restore`],
  ]);
  await forbidden(await ada.as("portfolio.posts.read"), [
    ["GET", "/profile/revisions"],
    ["GET", `/profile/revisions/${older}/changes`],
  ]);
});

Deno.test("posts: a key that may publish needs no second permission for the site", async () => {
  const author = await ada.as("portfolio.posts.read", "portfolio.posts.write");
  const { json: { id } } = await author("POST", "/posts", {
    lang: "en",
    slug: null,
    title: "Looms",
    summary: "",
    markdown: "Of cards.",
  });
  const page = `/posts/${id}/texts/en/page`;
  await forbidden(author, [["PUT", page], ["DELETE", page]]);
  const editor = await ada.as(
    "portfolio.posts.read",
    "portfolio.posts.publish",
  );
  const before = await ada.version();
  deepStrictEqual((await editor("PUT", page)).json, { slug: "looms" });
  strictEqual(await ada.version(), before + 1);
  strictEqual((await editor("DELETE", page)).status, 204);
  strictEqual(await ada.version(), before + 2);
  // whoever may write but not publish deletes what never stood on the site
  const { json: draft } = await author("POST", "/posts", {
    lang: "en",
    slug: null,
    title: "Draft",
    summary: "",
    markdown: "",
  });
  strictEqual((await author("DELETE", `/posts/${draft.id}`)).status, 204);
  await forbidden(author, [["DELETE", `/posts/${id}`]]);
});

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));
