/**
 * Requests whose body cannot grow past a limit, whatever their headers say.
 *
 * @module
 */
import { AppError } from "./errors.ts";

/**
 * What is too large is still received up to here, and forgotten: browsers read an answer only once they have sent
 * everything, and show a broken connection otherwise.
 */
const MAX_FORGOTTEN_BYTES = 100_000_000;

/**
 * A copy of the request at another address; reading its body fails with `too_large` when it has more than `maxBytes`.
 *
 * The request's signal stays behind: in Deno it aborts after good answers, too.
 *
 * @example
 * const routed = limitedRequest(request, "http://localhost/contact", 100_000);
 */
export function limitedRequest(
  request: Request,
  url: string,
  maxBytes: number,
  method = request.method,
): Request {
  const { headers } = request;
  if (!request.body) return new Request(url, { method, headers });
  let received = 0;
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        if (received <= maxBytes) controller.enqueue(chunk);
        if (received > MAX_FORGOTTEN_BYTES) {
          controller.error(tooLarge(maxBytes));
        }
      },
      flush(controller) {
        if (received > maxBytes) controller.error(tooLarge(maxBytes));
      },
    }),
  );
  return new Request(url, { method, headers, body });
}

function tooLarge(maxBytes: number): AppError {
  return new AppError(
    "too_large",
    `Cannot read request: its body is larger than ${maxBytes} bytes`,
  );
}
