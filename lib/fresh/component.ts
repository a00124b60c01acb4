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
    // Preact's types let a component return a promise, but it cannot draw one.
    const later = component as unknown as AsyncComponent;
    return await later(props);
  }
  // `h` knows the props of one kind of component at a time.
  return h(component as () => null, props as object);
}

type AsyncComponent = (props: unknown) => Promise<VNode | null | Response>;

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
