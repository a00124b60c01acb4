/**
 * A server that speaks as much of Supabase Storage's REST API as its client calls for us, and asks for the secret key.
 *
 * @module
 */

/** Who may ask. */
export const testSecretKey = "sb_secret_of_a_test";
/** The bucket that is there. */
export const testBucket = "vitrina";

interface Entry {
  name: string;
  id: string | null;
  updated_at: string | null;
  metadata: { size: number } | null;
}

/** Serves one private bucket. */
export function serveSupabaseStorage() {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; at: Date }>();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      if (request.headers.get("apikey") !== testSecretKey) {
        return refusal(401, "Unauthorized");
      }
      const { pathname } = new URL(request.url);
      const [, verb, rest = ""] =
        /^\/storage\/v1\/object\/(?:(list)\/)?(.*)$/.exec(pathname) ?? [];
      const [bucket, ...path] = rest.split("/");
      if (bucket !== testBucket) return refusal(404, "Bucket not found");
      const key = path.join("/");
      if (verb === "list") return list(files, await request.json());
      if (request.method === "POST") {
        files.set(key, { bytes: await request.bytes(), at: new Date() });
        return Response.json({ Id: key, Key: `${bucket}/${key}` });
      }
      if (request.method === "DELETE") {
        const { prefixes } = await request.json();
        for (const prefix of prefixes) files.delete(prefix);
        return Response.json([]);
      }
      const file = files.get(key);
      return file ? new Response(file.bytes) : refusal(404, "Object not found");
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    close: () => server.shutdown(),
  };
}

/** As the server does: files and folders of one level, folders without an id. */
function list(
  files: Map<string, { bytes: Uint8Array; at: Date }>,
  { prefix, limit, offset }: { prefix: string; limit: number; offset: number },
): Response {
  const folder = prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`;
  const entries = new Map<string, Entry>();
  for (const [key, { bytes, at }] of files) {
    if (!key.startsWith(folder)) continue;
    const [name = "", ...deeper] = key.slice(folder.length).split("/");
    entries.set(name, {
      name,
      id: deeper.length > 0 ? null : crypto.randomUUID(),
      updated_at: deeper.length > 0 ? null : at.toISOString(),
      metadata: deeper.length > 0 ? null : { size: bytes.length },
    });
  }
  const sorted = [...entries.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  return Response.json(sorted.slice(offset, offset + limit));
}

/** The status of every refusal is 400; the true one stands in the body. */
function refusal(status: number, message: string): Response {
  return Response.json(
    { statusCode: String(status), error: message, message },
    { status: 400 },
  );
}
