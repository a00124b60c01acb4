/**
 * A finished page as bytes and back: a digest, the length of a head in JSON, the head, both bodies.
 *
 * Bytes that were altered, cut off, kept for another tenant or made by another build are no page.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { type FinishedPage, pageOf, partsOf } from "../finished_page.ts";
import type { PageRef } from "./store.ts";

const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

const headers = z.array(z.tuple([z.string(), z.string()]));

const head = z.strictObject({
  build: z.string(),
  tenantId: z.string(),
  version: z.string(),
  key: z.string(),
  route: z.string().nullable(),
  etag: z.string(),
  status: z.int(),
  plain: z.strictObject({ headers, length: z.int() }),
  brotli: z.strictObject({ headers, length: z.int() }).nullable(),
});

/** A page as bytes, to be read back under the same reference by the same build. */
export async function encodePage(
  build: string,
  { tenantId, version, key }: PageRef,
  page: FinishedPage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { route, etag, status, plain, brotli } = await partsOf(page);
  const told: z.infer<typeof head> = {
    build,
    tenantId,
    version,
    key,
    route,
    etag,
    status,
    plain: { headers: plain.headers, length: plain.body.length },
    brotli: brotli && { headers: brotli.headers, length: brotli.body.length },
  };
  const json = new TextEncoder().encode(JSON.stringify(told));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, json.length);
  const parts = [length, json, plain.body, ...brotli ? [brotli.body] : []];
  const size = parts.reduce((sum, part) => sum + part.length, DIGEST_BYTES);
  const bytes = new Uint8Array(size);
  let at = DIGEST_BYTES;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(digestOf(bytes));
  return bytes;
}

/** The page, or `null` when these bytes are not that page of that tenant by this build. */
export function decodePage(
  build: string,
  { tenantId, version, key }: PageRef,
  bytes: Uint8Array<ArrayBuffer>,
): FinishedPage | null {
  if (bytes.length < DIGEST_BYTES + LENGTH_BYTES) return null;
  const digest = digestOf(bytes);
  if (digest.some((byte, at) => byte !== bytes[at])) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = DIGEST_BYTES + LENGTH_BYTES;
  const next = (length: number) => bytes.slice(at, at += length);
  const json = next(view.getUint32(DIGEST_BYTES));
  const told = head.safeParse(JSON.parse(new TextDecoder().decode(json))).data;
  const isOurs = told?.build === build && told.tenantId === tenantId &&
    told.version === version && told.key === key;
  if (!isOurs) return null;
  const { route, etag, status, plain, brotli } = told;
  return pageOf({
    route,
    etag,
    status,
    plain: { headers: plain.headers, body: next(plain.length) },
    brotli: brotli &&
      { headers: brotli.headers, body: next(brotli.length) },
  });
}

function digestOf(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes.subarray(DIGEST_BYTES)).digest();
}
