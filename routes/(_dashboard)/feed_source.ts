/**
 * Gets a feed from where somebody says: a file that was sent, or an address.
 *
 * @module
 */
import {
  fetchOutside,
  OutsideError,
} from "@/lib/platform/outside/fetch_outside.ts";

const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 15_000;

/** Why there is nothing to read. */
export type SourceProblem = "tooLarge" | "unreachable" | "address" | "nothing";

/** The text of a feed, or why there is none. */
export async function feedText(
  form: FormData,
  allowLoopback: boolean,
): Promise<{ text: string } | { problem: SourceProblem }> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) {
    return file.size > MAX_BYTES
      ? { problem: "tooLarge" }
      : { text: decoded(await file.bytes()) };
  }
  const address = form.get("address");
  if (typeof address !== "string" || address.trim() === "") {
    return { problem: "nothing" };
  }
  try {
    const answer = await fetchOutside(address.trim(), {
      redirect: "follow",
      headers: {
        accept:
          "application/atom+xml, application/rss+xml, application/xml, text/xml;q=0.9, */*;q=0.1",
      },
    }, { allowLoopback, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answer.ok ? { text: decoded(bytes) } : { problem: "unreachable" };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    if (error.reason === "too_large") return { problem: "tooLarge" };
    return error.reason === "url" || error.reason === "address"
      ? { problem: "address" }
      : { problem: "unreachable" };
  }
}

/** In the encoding that a document names in its first line; in UTF-8 unless it says so (XML 1.0, F). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xfe && second === 0xff
    ? "utf-16be"
    : first === 0xff && second === 0xfe
    ? "utf-16le"
    : null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const named = /^[^>]*\sencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  try {
    return new TextDecoder(wide ?? named ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}
