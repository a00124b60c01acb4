// Tells how long a page was read, and in which time zone, when it is left; the visit itself is counted without it.
// No cookie, nothing stored. Whoever sends "Do not track" or a privacy signal is not counted at all.
(() => {
  const to = document.currentScript?.dataset.to;
  const nav = navigator;
  if (!to || nav.globalPrivacyControl || nav.doNotTrack === "1") return;
  const page = location.pathname + location.search;
  // a UUID of version 7: its time is when it happened, however often and late it is sent
  const newId = () => {
    const time = Date.now().toString(16).padStart(12, "0");
    const rest = Array.from(crypto.getRandomValues(new Uint8Array(18)), (one) => (one & 15).toString(16)).join("");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-a${rest.slice(3, 6)}-${rest.slice(6)}`;
  };
  const send = (body, tries) =>
    fetch(to, { method: "POST", body, keepalive: true, headers: { "content-type": "application/json" } })
      .then(({ status }) => status < 500 && status !== 429 || Promise.reject())
      .catch(() => tries && setTimeout(send, 4e3, body, tries - 1));
  const tell = (name, seconds) =>
    send(JSON.stringify({ id: newId(), name, page, seconds, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }), 3);
  let since = Date.now();
  document.addEventListener("visibilitychange", () => {
    const now = Date.now();
    const seconds = Math.min(Math.round((now - since) / 1e3), 86_400);
    if (document.hidden && seconds > 0) tell("left", seconds);
    since = now;
  });
  // what happens in a page: document.dispatchEvent(new CustomEvent("visit", { detail: "chat_opened" }))
  document.addEventListener("visit", ({ detail }) => tell(detail));
})();
