/**
 * Answers a request for a drawing: the stored one first, drawn on demand where this process may.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { drawnBy } from "@/lib/portfolio/cv/drawn_by.ts";
import { contentDisposition } from "@/lib/portfolio/cv/file_name.ts";
import { getArtifact } from "@/lib/portfolio/cv/queries.ts";
import type { Drawing, Revision } from "@/lib/portfolio/cv/schema.ts";
import {
  draw,
  getDrawn,
  nameOf,
  type PhotoStore,
} from "@/lib/portfolio/cv/tasks.ts";

/** What is asked for, and by whom. */
export interface DrawingRequest {
  request: Request;
  actor: Actor;
  storage: PhotoStore;
  /** The site's version as routing knows it. */
  version: string;
  drawing: Drawing;
  /** Public address of the site, printed on the drawing. */
  url: string;
  /** Whether this process draws what is not stored; where not, the worker does within seconds. */
  mayDraw: boolean;
}

const publicly = "public, max-age=0, s-maxage=60, stale-while-revalidate=60";

/** About what the worker needs from a change to the stored drawing. */
const retrySeconds = "5";

/** Answers with the drawing, 304, 404 without a site, or 503 while it is still being drawn. */
export async function answerDrawing(asked: DrawingRequest): Promise<Response> {
  const { request, drawing, version } = asked;
  const revision = { version, drawnBy: await drawnBy() };
  const headers = new Headers({
    "cache-control": publicly,
    etag: etagOf(asked, revision),
    vary: "accept-language",
  });
  if (matches(request.headers.get("if-none-match"), headers.get("etag"))) {
    return new Response(null, { status: 304, headers });
  }
  const found = await find(asked, revision);
  if (!found) return new Response("No such site\n", { status: 404 });
  if (found === "later") {
    return new Response(
      "Cannot send file: it is being drawn, try again soon\n",
      {
        status: 503,
        headers: { "retry-after": retrySeconds, "cache-control": "no-store" },
      },
    );
  }
  headers.set(
    "content-type",
    drawing.kind === "cv" ? "application/pdf" : "image/png",
  );
  headers.set("content-length", String(found.bytes.byteLength));
  if (drawing.kind === "cv") {
    headers.set(
      "content-disposition",
      contentDisposition(found.name, "CV", "pdf"),
    );
  }
  return new Response(found.bytes, { headers });
}

interface Found {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  revision: Revision;
}

async function find(
  asked: DrawingRequest,
  revision: Revision,
): Promise<Found | "later" | null> {
  const { actor, drawing, mayDraw } = asked;
  const stored = await getArtifact(actor, { drawing, revision });
  if (stored) return { ...stored, revision };
  if (!mayDraw) return "later";
  try {
    return await drawOnce(asked, revision);
  } catch (error) {
    if (error instanceof AppError && error.code === "unavailable") {
      return "later";
    }
    throw error;
  }
}

/** Drawings under way: who asks for the same meanwhile waits for the same. */
const underWay = new Map<string, Promise<Found | null>>();

function drawOnce(
  asked: DrawingRequest,
  revision: Revision,
): Promise<Found | null> {
  const { actor: { tenantId }, url, drawing: { kind, lang, paper } } = asked;
  const key = [tenantId, revision.version, kind, lang, paper, url].join(" ");
  const running = underWay.get(key);
  if (running) return running;
  const started = drawNow(asked, revision).finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
}

async function drawNow(
  { actor, storage, drawing, url }: DrawingRequest,
  { drawnBy }: Revision,
): Promise<Found | null> {
  const found = await getDrawn(actor, storage, drawing.lang);
  return found && {
    bytes: await draw(found, drawing, url),
    name: nameOf(found.site),
    // The site may have changed since its version was looked up.
    revision: { version: found.site.version, drawnBy },
  };
}

/** Names the tenant, too: its address may come to be somebody else's. */
function etagOf(
  { actor, drawing: { kind, lang, paper } }: DrawingRequest,
  { version, drawnBy }: Revision,
): string {
  const whole = [actor.tenantId, kind, lang, paper, version, drawnBy].join(" ");
  return `"${
    createHash("sha256").update(whole).digest("base64url").slice(0, 22)
  }"`;
}

/** RFC 9110, 13.1.2: weak comparison, since proxies may weaken what they compress. */
function matches(ifNoneMatch: string | null, etag: string | null): boolean {
  return (ifNoneMatch ?? "").split(",").map((tag) =>
    tag.trim().replace(/^W\//, "")
  )
    .some((tag) => tag === "*" || tag === etag);
}
