// Whoever signs out leaves nothing to read on this device: pages that were kept for reading offline go. Messages that wait to be
// sent stay until they are.
if ("caches" in self) {
  caches.keys().then((names) =>
    Promise.all(names.filter((name) => name.startsWith("vitrina:")).map((name) => caches.delete(name)))
  );
}
