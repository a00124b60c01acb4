/**
 * The words that server and browser share to find islands in a page.
 *
 * An island or slot stands between two comments that carry its number, so that the browser notices when the HTML
 * parser moved one of them, and the state of all islands stands in one JSON block.
 *
 * @module
 */

/** Starts the comment before an island; its number follows. */
export const ISLAND = "frsh:island:";

/** Starts the comment before a slot; its number follows. */
export const SLOT = "frsh:slot:";

/** The id of the JSON block that holds the state of a page's islands. */
export const STATE_ID = "__FRSH_STATE";

/** Starts the id of a `<template>` with a slot that its island has not drawn yet; its number follows. */
export const SLOT_TEMPLATE_ID = "frsh-slot-";

/** What the JSON block holds. */
export interface BootState {
  /** Address and export name of each kind of island on the page. */
  islands: [chunk: string, exportName: string][];
  /** devalue's flat form of `[kind, props][]`, one entry an island, in the order of their numbers. */
  props: unknown[];
}

/** How one signal travels: its box is the same object wherever the signal stands. */
export interface SignalBox {
  value: unknown;
}

/** Names of the values that devalue does not know and that server and browser translate themselves. */
export const KIND = {
  signal: "S",
  computed: "C",
  slot: "V",
  proto: "P",
} as const;
