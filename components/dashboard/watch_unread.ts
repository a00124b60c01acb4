/**
 * Follows the number of unread notifications: by a stream where it passes, else by asking; never while nobody looks.
 *
 * @module
 */

/** Between two questions, where streams do not pass. */
const ASK_EVERY_MS = 60_000;

/** Tells each number; gives back how to stop. */
export function watchUnread(
  url: string,
  tell: (unread: number) => void,
): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let streams = typeof EventSource === "function";

  const heard = (data: unknown) => {
    if (
      typeof data === "object" && data !== null && "unread" in data &&
      typeof data.unread === "number"
    ) tell(data.unread);
  };
  const ask = async () => {
    try {
      const answer = await fetch(url, {
        headers: { accept: "application/json" },
        redirect: "error",
      });
      if (!answer.ok) return rest();
      heard(await answer.json());
    } catch {
      // no network, or signed out: the next page says so
    }
  };
  const listen = () => {
    source = new EventSource(url);
    source.addEventListener("unread", ({ data }) => heard(JSON.parse(data)));
    source.onerror = () => {
      // a lost line is taken up again by the browser; a refused one is closed for good
      if (source?.readyState !== EventSource.CLOSED) return;
      streams = false;
      rest();
      start();
    };
  };
  const start = () => {
    if (source || timer !== undefined) return;
    if (streams) return listen();
    timer = setInterval(ask, ASK_EVERY_MS);
    void ask();
  };
  const rest = () => {
    source?.close();
    source = null;
    clearInterval(timer);
    timer = undefined;
  };
  // a browser keeps few connections to a host: a tab that nobody looks at gives its own back
  const look = () => document.hidden ? rest() : start();

  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    rest();
  };
}
