import type { Handler } from "./create_handler.ts";

/** How `app.listen()` serves. */
export type ListenOptions =
  & Partial<Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem>
  & {
    /** A second address to print, such as a tunnel's. */
    remoteAddress?: string;
  };

/** Ports that are tried when none was asked for: the next free one is easy to remember. */
const FREE_PORTS = { first: 8000, last: 8019 };

/**
 * Serves a handler and prints its address.
 *
 * @param basePath prefix of the printed address
 * @throws Deno.errors.AddrInUse when the port, or each of 8000 to 8019 without one, is taken
 */
export function listen(
  handler: Handler,
  basePath: string,
  options: ListenOptions,
): Deno.HttpServer {
  const onListen = options.onListen ??
    ((address) => console.log(greeting(address, basePath, options)));
  if (options.port !== undefined) {
    return Deno.serve({ ...options, onListen }, handler);
  }

  for (let port = FREE_PORTS.first;; port++) {
    try {
      return Deno.serve({ ...options, port, onListen }, handler);
    } catch (error) {
      if (
        !(error instanceof Deno.errors.AddrInUse) || port === FREE_PORTS.last
      ) throw error;
    }
  }
}

function greeting(
  { hostname, port }: Deno.NetAddr,
  basePath: string,
  options: ListenOptions,
): string {
  const host = hostname === "0.0.0.0" || hostname === "::"
    ? "localhost"
    : hostname;
  const scheme = options.cert === undefined ? "http" : "https";
  const address = `${scheme}://${
    host.includes(":") ? `[${host}]` : host
  }:${port}${basePath}/`;
  return `Fresh listens on ${address}${
    options.remoteAddress === undefined ? "" : ` and ${options.remoteAddress}`
  }`;
}
