/**
 * Files in any storage that speaks S3. Requests are signed (AWS Signature Version 4), bodies included.
 *
 * @module
 */
import { AwsClient } from "aws4fetch";
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { FileHead, FileStore } from "../storage.ts";
import { folderOf, isTenantId, placeOf } from "./keys.ts";

/** Where the files stand, and who we are there. */
export interface S3Place {
  /** With the bucket in its path, e.g. `https://s3.eu-west-1.amazonaws.com/vitrina`. */
  url: string;
  region: string;
  keyId: string;
  secret: string;
}

/** A file has 10 MB at most; slower than this is broken. */
const PATIENCE_MS = 30_000;

/** Opens it; nothing is asked of it yet. */
export function openS3({ url, region, keyId, secret }: S3Place): FileStore {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: "s3",
    region,
    retries: 2, // of answers with 429 or 5xx, with growing pauses
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    try {
      return await client.fetch(`${url}/${path}`, {
        ...init,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (cause) {
      throw unreachable(cause);
    }
  };

  async function* pages(query: Record<string, string>) {
    let token: string | undefined;
    do {
      const asked = new URLSearchParams({ "list-type": "2", ...query });
      if (token) asked.set("continuation-token", token);
      const answer = await ask(`?${asked}`);
      if (!answer.ok) throw await refused(answer);
      const page = await readPage(await answer.text());
      yield page;
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token);
  }

  return {
    async put(tenantId, key, bytes, type) {
      const answer = await ask(placeOf(tenantId, key), {
        method: "PUT",
        body: bytes,
        headers: {
          "content-type": type,
          // signed with the rest, so that no other bytes are taken for them
          "x-amz-content-sha256": await sha256(bytes),
        },
      });
      await answer.body?.cancel();
      if (!answer.ok) throw await refused(answer);
    },
    async get(tenantId, key) {
      const answer = await ask(placeOf(tenantId, key));
      if (answer.status === 404) {
        await answer.body?.cancel();
        return null;
      }
      if (!answer.ok) throw await refused(answer);
      return await answer.bytes();
    },
    async remove(tenantId, key) {
      const answer = await ask(placeOf(tenantId, key), { method: "DELETE" });
      await answer.body?.cancel();
      if (!answer.ok && answer.status !== 404) throw await refused(answer);
    },
    async list(tenantId) {
      const prefix = folderOf(tenantId);
      const found: FileHead[] = [];
      for await (const { Contents } of pages({ prefix })) {
        for (const { Key, Size, LastModified } of Contents) {
          const key = Key.slice(prefix.length);
          found.push({ key, bytes: Size, at: new Date(LastModified) });
        }
      }
      return found;
    },
    async listTenants() {
      const found: string[] = [];
      for await (const { CommonPrefixes } of pages({ delimiter: "/" })) {
        found.push(...CommonPrefixes.map(({ Prefix }) => Prefix.slice(0, -1)));
      }
      return found.filter(isTenantId);
    },
  };
}

const text = z.coerce.string();

/** What `ListObjectsV2` answers, as far as we read it. */
const listing = z.object({
  ListBucketResult: z.object({
    IsTruncated: text.transform((value) => value === "true"),
    NextContinuationToken: text.optional(),
    Contents: z.array(
      z.object({ Key: text, Size: z.coerce.number(), LastModified: text }),
    ).default([]),
    CommonPrefixes: z.array(z.object({ Prefix: text })).default([]),
  }),
});

async function readPage(xml: string) {
  // lazily: who keeps files in a folder reads no XML
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    isArray: (name) => name === "Contents" || name === "CommonPrefixes",
    parseTagValue: false,
  });
  const parsed = listing.safeParse(parser.parse(xml));
  if (!parsed.success) {
    throw new AppError(
      "unavailable",
      "Cannot list files: the storage's answer makes no sense",
    );
  }
  return parsed.data.ListBucketResult;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

async function refused(answer: Response): Promise<AppError> {
  await answer.body?.cancel().catch(() => {});
  return new AppError(
    "unavailable",
    `Cannot use file: the storage answered ${answer.status}`,
  );
}

function unreachable(cause: unknown): AppError {
  return new AppError(
    "unavailable",
    "Cannot use file: the storage does not answer",
    { cause },
  );
}
