import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { ErrorSheet } from "@/components/dashboard/ErrorSheet.tsx";
import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { plainView } from "../(_site)/plain_view.ts";
import { shellViewOf } from "./error_view.ts";

/** Within the shell for who belongs there; everybody else sees what stands at any address without a page. */
export function ShellError(
  { state, url, error }: { state: State; url: URL; error: unknown },
) {
  const known = error instanceof HttpError || error instanceof AppError;
  const status = known ? error.status : 500;
  const { requestId } = state;
  const view = shellViewOf({ state, url });
  return view
    ? <ErrorSheet view={view} status={status} requestId={requestId} />
    : (
      <ErrorPage
        view={plainView(state, url)}
        status={status}
        requestId={requestId}
      />
    );
}
