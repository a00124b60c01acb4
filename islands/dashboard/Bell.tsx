import { useEffect, useState } from "preact/hooks";
import { Icon } from "@/components/dashboard/Icon.tsx";
import { followLive } from "@/components/dashboard/live_line.ts";
import { count, type Counted } from "@/components/words/fill.ts";

/** Leads to the notifications; its number changes as they come, without scripts at the next page. */
export function Bell(
  { unread: first, href, events, words }: {
    unread: number;
    href: string;
    /** Where the number is told as it changes. */
    events: string;
    words: { label: string; unread: Counted; none: string };
  },
) {
  const [unread, setUnread] = useState(first);
  useEffect(() => followLive(events, { unread: setUnread }), []);
  return (
    <a class="icon-button" href={href}>
      <Icon name="bell" />
      <span class="sr-only">{words.label}</span>
      {unread > 0 && (
        <span class="bell-count" aria-hidden="true">
          {unread > 99 ? "99+" : unread}
        </span>
      )}
      <span class="sr-only" role="status">
        {unread > 0 ? count(words.unread, unread) : words.none}
      </span>
    </a>
  );
}
