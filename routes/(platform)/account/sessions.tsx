import { AppError } from "@/lib/platform/errors.ts";
import { endSession, endSessions } from "@/lib/platform/sessions/commands.ts";
import { listSessions } from "@/lib/platform/sessions/queries.ts";
import {
  SessionsPage,
  type SessionsProps,
} from "@/components/account/DevicePages.tsx";
import {
  accountView,
  authOf,
  cookieOn,
  define,
  formOf,
  seeOther,
  show,
  signedIn,
  textOf,
} from "../(_account)/account_page.ts";

type Data = Omit<SessionsProps, "view">;

export const handlers = define.handlers({
  async GET(ctx) {
    const { session } = await signedIn(ctx);
    const done = ctx.url.searchParams.get("done");
    return show<Data>({
      sessions: await listSessions(ctx.state.actor, {}),
      currentId: session.id,
      done: done === "one" || done === "others" ? done : null,
    });
  },
  async POST(ctx) {
    const { actor, platform: { sessions } } = ctx.state;
    const { session, tokens } = await signedIn(ctx);
    const form = await formOf(ctx.req);
    const what = textOf(form, "do");
    if (what === "end") {
      const id = textOf(form, "id");
      await endSession(actor, { id }).catch(unlessGone);
      sessions.forget(id);
      return seeOther(ctx, "/account/sessions", { query: { done: "one" } });
    }
    if (what !== "others" && what !== "all") {
      return seeOther(ctx, "/account/sessions");
    }
    const auth = await authOf(ctx);
    const isAll = what === "all";
    // our own book says so, too: a server that does not answer must not keep anybody signed in
    await auth.admin.signOut(tokens.accessToken, isAll ? "global" : "others")
      .catch(() => null);
    await endSessions(actor, { keptId: isAll ? null : session.id });
    sessions.forget(session.userId);
    return isAll
      ? seeOther(ctx, "/sign-in", {
        query: { out: "1" },
        cookies: [cookieOn(ctx, "vitrina", "", 0)],
      })
      : seeOther(ctx, "/account/sessions", { query: { done: "others" } });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SessionsPage {...data} view={accountView(state, url)} />
));

/** Somebody was faster: it is ended, as was wished; what is no id is nobody's session either. */
function unlessGone(error: unknown) {
  const known = error instanceof AppError &&
    (error.code === "not_found" || error.code === "invalid");
  if (!known) throw error;
}
