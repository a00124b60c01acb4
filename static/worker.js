// What works for a site while its reader is offline; `/@slug/sw.js` names the site in `self.vitrina` and loads this.
//
// One origin holds many sites and the dashboard. So: only pages on the list below, only of this site, only answers to GET,
// in a cache that is named after the site and the build. Everything else goes its way as if there were no worker.

const { base, tenant, build, langs } = self.vitrina;

const MINE = `vitrina:${tenant}:`;
const CACHE = MINE + build;
const QUEUE = `vitrina:${tenant}`;

const HOME = base || "/";
const PAGES = /^\/(?:about|experience|projects(?:\/[^/]+)?|posts(?:\/[^/]+)?|contact|cv|offline)?$/;
const CONTACT = `${base}/contact`;
const OFFLINE = `${base}/offline`;

// Hashed by the build, or the same for ever.
const ASSETS = /^\/(?:_fresh\/|fonts\/|styles\.css$|theme\.js$|offline\.js$|offline_more\.js$|visit\.js$|favicon\.svg$)/;

// A portfolio has fewer; whoever reads a large one keeps what was read last.
const MAX_PAGES = 60;

// A message that was given up would be lost; these many are more than anybody writes.
const MAX_MESSAGES = 20;

// The site is no longer there; this worker ends with its last page.
let isGone = false;

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    await keepOffline();
    // what is open now was read before there was a worker
    const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    for (const { url } of open) if (isPage(new URL(url))) await keep(url);
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(MINE) && name !== CACHE) await moveFrom(name);
    }
    await self.clients.claim();
    await send();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "GET") {
    if (request.mode === "navigate" && isPage(url)) event.respondWith(page(event));
    else if (ASSETS.test(url.pathname)) event.respondWith(asset(request));
  } else if (request.method === "POST" && request.mode === "navigate" && url.pathname === CONTACT) {
    event.respondWith(message(request));
  }
});

self.addEventListener("sync", (event) => {
  if (event.tag === QUEUE) event.waitUntil(send(true));
});

self.addEventListener("message", (event) => {
  const { type } = event.data ?? {};
  if (type === "take over") self.skipWaiting();
  if (type === "send") event.waitUntil(send());
  if (type === "purge") event.waitUntil(purge());
});

/** Whether this is a page of this very site: the scope `/@ada` is a prefix of `/@adam`, too. */
function isPage({ origin, pathname }) {
  if (origin !== self.location.origin) return false;
  if (base && pathname !== base && !pathname.startsWith(`${base}/`)) return false;
  return PAGES.test(pathname.slice(base.length).replace(/^$/, "/"));
}

/** From the network while there is one; else as it was read last, else what can be read instead. */
async function page(event) {
  const { request } = event;
  let answer;
  try {
    // asked anew each time: what a worker fetches a browser would else answer from its own cache for as long as
    // "stale-while-revalidate" allows, which it does not do for pages without a worker
    answer = await fetch(request, { cache: "no-cache" });
  } catch {
    const kept = await caches.open(CACHE);
    return await kept.match(named(request.url)) ?? await offlinePage(kept, request.url) ?? Response.error();
  }
  event.waitUntil(note(request.url, answer.clone()).then(() => send()));
  return answer;
}

/** Keeps what may be kept, and forgets what is no longer there. */
async function note(url, answer) {
  if (answer.status === 404 || answer.status === 410) {
    // a site whose first page is gone was hidden or erased: nothing of it stays here
    if (new URL(url).pathname === HOME) {
      isGone = true;
      await purge();
      return void await self.registration.unregister();
    }
    const kept = await caches.open(CACHE);
    return void await kept.delete(named(url));
  }
  if (!mayBeKept(answer)) return;
  const kept = await caches.open(CACHE);
  await kept.delete(named(url));
  await kept.put(named(url), answer);
  await makeRoom(kept);
  if (!await kept.match(offlineIn(langs[0]))) await keepOffline();
}

/** A page that everybody is sent. The contact form is made for one reader, who is the one that keeps it. */
function mayBeKept({ status, type, redirected, headers, url }) {
  const control = headers.get("cache-control") ?? "";
  const isShared = !/private|no-store/.test(control) || new URL(url).pathname === CONTACT;
  return status === 200 && type === "basic" && !redirected && isShared &&
    (headers.get("content-type") ?? "").startsWith("text/html");
}

/** Under the address without what only counts readers or tells how a form went. */
function named(address) {
  const url = new URL(address);
  const search = new URLSearchParams();
  for (const name of ["lang", "skill"]) {
    if (url.searchParams.has(name)) search.set(name, url.searchParams.get(name));
  }
  return url.origin + url.pathname + (search.size > 0 ? `?${search}` : "");
}

