import { define } from "@/lib/platform/state.ts";
import { DocsPage } from "@/components/api_docs/DocsPage.tsx";
import { plainView } from "../../../(_site)/plain_view.ts";
import { DOCUMENT, operations } from "../../(_api)/operations.ts";

/** How the API is used, and everything that it can do. */
export default define.page(({ state, url }) => (
  <DocsPage
    view={plainView(state, url)}
    operations={operations}
    document={DOCUMENT}
  />
));
