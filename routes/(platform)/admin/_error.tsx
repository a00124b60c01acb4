import { define } from "../../(_dashboard)/admin_page.ts";
import { ShellError } from "../../(_dashboard)/ShellError.tsx";

/** What went wrong in the area of the platform's admins. */
export default define.page(({ state, url, error }) => (
  <ShellError state={state} url={url} error={error} />
));
