/** Exit code 0 when the app in this container is ready; what `HEALTHCHECK` in the Dockerfile runs. */
if (import.meta.main) {
  const port = Deno.env.get("PORT") ?? "8000";
  const signal = AbortSignal.timeout(4_000);
  const isReady = await fetch(`http://127.0.0.1:${port}/readyz`, { signal })
    .then((response) => response.ok, () => false);
  Deno.exit(isReady ? 0 : 1);
}
