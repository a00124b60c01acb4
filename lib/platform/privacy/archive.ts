/**
 * Somebody's data as one document.
 *
 * @module
 */

/** What a row of an export holds; the names are those of the columns. */
export type Row = Record<string, unknown>;

/** A marked table with its rows. */
export interface Part {
  /** `schema.table`. */
  table: string;
  rows: Row[];
}

/** Whose data it is. */
export interface About {
  kind: "user" | "tenant";
  id: string;
}

/**
 * The document: whose it is, when it was made, then the rows by table. Files stand in it as base 64.
 *
 * @example writeArchive({ kind: "user", id }, parts, new Date())
 */
export function writeArchive(
  about: About,
  parts: readonly Part[],
  now: Date,
): string {
  const tables = Object.fromEntries(
    parts.filter(({ rows }) => rows.length > 0).map((
      { table, rows },
    ) => [table, rows]),
  );
  return JSON.stringify(
    {
      format: "vitrina-export",
      version: 1,
      exportedAt: now.toISOString(),
      subject: about,
      note:
        "Hashes of passwords and other secrets are left out; files are base 64.",
      tables,
    },
    null,
    2,
  ) + "\n";
}

/** Compressed, as it is kept. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(
    new CompressionStream("gzip"),
  );
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
