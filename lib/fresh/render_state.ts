/**
 * What one page collects while it is drawn.
 *
 * @module
 */
import type { ComponentChildren } from "preact";
import type { BuildCache, IslandEntry } from "./build_cache.ts";

/** The part of a request's context that drawing needs. */
export interface RenderContext {
  url: URL;
  config: { basePath: string };
  /** The error that an error page shows. */
  error?: unknown;
}

/** Content that the page hands to an island. */
export interface SlotContent {
  content: ComponentChildren;
  /** Whether its island has drawn it; otherwise it travels in a `<template>`. */
  drawn: boolean;
}

/** An island on the page with its props, slots already taken out. */
export interface IslandUse {
  entry: IslandEntry;
  props: Record<string, unknown>;
}

/** How far a page was before a pass. */
export interface RenderMark {
  islands: number;
  slotsDrawn: boolean[];
}

/** The state of one page: made for one request, never shared. */
export class RenderState {
  readonly islands: IslandUse[] = [];
  readonly slots: SlotContent[] = [];
  /** Elements of `<Head>` by their name, collected so far. */
  readonly head = new Map<string, ComponentChildren>();
  /** Those of {@linkcode head} that the document's head has not drawn yet in this pass. */
  pendingHead = new Map<string, ComponentChildren>();
  /** Whether this pass has finished the document's head. */
  headDone = false;
  /** Whether `<Head>` brought something after that. */
  headLate = false;
  /** How often something was drawn. */
  passes = 0;
  /** Which elements of the document the page drew itself. */
  readonly drawn = { html: false, head: false, body: false };
  /** Where a node stands that is inside something; most are not. */
  readonly places = new Map<unknown, number>();
  /** Puts patched nodes back as their authors made them, who may keep and reuse them. */
  readonly undo: (() => void)[] = [];

  /**
   * @param ctx the request
   * @param build islands and addresses
   * @param nonce what inline scripts and styles carry, if the policy asks for it
   */
  constructor(
    readonly ctx: RenderContext,
    readonly build: BuildCache,
    readonly nonce: string | undefined,
  ) {}

  /** Begins to draw something. */
  startPass(): void {
    this.passes++;
    this.pendingHead = new Map(this.head);
    this.headDone = this.headLate = false;
  }

  /** Lets go of the nodes, also when drawing failed. */
  endPass(): void {
    this.places.clear();
    for (const restore of this.undo.splice(0).reverse()) restore();
  }

  /** Remembers how far the page is. */
  mark(): RenderMark {
    const slotsDrawn = this.slots.map((slot) => slot.drawn);
    return { islands: this.islands.length, slotsDrawn };
  }

  /** Forgets what a pass drew that has to run again, but for its `<Head>`. */
  reset({ islands, slotsDrawn }: RenderMark): void {
    this.islands.length = islands;
    this.slots.length = slotsDrawn.length;
    this.slots.forEach((slot, i) => slot.drawn = slotsDrawn[i] ?? false);
  }
}
