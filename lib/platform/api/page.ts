/**
 * Lists by cursor: a page names where the next one begins.
 *
 * @module
 */
import type { Context, TypedResponse } from "hono";
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { ApiEnv } from "./scope.ts";

/** A page that people and programs can still read at once. */
const MAX_ITEMS = 100;

/** The query of a list. */
export const pageQuery = z.strictObject({
  /** `next` of the page before. */
  cursor: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_ITEMS).default(50),
});

/** The answer of a list: a page of items, and the cursor of the next page or `null`. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().nullable(),
  });
}

type PageContext<Path extends string> = Context<ApiEnv, Path, {
  in: { query: unknown };
  out: { query: { cursor?: string; limit: number } };
}>;

/**
 * Reads one page and answers it, with a `Link` to the next one.
 *
 * The cursor is the key of the page's last item, so that rows that come or go meanwhile neither repeat nor hide others.
 *
 * @param key what `after` takes: the columns that the list is sorted by
 * @param read gives at most `limit` items behind `after`
 * @param keyOf the key of an item
 * @example
 * (c) => answerPage(c, z.uuid(), (page) => listMessages(c.env.actor, page), ({ id }) => id)
 */
export async function answerPage<Item, Key, Path extends string>(
  c: PageContext<Path>,
  key: z.ZodType<Key>,
  read: (page: { after?: Key; limit: number }) => Promise<readonly Item[]>,
  keyOf: (item: Item) => Key,
): Promise<
  Response & TypedResponse<{ items: Item[]; next: string | null }, 200, "json">
> {
  const { cursor, limit } = c.req.valid("query");
  const page = cursor === undefined
    ? { limit: limit + 1 }
    : { limit: limit + 1, after: readCursor(cursor, key) };
  const rows = await read(page); // one more than shown tells whether there is a next page
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? writeCursor(keyOf(last)) : null;
  if (next !== null) {
    const { basePath } = c.env.caller;
    // filters stay as they are
    const query = new URLSearchParams(URL.parse(c.req.url)?.search);
    query.set("cursor", next);
    query.set("limit", `${limit}`);
    const { headers } = c.env;
    const link = `<${basePath}${c.req.path}?${query}>; rel="next"`;
    headers.link = headers.link ? `${headers.link}, ${link}` : link;
  }
  // JSON of plain rows is what the operation's schema says; the suites check it
  return c.json({ items, next }, 200) as never;
}

function writeCursor(key: unknown): string {
  return new TextEncoder().encode(JSON.stringify(key))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

function readCursor<Key>(cursor: string, schema: z.ZodType<Key>): Key {
  try {
    const bytes = Uint8Array.fromBase64(cursor, { alphabet: "base64url" });
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new AppError("invalid", "Cannot go on: some fields are not right", {
      fields: { cursor: "is not one that a page gave" },
    });
  }
}
