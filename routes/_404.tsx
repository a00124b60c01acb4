import { ErrorPage } from "@/components/landing/ErrorPage.tsx";
import { define } from "@/lib/platform/state.ts";
import { plainView } from "./(_site)/plain_view.ts";

/** For every address without a page, on the platform and on every site. */
export default define.page(({ state, url }) => (
  <ErrorPage
    view={plainView(state, url)}
    status={404}
    requestId={state.requestId}
  />
));
