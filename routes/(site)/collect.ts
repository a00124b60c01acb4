import { AppError } from "@/lib/platform/errors.ts";
import { define, type State } from "@/lib/platform/state.ts";
import { collectInput } from "@/lib/portfolio/analytics/schema.ts";
import { visitsOf } from "@/lib/portfolio/analytics/visits.ts";

/** What a page tells is some 200 bytes. */
const MOST_CHARS = 2_000;

/** A page tells something when it is left, and when it is looked at again. */
const PACE = { limit: 120, windowSeconds: 60 };

/**
 * Where the script of a page tells what the server cannot know. 202: it is committed. 204: it is not to be counted.
 * 503: too much waits; the same may come again, and counts once.
 */
export const handler = define.handlers({
  async POST({ req, state }) {
    const headers = { "cache-control": "no-store" };
    try {
      const counted = await collect(req, state);
      return new Response(null, { status: counted ? 202 : 204, headers });
    } catch (error) {
      // a script asks: no page is drawn for it
      if (!(error instanceof AppError)) throw error;
      const { status, message } = error;
      return new Response(`${message}\n`, {
        status,
        headers: status === 503 ? { ...headers, "retry-after": "5" } : headers,
      });
    }
  },
});

async function collect(req: Request, state: State): Promise<boolean> {
  const visits = visitsOf(state);
  const { platform: { limits }, peer, origin } = state;
  // stricter than for forms, which programs may send: only our own pages count here
  const isOurs = req.headers.get("sec-fetch-site") === "same-origin" ||
    req.headers.get("origin") === origin;
  if (!isOurs || !visits) {
    throw new AppError("forbidden", "Cannot count this: it is no page of ours");
  }
  if (!limits.take(`collect ${peer()}`, PACE).allowed) {
    throw new AppError("too_many", "Cannot count this: too much has come");
  }
  const told = collectInput.safeParse(read(await req.text()));
  if (!told.success) {
    throw new AppError("invalid", "Cannot count this: it makes no sense");
  }
  return await visits.collect(req, state, told.data);
}

function read(text: string): unknown {
  if (text.length > MOST_CHARS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
