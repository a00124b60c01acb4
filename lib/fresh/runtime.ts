/**
 * `fresh/runtime`: what components use on the server and in the browser.
 *
 * @module
 */
export { asset, assetSrcSet } from "./asset.ts";
export { Head, type HeadProps } from "./head_component.ts";
export { HttpError } from "./http_error.ts";
export { IS_BROWSER } from "./is_browser.ts";
