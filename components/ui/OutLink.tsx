import type { ComponentChildren } from "preact";
import { Breakable } from "./Breakable.tsx";
import { safeUrl, spokenUrl } from "./safe_url.ts";

/** A link to somewhere else. An address that could do more than that is shown as text. */
export function OutLink(
  { url, rel, children }: {
    url: string | null;
    rel?: "me";
    children?: ComponentChildren;
  },
) {
  const safe = safeUrl(url);
  if (!safe) return <>{children ?? url}</>;
  return (
    <a href={safe} rel={rel}>
      {children ?? <Breakable text={spokenUrl(safe)} />}
    </a>
  );
}
