import {
  countBackupCodes,
  listTrustedDevices,
} from "@/lib/platform/second_factor/queries.ts";
import { listSessions } from "@/lib/platform/sessions/queries.ts";
import {
  OverviewPage,
  type OverviewProps,
} from "@/components/account/OverviewPage.tsx";
import {
  accountView,
  define,
  show,
  signedIn,
} from "../(_account)/account_page.ts";

type Data = Omit<OverviewProps, "view">;

export const handlers = define.handlers({
  async GET(ctx) {
    const { actor } = ctx.state;
    const { session: { email, hasFactor } } = await signedIn(ctx);
    const [codes, devices, sessions] = await Promise.all([
      countBackupCodes(actor, {}),
      listTrustedDevices(actor, {}),
      listSessions(actor, {}),
    ]);
    return show<Data>({
      email,
      hasFactor,
      backupCodesLeft: codes?.left ?? 0,
      trustedDevices: devices.length,
      sessions: sessions.length,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <OverviewPage {...data} view={accountView(state, url)} />
));
