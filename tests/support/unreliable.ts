/**
 * A way to a server that can be cut: refused, or cut after the server has heard and before it is heard.
 *
 * @module
 */

/** The way; close it at the end. */
export interface UnreliableWay {
  /** Without a final slash. */
  url: string;
  /** `cut`: nobody gets through; `deaf`: the next POST arrives, its answer does not. */
  state: "whole" | "cut" | "deaf";
  /** POSTs that were let through. */
  posts: number;
  /** Changes what a browser is sent, in as many bytes; for what is not compressed. */
  alter: ((text: string) => string) | null;
  close(): void;
}

/** Opens a way to `target`, e.g. `http://127.0.0.1:8000`. */
export function openWay(target: string): UnreliableWay {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open = new Set<Deno.Conn>();
  const way: UnreliableWay = {
    url: `http://127.0.0.1:${listener.addr.port}`,
    state: "whole",
    posts: 0,
    alter: null,
    close() {
      listener.close();
      for (const one of open) end(one);
    },
  };
  const port = Number(new URL(target).port);
  void (async () => {
    for await (const near of listener) {
      if (way.state === "cut") end(near);
      else void lead(near, port).catch(() => {});
    }
  })();
  return way;

  async function lead(near: Deno.Conn, port: number) {
    const far = await Deno.connect({ hostname: "127.0.0.1", port });
    open.add(near).add(far);
    let isDeaf = false;
    await Promise.allSettled([
      pass(near, far, (bytes) => {
        // what is altered is never what the browser has already
        if (way.alter) {
          return bytesOf(
            latin(bytes).replace(/if-none-match:/gi, "x-was-seen-as:"),
          );
        }
        if (!latin(bytes).startsWith("POST ")) return bytes;
        // a page's count of its readers is not what is waited for here
        if (latin(bytes).startsWith("POST /@ada/contact")) way.posts++;
        isDeaf = way.state === "deaf";
        return bytes;
      }),
      pass(far, near, (bytes) => {
        // one lost answer; a browser that asks again by itself would use up what a form allows
        if (isDeaf) {
          way.state = "cut";
          return null;
        }
        return way.alter ? bytesOf(way.alter(latin(bytes))) : bytes;
      }),
    ]);
    end(near);
    end(far);
    open.delete(near);
    open.delete(far);
  }

  async function pass(
    from: Deno.Conn,
    to: Deno.Conn,
    change: (bytes: Uint8Array) => Uint8Array | null,
  ) {
    const buffer = new Uint8Array(65_536);
    for (;;) {
      const read = await from.read(buffer);
      if (read === null || way.state === "cut") break;
      const bytes = change(buffer.slice(0, read));
      if (!bytes) break;
      for (let at = 0; at < bytes.length;) {
        at += await to.write(bytes.subarray(at));
      }
    }
    end(from);
    end(to);
  }
}

function end(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // closed from the other side
  }
}

function latin(bytes: Uint8Array): string {
  // "latin1" of TextDecoder is windows-1252
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
