// Makes a site readable offline: brings in its worker once the page is there. What is seldom needed comes later, by itself.
(({ src, dataset: { base } }) => {
  const workers = navigator.serviceWorker;
  if (!workers || navigator.connection?.saveData) return;
  const more = (what, ...given) => import(src.replace("offline", "offline_more")).then((all) => all[what](...given));
  addEventListener("load", async () => {
    try {
      const found = await workers.register(`${base}/sw.js`, { scope: base || "/", updateViaCache: "none" });
      const offer = () => found.waiting && workers.controller && more("offer", found);
      offer();
      found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", offer));
      addEventListener("online", () => found.active?.postMessage({ type: "send" }));
    } catch {
      // without it the site is what it was
    }
    if (document.querySelector("[data-offline]")) more("show");
  });
})(document.currentScript);
