/**
 * Requests whose body cannot grow past a limit, whatever their headers say.
 *
 * @module
 */
import { AppError } from "./errors.ts";

/**
 * A copy of the request at another address whose body fails with `too_large` past `maxBytes`.
 *
 * The request's signal stays behind: in Deno it aborts after good answers, too.
 *
 * @param url the address the copy has
 * @param maxBytes checked against `content-length` at once, and against what really arrives
 * @throws AppError `too_large` when `content-length` says so
 */
export function limitedRequest(
  request: Request,
  url: string,
  maxBytes: number,
): Request {
  const { method, headers } = request;
  if (!request.body) return new Request(url, { method, headers });
  const declared = Number(headers.get("content-length") ?? 0);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  let received = 0;
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        if (received > maxBytes) controller.error(tooLarge(maxBytes));
        else controller.enqueue(chunk);
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
