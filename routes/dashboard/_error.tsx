import { define } from "../(_dashboard)/dashboard_page.ts";
import { ShellError } from "../(_dashboard)/ShellError.tsx";

/** What went wrong in a tenant's dashboard. */
export default define.page(({ state, url, error }) => (
  <ShellError state={state} url={url} error={error} />
));
