import { HttpError } from "fresh";
import { ErrorSheet } from "@/components/dashboard/ErrorSheet.tsx";
import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { AppError } from "@/lib/platform/errors.ts";
import { define } from "@/lib/platform/state.ts";
import { shellViewOf } from "./(_dashboard)/error_view.ts";
import { plainView } from "./(_site)/plain_view.ts";

/** For everything that went wrong: says what, never how. */
export default define.page(({ state, url, error }) => {
  const status = error instanceof HttpError || error instanceof AppError
    ? error.status
    : 500;
  const shell = shellViewOf({ state, url });
  const { requestId } = state;
  if (shell) {
    return <ErrorSheet view={shell} status={status} requestId={requestId} />;
  }
  return (
    <ErrorPage
      view={plainView(state, url)}
      status={status}
      requestId={requestId}
    />
  );
});