async function asset(request) {
  if (isGone) return await fetch(request);
  const kept = await caches.open(CACHE);
  const known = await kept.match(request);
  if (known) return known;
  const answer = await fetch(request);
  const isFixed = /immutable/.test(answer.headers.get("cache-control") ?? "");
  if (answer.status === 200 && !answer.redirected && isFixed) await kept.put(request, answer.clone());
  return answer;
}

async function makeRoom(kept) {
  const pages = (await kept.keys()).filter(({ url }) => isPage(new URL(url)));
  for (const old of pages.slice(0, Math.max(0, pages.length - MAX_PAGES))) await kept.delete(old);
}

async function keep(url) {
  try {
    const answer = await fetch(url, { cache: "no-cache" });
    await note(url, answer.clone());
    if (mayBeKept(answer)) await keepAssets(await answer.text());
  } catch {
    // the network is gone again: the next visit keeps it
  }
}

/** What the page was drawn with, before the worker stood between. */
async function keepAssets(html) {
  const kept = await caches.open(CACHE);
  const found = html.matchAll(/(?:href|src)="(\/[^"]+)"/g);
  for (const address of new Set([...found].map(([, address]) => address.replaceAll("&amp;", "&")))) {
    const url = new URL(address, self.location.origin);
    if (!ASSETS.test(url.pathname) || await kept.match(url)) continue;
    const answer = await fetch(url);
    if (answer.status === 200 && !answer.redirected) await kept.put(url, answer);
  }
}

const offlineIn = (lang) => new URL(`${OFFLINE}?lang=${lang}`, self.location.origin).href;

async function keepOffline() {
  const kept = await caches.open(CACHE);
  for (const lang of langs) {
    const answer = await fetch(offlineIn(lang), { cache: "no-cache" });
    if (!mayBeKept(answer)) continue;
    await kept.put(offlineIn(lang), answer.clone());
    await keepAssets(await answer.text());
  }
}

/** In the language of the address, else of the browser, else of the site. */
async function offlinePage(kept, address) {
  const asked = new URL(address).searchParams.get("lang");
  const preferred = [asked, ...self.navigator.languages.map((tag) => tag.slice(0, 2)), ...langs];
  for (const lang of preferred) {
    const found = langs.includes(lang) && await kept.match(offlineIn(lang));
    if (found) return found;
  }
}

/** A new build has new assets: pages are read again with them, while there is a network. */
async function moveFrom(old) {
  const before = await caches.open(old);
  const pages = (await before.keys()).map(({ url }) => url).filter((url) => isPage(new URL(url)));
  for (const url of pages.slice(-MAX_PAGES)) await keep(url);
  await caches.delete(old);
}

async function purge() {
  for (const name of await caches.keys()) if (name.startsWith(MINE)) await caches.delete(name);
}

// The contact form. A message that finds no network waits here, and goes once: each has a key, under which the server takes it
// one time only, whatever became of an earlier attempt.

async function message(request) {
  const form = new URLSearchParams(await request.clone().formData());
  const key = crypto.randomUUID();
  form.set("key", key);
  try {
    return await post(request.url, form);
  } catch {
    await queue({ key, url: request.url, form: form.toString(), at: Date.now(), state: "waiting" });
    try {
      await self.registration.sync?.register(QUEUE);
    } catch {
      // no Background Sync here: the next page that opens, or the browser's "online", sends it
    }
    const lang = new URL(request.url).searchParams.get("lang");
    return Response.redirect(`${OFFLINE}${lang ? `?lang=${lang}` : ""}`, 303);
  }
}

const post = (url, form) =>
  fetch(url, { method: "POST", body: form, redirect: "manual", credentials: "same-origin" });

/** Sends what waits, one after the other and in one place at a time. */
function send(insists = false) {
  return navigator.locks.request(QUEUE, { ifAvailable: !insists }, async (lock) => {
    if (!lock) return;
    for (const one of await messages()) {
      if (one.state !== "waiting") continue;
      let answer;
      try {
        answer = await post(one.url, new URLSearchParams(one.form));
      } catch (error) {
        // the browser tries again by itself
        if (insists) throw error;
        return;
      }
      const isLater = answer.status === 429 || answer.status >= 500;
      if (isLater && insists) throw new Error("the server takes it later");
      if (isLater) return;
      // the form answers what it took with a way on
      if (answer.type === "opaqueredirect") await stored("readwrite", (all) => all.delete(one.key));
      else await stored("readwrite", (all) => all.put({ ...one, state: "refused" }));
      await tell();
    }
  });
}

async function queue(one) {
  const waiting = await messages();
  if (waiting.length >= MAX_MESSAGES) throw new Error("Cannot keep message: too many wait");
  await stored("readwrite", (all) => all.put(one));
}

const messages = () => stored("readonly", (all) => all.getAll());

/** Open pages show what waits. */
async function tell() {
  for (const client of await self.clients.matchAll()) client.postMessage({ type: "messages" });
}

function stored(mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(QUEUE, 1);
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
      all.onerror = all.onabort = () => {
        db.close();
        reject(all.error);
      };
    };
  });
}
