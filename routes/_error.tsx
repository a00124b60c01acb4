import { HttpError } from "fresh";
import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { AppError } from "@/lib/platform/errors.ts";
import { define } from "@/lib/platform/state.ts";
import { plainView } from "./(_site)/plain_view.ts";

/** For everything that went wrong: says what, never how. */
export default define.page(({ state, url, error }) => {
  const status = error instanceof HttpError || error instanceof AppError
    ? error.status
    : 500;
  return (
    <ErrorPage
      view={plainView(state, url)}
      status={status}
      requestId={state.requestId}
    />
  );
});
