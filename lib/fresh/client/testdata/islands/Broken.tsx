import { IS_BROWSER } from "fresh/runtime";

/** Works on the server only. */
export default function Broken() {
  if (IS_BROWSER) throw new Error("broken on purpose");
  return <p id="broken">as the server drew it</p>;
}
