import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { ErrorSheet } from "@/components/dashboard/ErrorSheet.tsx";
import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { plainView } from "../(_site)/plain_view.ts";
import { dashboardView, define } from "../(_dashboard)/dashboard_page.ts";

/** Within the shell for members; whoever has no business here sees what stands at any address without a page. */
export default define.page(({ state, url, error }) => {
  const known = error instanceof HttpError || error instanceof AppError;
  const status = known ? error.status : 500;
  const { session, access, requestId } = state;
  return session && access
    ? (
      <ErrorSheet
        view={dashboardView({ state, url })}
        status={status}
        requestId={requestId}
      />
    )
    : (
      <ErrorPage
        view={plainView(state, url)}
        status={status}
        requestId={requestId}
      />
    );
});
