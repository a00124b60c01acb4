/**
 * Addresses of static files that may be cached for ever, because they carry the build's id.
 *
 * @module
 */
import { BUILD_ID } from "./build_id.ts";

/** The query parameter that carries the build's id, as upstream names it. */
export const ASSET_CACHE_BUST_KEY = "__frsh_c";

/**
 * Adds the build's id to the address of a static file, so that browsers may keep it for a year.
 *
 * @param path an address on this server, e.g. `/styles.css`; an address elsewhere or a relative one stays as it is
 * @param basePath what the app's address starts with, added unless `path` has it
 * @returns the address with the query parameter `__frsh_c`
 * @example
 * ```tsx
 * <link rel="stylesheet" href={asset("/styles.css")} />
 * ```
 */
export function asset(path: string, basePath = ""): string {
  if (!path.startsWith("/") || path.startsWith("//")) return path;
  const [, address = "", query = "", hash = ""] =
    path.match(/^([^?#]*)(\?[^#]*)?(#.*)?$/s) ?? [];
  if (new URLSearchParams(query).has(ASSET_CACHE_BUST_KEY)) return path;
  const based = basePath !== "" && address !== basePath &&
    !address.startsWith(`${basePath}/`);
  return `${based ? basePath : ""}${address}${
    query === "" ? "?" : `${query}&`
  }${ASSET_CACHE_BUST_KEY}=${BUILD_ID}${hash}`;
}

/**
 * Applies {@linkcode asset} to every address of a `srcset`.
 *
 * @param srcset candidates with their widths or densities; returned as it is when an address holds a parenthesis
 * @param basePath as for {@linkcode asset}
 * @returns the list with cacheable addresses
 * @example
 * ```tsx
 * <img srcset={assetSrcSet("/ada.webp 1x, /ada@2x.webp 2x")} />
 * ```
 */
export function assetSrcSet(srcset: string, basePath = ""): string {
  if (srcset.includes("(")) return srcset;
  const candidates = srcset.split(",");
  if (candidates.some((candidate) => candidate.trim() === "")) return srcset;
  return candidates
    .map((candidate) =>
      candidate.replace(/\S+/, (address) => asset(address, basePath))
    )
    .join(",");
}
