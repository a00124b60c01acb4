import { useEffect, useRef, useState } from "preact/hooks";
import { followLive } from "@/components/dashboard/live_line.ts";
import { refreshRegion } from "@/components/dashboard/refresh_region.ts";

/** Keeps a list fresh that the server has drawn: `region` is its id, and its `data-mark` what it looked like. */
export function LiveRegion({ events, topic, region, updated }: {
  /** Where changes are told. */
  events: string;
  topic: string;
  region: string;
  /** What is said to who does not see it change. */
  updated: string;
}) {
  const [said, say] = useState("");
  const isBusy = useRef(false);
  const newest = useRef("");
  useEffect(() => {
    const isFresh = () =>
      document.getElementById(region)?.dataset.mark === newest.current;
    const refresh = async () => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        // what changes while it is asked for is asked for once more
        for (let turn = 0; turn < 2 && !isFresh(); turn++) {
          if (!await refreshRegion(region)) break;
          say("");
          requestAnimationFrame(() => say(updated));
        }
      } catch {
        // no network: the next mark, or the next page, brings it
      } finally {
        isBusy.current = false;
      }
    };
    return followLive(events, {
      mark(name, mark) {
        if (name !== topic) return;
        newest.current = mark;
        if (!isFresh()) void refresh();
      },
    });
  }, []);
  return <span class="sr-only" role="status">{said}</span>;
}
