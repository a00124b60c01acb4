import { type FunctionComponent, h, type VNode } from "preact";
import type { Context } from "./context.ts";
import type { PageProps, RouteComponent } from "./types.ts";

/**
 * Makes a component's vnode; an async component runs now, since it may answer with a Response.
 *
 * @param Component what `<Component />` draws inside a layout or app wrapper
 */
export async function renderComponent<State>(
  ctx: Context<State>,
  component: RouteComponent<State>,
  data: unknown,
  Component: FunctionComponent,
): Promise<VNode | null | Response> {
  const props = pageProps(ctx, data, Component);
  if (component.constructor.name === "AsyncFunction") {
    // Its own type says nothing of async functions, which Preact cannot render by itself.
    return await (component as (
      props: unknown,
    ) => Promise<VNode | null | Response>)(props);
  }
  return h(component as () => null, props as object);
}

/** The props of a page, layout, error page or app wrapper. */
function pageProps<State>(
  ctx: Context<State>,
  data: unknown,
  Component: FunctionComponent,
): PageProps<unknown, State> {
  const { config, url, req, params, info, state, isPartial, error, route } =
    ctx;
  return {
    config,
    url,
    req,
    params,
    info,
    state,
    isPartial,
    error,
    route,
    data,
    Component,
  };
}
