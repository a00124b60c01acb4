/**
 * A server that speaks as much S3 as we use, and believes no request whose signature it cannot compute itself.
 *
 * Source: AWS General Reference, "Create a signed AWS API request" (Signature Version 4).
 *
 * @module
 */

/** Who may ask. */
export const testKeys = { keyId: "AKIDTEST", secret: "it is no secret here" };
/** Where it says it is. */
export const testRegion = "eu-test-1";

/** Keys that one answer lists: so few that tests see more than one page. */
const PAGE = 50;

/** Serves a bucket at `/bucket`; `failNext(n)` makes it answer 503 so many times. */
export function serveS3() {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; at: Date }>();
  let failures = 0;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const bytes = await request.bytes();
      const wrong = await mistakeIn(request, bytes);
      if (wrong) return error(403, wrong);
      if (failures > 0) {
        failures--;
        return error(503, "SlowDown");
      }
      const url = new URL(request.url);
      const key = url.pathname.replace(/^\/bucket\/?/, "");
      if (!url.pathname.startsWith("/bucket")) {
        return error(404, "NoSuchBucket");
      }
      if (key === "") return listing(files, url.searchParams);
      if (request.method === "PUT") {
        files.set(key, { bytes, at: new Date() });
        return new Response(null);
      }
      if (request.method === "DELETE") {
        files.delete(key);
        return new Response(null, { status: 204 });
      }
      const file = files.get(key);
      return file ? new Response(file.bytes) : error(404, "NoSuchKey");
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/bucket`,
    failNext: (times: number) => failures = times,
    close: () => server.shutdown(),
  };
}

function listing(
  files: Map<string, { bytes: Uint8Array; at: Date }>,
  query: URLSearchParams,
) {
  const prefix = query.get("prefix") ?? "";
  const after = query.get("continuation-token") ?? "";
  const names = [...files.keys()].filter((name) => name.startsWith(prefix))
    .sort();
  if (query.has("delimiter")) {
    const folders = new Set(names.map((name) => name.split("/")[0] + "/"));
    return xml(
      [...folders].map((name) =>
        `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`
      ).join(""),
      false,
    );
  }
  const left = names.filter((name) => name > after);
  const page = left.slice(0, PAGE);
  return xml(
    page.map((name) => {
      const { bytes, at } = files.get(name)!; // it is one of its keys
      return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
    }).join("") + (left.length > PAGE
      ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>`
      : ""),
    left.length > PAGE,
  );
}

function xml(body: string, more: boolean): Response {
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${body}</ListBucketResult>`,
    { headers: { "content-type": "application/xml" } },
  );
}

function error(status: number, code: string): Response {
  return new Response(`<Error><Code>${code}</Code></Error>`, { status });
}

/** What is wrong with a request's signature, or null. */
async function mistakeIn(request: Request, body: Uint8Array<ArrayBuffer>) {
  const said = request.headers.get("authorization") ?? "";
  const [, scope = "", names = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
      .exec(said) ?? [];
  const [keyId, day = "", region, service, end] = scope.split("/");
  const at = request.headers.get("x-amz-date") ?? "";
  if (
    keyId !== testKeys.keyId || region !== testRegion || service !== "s3" ||
    end !== "aws4_request"
  ) {
    return "InvalidAccessKeyId";
  }
  const hash = request.headers.get("x-amz-content-sha256") ?? "";
  if (request.method === "PUT" && hash !== await sha256(body)) {
    return "XAmzContentSHA256Mismatch";
  }
  const url = new URL(request.url);
  const query = [...url.searchParams].map(([name, value]) =>
    `${encode(name)}=${encode(value)}`
  ).sort().join("&");
  const headers = names.split(";").map((name) =>
    `${name}:${request.headers.get(name)?.trim()}\n`
  ).join("");
  const canonical = [request.method, url.pathname, query, headers, names, hash]
    .join("\n");
  const toSign = [
    "AWS4-HMAC-SHA256",
    at,
    `${day}/${region}/${service}/${end}`,
    await sha256(new TextEncoder().encode(canonical)),
  ].join("\n");
  let key: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
    `AWS4${testKeys.secret}`,
  );
  for (const part of [day, testRegion, "s3", "aws4_request"]) {
    key = await hmac(key, part);
  }
  return (await hmac(key, toSign)).toHex() === signature
    ? null
    : "SignatureDoesNotMatch";
}

async function sha256(bytes: Uint8Array<ArrayBuffer>) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string) {
  const imported = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return new Uint8Array(
    await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text)),
  );
}

function encode(text: string) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => "%" + letter.charCodeAt(0).toString(16).toUpperCase(),
  );
}
