import { replaceBackupCodes } from "@/lib/platform/second_factor/commands.ts";
import { countBackupCodes } from "@/lib/platform/second_factor/queries.ts";
import {
  BackupCodesPage,
  type BackupCodesProps,
} from "@/components/account/BackupCodesPage.tsx";
import {
  accountView,
  type Ctx,
  define,
  formOf,
  nextOf,
  seeOther,
  show,
  signedIn,
} from "../(_account)/account_page.ts";

type Data = Omit<BackupCodesProps, "view">;

export const handlers = define.handlers({
  async GET(ctx) {
    const elsewhere = await whereFirst(ctx);
    if (elsewhere) return elsewhere;
    const { session } = await signedIn(ctx);
    const stock = await countBackupCodes(ctx.state.actor, {});
    return show<Data>({
      email: session.email,
      stock,
      codes: null,
      isFirst: false,
      next: nextOf(ctx),
    });
  },
  async POST(ctx) {
    const elsewhere = await whereFirst(ctx);
    if (elsewhere) return elsewhere;
    const { session } = await signedIn(ctx);
    // drawn at once and not after a redirect: they are kept nowhere
    const codes = await replaceBackupCodes(ctx.state.actor, {});
    const form = await formOf(ctx.req);
    return show<Data>({
      email: session.email,
      stock: null,
      codes,
      isFirst: false,
      next: nextOf(ctx, form),
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <BackupCodesPage {...data} view={accountView(state, url)} />
));

/** Codes are for whoever has a second factor and has shown it here, not only a device that is trusted. */
async function whereFirst(ctx: Ctx): Promise<Response | null> {
  const { session } = await signedIn(ctx);
  if (!session.hasFactor) return seeOther(ctx, "/account/enrol");
  return session.proof === "device"
    ? seeOther(ctx, "/second-factor", {
      query: { next: "/account/backup-codes" },
    })
    : null;
}
