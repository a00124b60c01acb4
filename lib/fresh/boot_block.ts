/**
 * The end of a page's body: slots that no island has drawn yet, the state of its islands, and the scripts that make
 * them alive. A page without islands has none of it.
 *
 * @module
 */
import { type ComponentChildren, h } from "preact";
import { errorReport, isServerError } from "./error_report.ts";
import { serializeIslands } from "./island_state.ts";
import { SLOT_TEMPLATE_ID, STATE_ID } from "./markers.ts";
import { slotId } from "./render_island.ts";
import type { RenderState } from "./render_state.ts";

/** Address of the script that reloads a page while its project is edited. */
export const LIVE_RELOAD_SCRIPT = "/_frsh/live_reload.js";

/** What {@linkcode BootBlock} needs. */
export interface BootBlockProps {
  state: RenderState;
}

/**
 * Draws the end of the body; being last, it sees every island of the page.
 *
 * @param props the page's state
 * @returns templates, JSON block and module scripts
 * @throws {TypeError} when a prop of an island cannot travel
 * @example
 * ```ts
 * h("body", null, page, h(BootBlock, { state }));
 * ```
 */
export function BootBlock(props: BootBlockProps): ComponentChildren {
  const { features } = props.state.build;
  return [
    h(UndrawnSlots, props),
    h(Scripts, props),
    features.errorOverlay && isServerError(props.state.ctx.error)
      ? errorReport(props.state.ctx.error, props.state.build.root)
      : null,
    features.liveReload ? moduleScript(props.state, LIVE_RELOAD_SCRIPT) : null,
  ];
}

/** A slot's content may bring islands with slots of their own, so this goes on until none is left. */
function UndrawnSlots(props: BootBlockProps): ComponentChildren {
  const { slots } = props.state;
  const undrawn = slots.flatMap((slot, id) => slot.drawn ? [] : [{ slot, id }]);
  if (undrawn.length === 0) return null;
  for (const { slot } of undrawn) slot.drawn = true;
  const templates = undrawn.map(({ slot, id }) =>
    h("template", { id: `${SLOT_TEMPLATE_ID}${id}` }, slot.content)
  );
  return [...templates, h(UndrawnSlots, props)];
}

function Scripts({ state }: BootBlockProps): ComponentChildren {
  if (state.islands.length === 0) return null;
  const { basePath } = state.ctx.config;
  const chunks = new Set(
    state.islands.flatMap(({ entry }) => [entry.chunk, ...entry.preload]),
  );
  chunks.delete(state.build.clientEntry);
  const json = serializeIslands(state.islands, basePath, slotId);
  return [
    h("script", {
      id: STATE_ID,
      type: "application/json",
      dangerouslySetInnerHTML: { __html: json },
    }),
    ...[...chunks].map((chunk) =>
      h("link", { rel: "modulepreload", href: basePath + chunk })
    ),
    moduleScript(state, state.build.clientEntry),
  ];
}

function moduleScript(state: RenderState, address: string): ComponentChildren {
  return h("script", {
    type: "module",
    src: state.ctx.config.basePath + address,
    nonce: state.nonce,
  });
}
