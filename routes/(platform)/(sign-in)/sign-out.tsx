import { SignOutPage } from "@/components/account/EndPages.tsx";
import {
  accountView,
  cookieOn,
  define,
  readingOf,
  seeOther,
  show,
} from "../(_account)/account_page.ts";
import { endHere } from "../(_account)/begin_session.ts";

export const handlers = define.handlers({
  async GET(ctx) {
    const { session, pending } = await readingOf(ctx);
    const email = (session ?? pending)?.email;
    return email === undefined ? seeOther(ctx, "/sign-in") : show({ email });
  },
  async POST(ctx) {
    const { session, pending, tokens } = await readingOf(ctx);
    const known = session ?? pending;
    if (known && tokens) await endHere(ctx, known, tokens);
    const cookies = [cookieOn(ctx, "vitrina", "", 0)];
    return seeOther(ctx, "/sign-in", { query: { out: "1" }, cookies });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SignOutPage {...data} view={accountView(state, url)} />
));
