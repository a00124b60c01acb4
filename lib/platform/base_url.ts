/**
 * Where the platform is reached when no request tells.
 *
 * @module
 */
import type { Config } from "./config.ts";

/**
 * Scheme and host of the platform: as configured, else an address that a browser on this machine can open.
 *
 * @example
 * baseUrlOf({ baseUrl: null, host: "0.0.0.0", port: 8000 }); // "http://127.0.0.1:8000"
 */
export function baseUrlOf(
  { baseUrl, host, port }: Pick<Config, "baseUrl" | "host" | "port">,
): string {
  if (baseUrl) return baseUrl;
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
