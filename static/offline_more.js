// What a page needs of the worker now and then: to offer a new version, to show what is kept and what waits to be sent.

const words = {
  es: {
    fresh: "Hay una versión nueva de este sitio.",
    take: "Actualizar",
    later: "Ahora no",
    waits: "Saldrá en cuanto vuelva la conexión.",
    refused: "El sitio no lo ha aceptado. Cópialo y vuelve a escribirlo desde el formulario.",
    discard: "Borrar de aquí",
  },
  en: {
    fresh: "There is a new version of this site.",
    take: "Update",
    later: "Not now",
    waits: "It goes out as soon as the connection is back.",
    refused: "The site did not take it. Copy it and write it again in the form.",
    discard: "Delete from here",
  },
}[document.documentElement.lang === "es" ? "es" : "en"];

/** Asks, without standing in the way, whether the new worker may take over. */
export function offer(registration) {
  if (document.querySelector(".fresh")) return;
  const box = make("div", { className: "fresh notice", role: "status" });
  const take = make("button", { type: "button", className: "button button-main", textContent: words.take });
  const later = make("button", { type: "button", className: "button", textContent: words.later });
  take.onclick = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage({ type: "take over" });
  };
  later.onclick = () => box.remove();
  const choices = make("p");
  choices.append(take, " ", later);
  box.append(make("p", { textContent: words.fresh }), choices);
  document.body.append(box);
}

/** Fills the page for readers who are offline. */
export async function show() {
  const { base, tenant } = document.querySelector("[data-offline]").dataset;
  await Promise.all([showPages(base, tenant), showMessages(tenant)]);
  navigator.serviceWorker?.addEventListener("message", ({ data }) => {
    if (data?.type === "messages") showMessages(tenant);
  });
}

async function showPages(base, tenant) {
  const list = document.querySelector("[data-pages]");
  const found = new Map();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`vitrina:${tenant}:`)) continue;
    const kept = await caches.open(name);
    for (const { url } of await kept.keys()) {
      const { pathname, search } = new URL(url);
      const isPage = pathname === (base || "/") || pathname.startsWith(`${base}/`) && !/\.\w+$/.test(pathname);
      if (!isPage || pathname === `${base}/offline` || /^\/(?:_fresh|fonts)\//.test(pathname)) continue;
      const html = await (await kept.match(url)).text();
      const { title, documentElement } = new DOMParser().parseFromString(html, "text/html");
      found.set(pathname + search, { title, lang: documentElement.lang });
    }
  }
  list.replaceChildren(...[...found].map(([href, { title, lang }]) => {
    const item = make("li");
    item.append(make("a", { href, textContent: title || href, lang }));
    return item;
  }));
  list.closest("section").hidden = found.size === 0;
}

async function showMessages(tenant) {
  const list = document.querySelector("[data-messages]");
  const waiting = await stored(tenant, "readonly", (all) => all.getAll());
  const wasWaiting = list.childElementCount > 0;
  list.replaceChildren(...waiting.map(({ key, form, state }) => {
    const item = make("li", { className: "stack" });
    const text = make("p", { className: "kept-text", textContent: new URLSearchParams(form).get("message") ?? "" });
    const discard = make("button", { type: "button", className: "button", textContent: words.discard });
    discard.onclick = async () => {
      await stored(tenant, "readwrite", (all) => all.delete(key));
      await showMessages(tenant);
    };
    item.append(text, make("p", { className: "soft", textContent: state === "refused" ? words.refused : words.waits }), discard);
    return item;
  }));
  list.closest("section").hidden = waiting.length === 0;
  if (wasWaiting && waiting.length === 0) document.querySelector("[data-sent]").hidden = false;
}

function stored(tenant, mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(`vitrina:${tenant}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("messages", { keyPath: "key" });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction("messages", mode);
      const asked = work(all.objectStore("messages"));
      all.oncomplete = () => {
        db.close();
        resolve(asked.result);
      };
      all.onabort = () => reject(all.error);
    };
  });
}

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
