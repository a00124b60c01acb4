/**
 * A line between a browser and a server that a test can cut.
 *
 * @module
 */

/** The line; close it at the end. */
export interface CutProxy {
  /** Where the browser goes. */
  url: string;
  /** Ends what is connected, and refuses what comes, until it is mended. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** Opens a line to a server. */
export function openProxy(target: string): CutProxy {
  const { hostname, port } = new URL(target);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open = new Set<Deno.Conn>();
  let isCut = false;
  const hangUp = (one: Deno.Conn) => {
    open.delete(one);
    try {
      one.close();
    } catch {
      // it was closed from the other side
    }
  };
  const serve = async (near: Deno.Conn) => {
    if (isCut) return hangUp(near);
    open.add(near);
    try {
      const far = await Deno.connect({ hostname, port: Number(port) });
      open.add(far);
      const end = () => [near, far].forEach(hangUp);
      void near.readable.pipeTo(far.writable).catch(() => {}).finally(end);
      void far.readable.pipeTo(near.writable).catch(() => {}).finally(end);
    } catch {
      hangUp(near);
    }
  };
  void (async () => {
    for await (const near of listener) void serve(near);
  })();
  return {
    url: `http://127.0.0.1:${(listener.addr as Deno.NetAddr).port}`,
    cut() {
      isCut = true;
      for (const one of [...open]) hangUp(one);
    },
    mend() {
      isCut = false;
    },
    close() {
      listener.close();
      for (const one of [...open]) hangUp(one);
    },
  };
}
