/**
 * Waiting, but not for ever.
 *
 * @module
 */
import { AppError } from "../errors.ts";

/** What waits for nothing outside ends within so many turns; it needs no timer, which would cost more than the wait. */
const TURNS = 40;

/** What `work` gives, unless it takes longer; then it goes on alone. */
export async function within<T>(
  ms: number,
  work: () => Promise<T>,
): Promise<T> {
  let isDone = false;
  const running = work();
  const done = () => {
    isDone = true;
  };
  running.then(done, done);
  for (let turn = 0; turn < TURNS && !isDone; turn++) await null;
  return await (isDone ? running : race(ms, running));
}

async function race<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new AppError("unavailable", "Cannot answer: it takes too long"),
        ),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
