/**
 * Links and pictures in a text that something generated.
 *
 * @module
 */

/** Addresses that a text names, as Markdown, as HTML or bare. */
export function linksIn(text: string): string[] {
  const plain = visible(text);
  const found = [
    // What Markdown would make a link or its definition.
    ...plain.matchAll(/\]\s*\(\s*<?([^)\s>]*)/g),
    ...plain.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+)/gm),
    ...plain.matchAll(/\b(?:href|src|action)\s*=\s*["']?([^"'\s>]+)/gi),
    // What people and other programs would follow.
    ...plain.matchAll(/\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'`)\]]+)/gi),
    ...plain.matchAll(
      /\b((?:javascript|data|vbscript|file|blob|mailto|tel|sms):\S+)/gi,
    ),
    ...plain.matchAll(/(?<![\w@./-])(www\.[^\s<>"'`)\]]+)/gi),
    ...plain.matchAll(
      /(?<![\w@./:-])((?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"'`)\]]*)/gi,
    ),
    ...plain.matchAll(/(?<![:\w/])(\/\/[a-z0-9-]+\.[^\s<>"'`)\]]+)/gi),
  ].map(([, address = ""]) => address.replace(/[.,;:!?]+$/, ""));
  return [...new Set(found)];
}

/** Whether a text has a picture in it, as Markdown, as HTML or as data. */
export function hasImage(text: string): boolean {
  return /!\s*\[|<\s*(img|svg|picture|image)\b|data:image/i.test(visible(text));
}

/** Whether a text has tags that a browser would act on; `Vec<u8>` has none. */
export function hasMarkup(text: string): boolean {
  return /<\s*\/?\s*(a|img|svg|script|style|iframe|object|embed|form|input|button|video|audio|link|meta|base|body|html|div|span|p|math|template|details)\b/i
    .test(visible(text));
}

/**
 * Whether an address is one of the tenant's own pages or a cited source.
 *
 * @param bases addresses, each of which stands for itself and, where it ends with a slash, for what is below it
 */
export function isAllowedLink(
  address: string,
  bases: readonly string[],
): boolean {
  const here = "http://here.invalid";
  const url = URL.parse(
    /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)+\/)/i.test(address)
      ? `https://${address}`
      : address,
    here,
  );
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  if (url.username || url.password || /[\\\s]/.test(address)) return false;
  return bases.some((one) => {
    const base = URL.parse(one, here);
    if (base?.origin !== url.origin) return false;
    return base.pathname.endsWith("/") && base.search === ""
      ? url.pathname.startsWith(base.pathname) ||
        `${url.pathname}/` === base.pathname
      : url.pathname === base.pathname && url.search === base.search;
  });
}

/** Without what cannot be seen and could part a word that is looked for. */
function visible(text: string): string {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "");
}
