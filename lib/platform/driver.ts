/**
 * What every postgres.js pool of ours has in common.
 *
 * @module
 */
import { arrayTypes } from "./array_types.ts";

/**
 * Options for `postgres()`.
 *
 * @example postgres(url, { ...driverOptions, max: 1 });
 */
export const driverOptions = {
  /** See `array_types.ts`. */
  fetch_types: false,
  types: arrayTypes,
  /** The driver closes a connection of a certain age even at the moment somebody reserves it, who then waits for ever. */
  max_lifetime: null,
  /** Notices are for people at `psql`. */
  onnotice: () => {},
};

/** Options that keep the driver from asking the environment where the embedded database is. */
export const embeddedOptions = {
  ...driverOptions,
  host: "embedded",
  port: 5432,
  database: "postgres",
  password: "none",
};
