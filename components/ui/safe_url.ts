/** What a link of somebody's content may do: show a page, start a mail or a call. Never run a script. */
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

/** The address as a link may carry it, or `null` when it is none or could do more than lead somewhere. */
export function safeUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(text.trim());
  return url && SCHEMES.has(url.protocol) ? url.href : null;
}

/**
 * How an address is shown: what a person would say aloud.
 *
 * @example
 * spokenUrl("https://www.example.com/ada/"); // "example.com/ada"
 */
export function spokenUrl(text: string): string {
  const url = URL.parse(text);
  if (!url?.host) return text.replace(/^(mailto|tel):/, "");
  const path = url.pathname.replace(/\/$/, "");
  return url.host.replace(/^www\./, "") + path;
}
