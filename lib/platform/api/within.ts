/**
 * Waiting, but not for ever.
 *
 * @module
 */
import { AppError } from "../errors.ts";

/** What `work` gives, unless it takes longer; then it goes on alone. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
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
