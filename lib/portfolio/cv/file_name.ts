/** The name under which a reader keeps a file. */

/** A longer one would be cut by file systems (255 bytes) at a place we do not choose. */
const mostLetters = 80;

/**
 * A `Content-Disposition` that shows the file and names it, in ASCII for old readers and in full
 * for all others (RFC 6266 with the encoding of RFC 8187).
 */
export function contentDisposition(
  name: string,
  kind: string,
  extension: string,
): string {
  const readable = name.replace(/[\p{C}\\/:*?"<>|]+/gu, " ").replace(
    /\s+/g,
    " ",
  ).trim();
  const short = [...readable].slice(0, mostLetters).join("").trim();
  const full = `${`${short} ${kind}`.trim()}.${extension}`;
  const ascii = full.normalize("NFKD").replace(/\p{M}/gu, "").replace(
    /[^\x20-\x7e]/g,
    "_",
  );
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded(full)}`;
}

/** RFC 8187 allows fewer signs unescaped than `encodeURIComponent` leaves. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
