/**
 * The REST API of the platform's own identity server: which call leads where.
 *
 * @module
 */
import { type Context, Hono } from "hono";
import * as account from "./account.ts";
import { addAdminCalls } from "./admin_calls.ts";
import { checked } from "./bodies.ts";
import * as bodies from "./bodies.ts";
import { requireCaller } from "./caller.ts";
import {
  answerError,
  bodyOf,
  callOf,
  type Env,
  redirectOf,
  requireApiKey,
  uuidOf,
} from "./edge.ts";
import { verifyFactor } from "./factor_codes.ts";
import * as factors from "./factors.ts";
import * as mailed from "./mailed.ts";
import { validationFailed } from "./auth_error.ts";
import type { Server } from "./server.ts";
import * as signIn from "./sign_in.ts";
import { signUp } from "./sign_up.ts";
import { userView } from "./users.ts";
import { verify, verifyLink } from "./verify.ts";

/** Makes the API of a server. */
export function createApp(server: Server): Hono<Env> {
  const app = new Hono<Env>().basePath("/auth/v1");
  app.use(async (c, next) => {
    c.set("call", { server, peer: c.env.peer });
    await next();
    c.header("cache-control", "no-store");
    c.header("x-supabase-api-version", "2024-01-01");
  });
  app.onError((error) => answerError(error, server));
  app.notFound((c) =>
    c.json({ code: "not_found", message: "There is no such call" }, 404)
  );
  addOpenCalls(app, server);
  app.use(requireApiKey(server));
  addVisitorCalls(app);
  addMemberCalls(app, server);
  addAdminCalls(app, server);
  return app;
}

/** What browsers open without any key: links, and what verifiers ask for. */
function addOpenCalls(app: Hono<Env>, server: Server): void {
  app.get("/health", (c) =>
    c.json({
      version: "vitrina",
      name: "GoTrue",
      description: "The subset of Supabase Auth that supabase-js calls",
    }));
  app.get(
    "/.well-known/jwks.json",
    async (c) => c.json(await server.keys.jwks()),
  );
  app.get("/verify", async (c) => {
    const query = checked(bodies.verifyQuery, c.req.query());
    return c.redirect(await verifyLink(callOf(c), query), 303);
  });
  app.get("/authorize", () => {
    throw validationFailed("Unsupported provider: provider is not enabled");
  });
}

function addVisitorCalls(app: Hono<Env>): void {
  app.get("/settings", (c) =>
    c.json({
      external: { email: true, phone: false, anonymous_users: false },
      disable_signup: false,
      mailer_autoconfirm: false,
      phone_autoconfirm: false,
      sms_provider: "",
      saml_enabled: false,
    }));
  app.post("/signup", async (c) => {
    const body = await bodyOf(c, bodies.signUpBody);
    return c.json(await signUp(callOf(c), body, redirectOf(c)));
  });
  app.post("/token", async (c) => {
    const call = callOf(c);
    switch (c.req.query("grant_type")) {
      case "password": {
        const body = await bodyOf(c, bodies.passwordBody);
        return c.json(await signIn.signInWithPassword(call, body));
      }
      case "refresh_token":
        return c.json(
          await signIn.refresh(call, await bodyOf(c, bodies.refreshBody)),
        );
      case "pkce":
        return c.json(
          await signIn.exchangeCode(call, await bodyOf(c, bodies.pkceBody)),
        );
      default:
        throw validationFailed("unsupported_grant_type");
    }
  });
  app.post("/otp", async (c) => {
    const body = await bodyOf(c, bodies.otpBody);
    return c.json(await mailed.mailMagicLink(callOf(c), body, redirectOf(c)));
  });
  app.post("/recover", async (c) => {
    const body = await bodyOf(c, bodies.recoverBody);
    return c.json(await mailed.mailRecovery(callOf(c), body, redirectOf(c)));
  });
  app.post("/resend", async (c) => {
    const body = await bodyOf(c, bodies.resendBody);
    return c.json(await mailed.mailAgain(callOf(c), body, redirectOf(c)));
  });
  app.post(
    "/verify",
    async (c) =>
      c.json(await verify(callOf(c), await bodyOf(c, bodies.verifyBody))),
  );
}

function addMemberCalls(app: Hono<Env>, server: Server): void {
  const callerOf = (c: Context<Env>) => requireCaller(callOf(c), c.req.raw);
  app.get("/user", async (c) => c.json(userView((await callerOf(c)).user)));
  app.put("/user", async (c) => {
    const caller = await callerOf(c);
    const body = await bodyOf(c, bodies.updateUserBody);
    return c.json(
      await account.updateUser(callOf(c), caller, body, redirectOf(c)),
    );
  });
  app.post("/logout", async (c) => {
    const scope = c.req.query("scope") ?? "global";
    await account.signOut(server, await callerOf(c), scope);
    return c.body(null, 204);
  });
  app.get(
    "/reauthenticate",
    async (c) =>
      c.json(await mailed.mailReauthentication(callOf(c), await callerOf(c))),
  );
  app.post("/factors", async (c) => {
    const caller = await callerOf(c);
    const body = await bodyOf(c, bodies.enrollBody);
    return c.json(await factors.enroll(server, caller, body));
  });
  app.post(
    "/factors/:id/challenge",
    async (c) =>
      c.json(await factors.challenge(server, await callerOf(c), uuidOf(c))),
  );
  app.post("/factors/:id/verify", async (c) => {
    const caller = await callerOf(c);
    const body = await bodyOf(c, bodies.factorCodeBody);
    return c.json(
      await verifyFactor(callOf(c), caller, uuidOf(c), body),
    );
  });
  app.delete(
    "/factors/:id",
    async (c) =>
      c.json(await factors.unenroll(server, await callerOf(c), uuidOf(c))),
  );
}
