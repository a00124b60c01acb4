/**
 * The least that a server can do: one constant answer, given on standard input as `{ headers, body }` (base64).
 * Prints its port.
 */
if (import.meta.main) {
  const { headers, body } = await new Response(Deno.stdin.readable).json();
  const bytes = Uint8Array.fromBase64(body);
  Deno.serve(
    {
      hostname: "127.0.0.1",
      port: 0,
      onListen: ({ port }) => console.log(port),
    },
    () => new Response(bytes, { headers }),
  );
}
