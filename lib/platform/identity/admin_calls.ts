/**
 * The calls of the platform itself, by its secret key.
 *
 * @module
 */
import type { Hono } from "hono";
import * as admin from "./admin.ts";
import { generateLink, invite, wishedRedirect } from "./admin_links.ts";
import * as bodies from "./bodies.ts";
import { requireSecretKey } from "./caller.ts";
import { bodyOf, type Env, redirectOf, uuidOf } from "./edge.ts";
import { removeFactor } from "./factors.ts";
import type { Server } from "./server.ts";

const PER_PAGE = 50;
const MAX_PER_PAGE = 1000;

/** Adds them. */
export function addAdminCalls(app: Hono<Env>, server: Server): void {
  for (const path of ["/admin/*", "/invite"]) {
    app.use(path, async (c, next) => {
      await requireSecretKey(server, c.req.raw);
      await next();
    });
  }
  app.post("/invite", async (c) => {
    const body = await bodyOf(c, bodies.inviteBody);
    return c.json(await invite(server, body, redirectOf(c)));
  });
  app.post("/admin/generate_link", async (c) => {
    const body = await bodyOf(c, bodies.generateLinkBody);
    const wished = c.req.query("redirect_to");
    const redirectTo = wishedRedirect(server, wished, body.redirect_to);
    return c.json(await generateLink(server, body, redirectTo));
  });
  addUserCalls(app, server);
}

function addUserCalls(app: Hono<Env>, server: Server): void {
  app.get("/admin/users", async (c) => {
    const page = whole(c.req.query("page"), 1, 1_000_000);
    const perPage = whole(c.req.query("per_page"), PER_PAGE, MAX_PER_PAGE);
    const { users, total } = await admin.listUsers(server, { page, perPage });
    const last = Math.max(1, Math.ceil(total / perPage));
    const link = (to: number, rel: string) =>
      `<${server.url}/admin/users?page=${to}&per_page=${perPage}>; rel="${rel}"`;
    c.header("x-total-count", String(total));
    c.header(
      "link",
      [...page < last ? [link(page + 1, "next")] : [], link(last, "last")]
        .join(", "),
    );
    return c.json({ users, aud: "authenticated" });
  });
  app.post("/admin/users", async (c) =>
    c.json(
      await admin.createUser(server, await bodyOf(c, bodies.createUserBody)),
    ));
  app.get(
    "/admin/users/:id",
    async (c) => c.json(await admin.getUser(server, uuidOf(c))),
  );
  app.put("/admin/users/:id", async (c) => {
    const body = await bodyOf(c, bodies.adminUpdateBody);
    return c.json(await admin.updateUserById(server, uuidOf(c), body));
  });
  app.delete("/admin/users/:id", async (c) => {
    const body = await bodyOf(c, bodies.deleteUserBody);
    return c.json(await admin.deleteUser(server, uuidOf(c), body));
  });
  app.get("/admin/users/:id/factors", async (c) => {
    const user = await admin.getUser(server, uuidOf(c));
    return c.json("factors" in user ? user.factors : []);
  });
  app.delete("/admin/users/:id/factors/:factor", async (c) => {
    const factorId = uuidOf(c, "factor");
    await removeFactor(server.transaction, uuidOf(c), factorId);
    return c.json({ id: factorId });
  });
}

/** A whole number from a query, within limits. */
function whole(given: string | undefined, otherwise: number, most: number) {
  const number = /^\d{1,7}$/.test(given ?? "") ? Number(given) : otherwise;
  return Math.min(Math.max(number, 1), most);
}
