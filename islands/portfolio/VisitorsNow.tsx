import { useEffect, useState } from "preact/hooks";
import { followLive } from "@/components/dashboard/live_line.ts";

/** Visitors go without a word: the number is asked for again this often while somebody looks. */
const ASK_EVERY_MS = 30_000;

/** How many visitors there are now; without scripts, how many there were when the page was drawn. */
export function VisitorsNow({ now: first, events }: {
  now: number;
  /** Where the number is told as it changes. */
  events: string;
}) {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const hear = (topic: string, mark: string) => {
      if (topic === "portfolio.visits_now") setNow(Number(mark));
    };
    const ask = async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch(events, {
          headers: { accept: "application/json" },
        });
        const { told } = await answer.json();
        for (const { topic, mark } of told) hear(topic, mark);
      } catch {
        // no network: the number stays, and the next question may be answered
      }
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    const stop = followLive(events, { mark: hear });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return <span class="visit-now" aria-live="polite">{now}</span>;
}
