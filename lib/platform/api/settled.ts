/**
 * Requests that ask for what is so already: they are answered as if they had done it.
 *
 * @module
 */
import { AppError } from "../errors.ts";

/**
 * Runs a command, which says who may; where it finds nothing to change, what is as it should be is no error.
 *
 * @example await settled(() => restorePhoto(actor, { id }), () => isShown(actor, id));
 */
export async function settled(
  change: () => Promise<unknown>,
  isSo: () => Promise<boolean>,
): Promise<void> {
  try {
    await change();
  } catch (error) {
    const foundNothing = error instanceof AppError &&
      error.code === "not_found";
    if (!foundNothing || !await isSo()) throw error;
  }
}
