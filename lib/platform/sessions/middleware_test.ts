import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { App } from "fresh";
import { visitor } from "../db.ts";
import type { Db } from "../db.ts";
import type { State } from "../state.ts";
import {
  requireSecondFactor,
  requireSession,
  withSession,
} from "./middleware.ts";
import type { Known, Reading } from "./schema.ts";

const known: Known = {
  id: "0190b2f0-0000-7000-8000-000000000002",
  userId: "0190b2f0-0000-7000-8000-000000000001",
  email: "ada@example.com",
  aal: "aal1",
  expiresAt: 0,
  needsFactor: false,
  owesFactor: false,
  hasFactor: false,
  mustHaveFactor: false,
  isReplacing: false,
  proof: null,
};
const nobody: Reading = {
  session: null,
  pending: null,
  tokens: null,
  setCookie: null,
};

/** What a page behind all three answers, for a reading and a state of one's own. */
async function ask(
  path: string,
  reading: Partial<Reading>,
  more: Partial<State> = {},
  init: RequestInit = {},
) {
  let reads = 0;
  const app = new App<State>()
    .use((ctx) => {
      const db = {} as Db; // no page here asks it anything
      const read = () => {
        reads++;
        return Promise.resolve({ ...nobody, ...reading });
      };
      Object.assign(ctx.state, {
        onPlatform: true,
        origin: "http://127.0.0.1:8000",
        basePath: "",
        chosenLang: null,
        actor: { ...visitor(db, null), requestId: "r" },
        peer: () => "somewhere",
        platform: { sessions: { read } },
        ...more,
      });
      return ctx.next();
    })
    .use(withSession())
    .use(requireSession())
    .use(requireSecondFactor())
    .all("*", ({ state: { session, actor } }) => {
      const { userId, aal, requestId } = actor;
      const headers = { "set-cookie": "other=1" };
      return Response.json({ id: session?.id, userId, aal, requestId }, {
        headers,
      });
    });
  const answer = await app.handler()(
    new Request(`http://127.0.0.1:8000${path}`, init),
  );
  return { answer, reads, location: answer.headers.get("location") };
}

Deno.test("a page behind a session acts as whoever is signed in, and the cookie is read once", async () => {
  const { answer, reads } = await ask("/account", {
    session: known,
    setCookie: "vitrina=new; Path=/",
  });
  deepStrictEqual(await answer.json(), {
    id: known.id,
    userId: known.userId,
    aal: "aal1",
    requestId: "r",
  });
  deepStrictEqual(answer.headers.getSetCookie(), [
    "other=1",
    "vitrina=new; Path=/",
  ]);
  strictEqual(reads, 1);
});

Deno.test("a page that sets the session's cookie itself has the last word", async () => {
  const { answer } = await ask("/account", {
    session: known,
    setCookie: "other=2; Path=/",
  });
  deepStrictEqual(answer.headers.getSetCookie(), ["other=1"]);
});

Deno.test("strangers sign in first, and come back to where they wanted to go", async () => {
  strictEqual(
    (await ask("/account/sessions?a=1", {})).location,
    "/sign-in?next=%2Faccount%2Fsessions%3Fa%3D1",
  );
  const there = await ask("/dashboard", {}, {
    basePath: "/@ada",
    chosenLang: "es",
  });
  strictEqual(there.location, "/sign-in?next=%2F%40ada%2Fdashboard&lang=es");
  strictEqual(
    (await ask("/account", {}, {}, { method: "POST" })).location,
    "/sign-in",
  );
  strictEqual(there.answer.headers.get("cache-control"), "no-store");
});

Deno.test("a cookie that is worth nothing is cleared on the way to the sign-in", async () => {
  const { answer } = await ask("/account", {
    setCookie: "vitrina=; Max-Age=0",
  });
  deepStrictEqual(answer.headers.getSetCookie(), ["vitrina=; Max-Age=0"]);
});

Deno.test("whoever owes the second factor gets the page that asks for it", async () => {
  const { location } = await ask("/account", {
    pending: { ...known, owesFactor: true },
  });
  strictEqual(location, "/second-factor?next=%2Faccount");
});

Deno.test("managers without a second factor get the page that sets one up, and nothing else", async () => {
  const session = { ...known, needsFactor: true };
  strictEqual(
    (await ask("/account", { session })).location,
    "/account/enrol?next=%2Faccount",
  );
  strictEqual((await ask("/account/enrol", { session })).answer.status, 200);
  const access = { needsSecondFactor: true } as State["access"]; // the one field that counts here
  strictEqual(
    (await ask("/dashboard", { session: known }, { access })).location,
    "/account/enrol?next=%2Fdashboard",
  );
  const sure = { ...known, aal: "aal2" as const };
  strictEqual(
    (await ask("/dashboard", { session: sure }, { access })).answer.status,
    200,
  );
});

Deno.test("on a tenant's own host there are no sessions", async () => {
  const { answer, reads } = await ask("/account", { session: known }, {
    onPlatform: false,
  });
  strictEqual(answer.status, 404);
  strictEqual(reads, 0);
});
