// Whoever signs out leaves nothing to read on this device: pages that were kept for reading offline go. Messages that wait to be
// sent stay until they are.
if ("caches" in self) {
  caches.keys().then((names) =>
    Promise.all(names.filter((name) => name.startsWith("vitrina:")).map((name) => caches.delete(name)))
  );
}
// Nor what they wrote in the dashboard and nobody has saved.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith("unsent ") || key.startsWith("vitrina.post ")) localStorage.removeItem(key);
}
