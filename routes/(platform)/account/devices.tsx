import { AppError } from "@/lib/platform/errors.ts";
import { revokeTrustedDevice } from "@/lib/platform/second_factor/commands.ts";
import { listTrustedDevices } from "@/lib/platform/second_factor/queries.ts";
import {
  DevicesPage,
  type DevicesProps,
} from "@/components/account/DevicePages.tsx";
import {
  accountView,
  define,
  formOf,
  seeOther,
  show,
  signedIn,
  textOf,
} from "../(_account)/account_page.ts";

type Data = Omit<DevicesProps, "view">;

export const handlers = define.handlers({
  async GET(ctx) {
    return show<Data>({
      devices: await listTrustedDevices(ctx.state.actor, {}),
      revoked: ctx.url.searchParams.get("done") === "revoked",
    });
  },
  async POST(ctx) {
    const { actor, platform: { sessions } } = ctx.state;
    const { session } = await signedIn(ctx);
    const id = textOf(await formOf(ctx.req), "id");
    try {
      await revokeTrustedDevice(actor, { id });
    } catch (error) {
      const isGone = error instanceof AppError &&
        (error.code === "not_found" || error.code === "invalid");
      if (!isGone) throw error;
    }
    // this very session may have stood on it
    sessions.forget(session.userId);
    return seeOther(ctx, "/account/devices", { query: { done: "revoked" } });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <DevicesPage {...data} view={accountView(state, url)} />
));
