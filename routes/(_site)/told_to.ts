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

function labelled(event: string, view: SiteView): string {
  if (!/^event: part$/m.test(event)) return event;
  return event.replace(/^data: (.*)$/m, (_line, data: string) => {
    const told: { part: Turn["parts"][number] } = JSON.parse(data); // our own worker's
    const part = partViewOf(view, told.part);
    return `data: ${JSON.stringify({ ...told, part })}`;
  });
}
