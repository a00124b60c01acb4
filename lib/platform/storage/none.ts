/**
 * A server without a storage: it holds no files and takes none.
 *
 * @module
 */
import { AppError } from "../errors.ts";
import type { FileStore } from "../storage.ts";

/** Refuses what comes, and has nothing. */
export const noStorage: FileStore = {
  put() {
    throw new AppError(
      "unavailable",
      "Cannot keep file: this server has no storage, see STORAGE_URL",
    );
  },
  get: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
  list: () => Promise.resolve([]),
  listTenants: () => Promise.resolve([]),
};
