import { partViewOf } from "@/components/site/chat_view_of.ts";
import type { SiteView } from "@/components/site/view.ts";
import type { Turn } from "@/lib/assistant/chat/schema.ts";

/** Puts the labels of a site's pages on the sentences of a stream; everything else in it passes as it is. */
export function toldTo(
  view: SiteView,
): ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = "";
  return new TransformStream({
    transform(chunk, controller) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split(
        "\n\n",
      );
      rest = events.pop() ?? "";
      for (const event of events) {
        controller.enqueue(encoder.encode(`${labelled(event, view)}\n\n`));
      }
    },
  });
}

/** Lines end at "\n" alone: texts may hold U+2028, which JSON leaves as it is and which ends a line for a pattern. */
function labelled(event: string, view: SiteView): string {
  const lines = event.split("\n");
  if (!lines.includes("event: part")) return event;
  return lines.map((line) => {
    if (!line.startsWith(DATA)) return line;
    const told: { part: Turn["parts"][number] } = JSON.parse(
      line.slice(DATA.length), // our own worker's
    );
    const part = partViewOf(view, told.part);
    return DATA + JSON.stringify({ ...told, part });
  }).join("\n");
}

const DATA = "data: ";
