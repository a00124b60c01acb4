/**
 * Sets headers on an answer, also on one whose headers are fixed, such as `Response.redirect()` or a fetched one.
 *
 * @returns the answer, or a copy of it
 */
export function setHeaders(
  response: Response,
  headers: Record<string, string>,
): Response {
  const target = response.status === 101 || isMutable(response)
    ? response
    : new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) {
    target.headers.set(name, value);
  }
  return target;
}

function isMutable(response: Response): boolean {
  try {
    response.headers.delete("X-Fresh-Probe");
    return true;
  } catch {
    return false;
  }
}
