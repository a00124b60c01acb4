import {
  Fragment,
  type FunctionComponent,
  h,
  isValidElement,
  type VNode,
} from "preact";
import type { BuildCache } from "./build_cache.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import { renderComponent } from "./component.ts";
import { INTERNALS, type Internals } from "./internals.ts";
import { PARTIAL_SEARCH_PARAM, redirectLocation } from "./redirect.ts";
import { renderPage } from "./render.ts";
import type { LayoutConfig } from "./types.ts";
import {
  upgradeWebSocket,
  type WebSocketHandlers,
  type WebSocketUpgradeOptions,
} from "./websocket.ts";

/** The older name of {@linkcode Context}. */
export type FreshContext<State = unknown> = Context<State>;

/** What {@linkcode Context} is made from. */
interface ContextInit {
  req: Request;
  url: URL;
  info: Deno.ServeHandlerInfo;
  route: string | null;
  params: Record<string, string>;
  config: ResolvedFreshConfig;
  buildCache: BuildCache;
  allow: string | null;
}

/** One request on its way through middlewares and route: what came in, the shared state, and ways to answer. */
export class Context<State> {
  /** The configuration in force. */
  readonly config: ResolvedFreshConfig;
  /** The request's address, with repeated slashes collapsed. */
  readonly url: URL;
  /** The request as it came. */
  req: Request;
  /** The pattern of the matched route, or null. */
  readonly route: string | null;
  /** The parameters in the matched path, decoded; a missing optional one is `""`. */
  readonly params: Record<string, string>;
  /** What middlewares share with the route. */
  readonly state: State = {} as State; // middlewares fill it before routes read it
  /** Data of the page, where a page was asked for. */
  data: unknown = undefined;
  /** The error that is being answered, or null. */
  error: unknown | null = null;
  /** The connection's addresses. */
  readonly info: Deno.ServeHandlerInfo;
  /** Whether only the page's partials are wanted. */
  readonly isPartial: boolean;
  /** Calls the next middleware or the route, and gives its answer. */
  next: () => Promise<Response>;
  /** Draws what a layout or app wrapper surrounds; only their props have it, which upstream types as a context too. */
  Component!: FunctionComponent;
  readonly [INTERNALS]: Internals<State>;

  constructor(init: ContextInit) {
    this.req = init.req;
    this.url = init.url;
    this.info = init.info;
    this.route = init.route;
    this.params = init.params;
    this.config = init.config;
    this.isPartial = init.url.search !== "" &&
      init.url.searchParams.has(PARTIAL_SEARCH_PARAM);
    this.next = () =>
      Promise.reject(
        new Error("Cannot call ctx.next(): no middleware is running"),
      );
    this[INTERNALS] = {
      app: null,
      layouts: [],
      buildCache: init.buildCache,
      allow: init.allow,
      nonce: null,
      rendered: false,
    };
  }

  /**
   * Sends the reader to another address.
   *
   * @param pathOrUrl a path, whose host nobody can smuggle in (`//evil` becomes `/evil`), or a full URL
   * @param status 302 by default; 303 after a form
   * @example
   * ```ts
   * return ctx.redirect("/login?from=/jobs", 303);
   * ```
   */
  redirect(pathOrUrl: string, status = 302): Response {
    const location = redirectLocation(pathOrUrl, this.isPartial);
    return new Response(null, { status, headers: { location } });
  }

  /**
   * Renders a page inside the layouts and app wrapper in force.
   *
   * @param vnode the page, or null for an empty one
   * @param init status and headers; `Content-Type` is always HTML
   * @param config what to leave out of layouts and app wrapper
   * @throws TypeError when `vnode` is missing or no JSX
   * @example
   * ```tsx
   * app.get("/", (ctx) => ctx.render(<h1>Hello</h1>, { status: 200 }));
   * ```
   */
  async render(
    // deno-lint-ignore no-explicit-any -- any element may be rendered
    vnode: VNode<any> | null,
    init: ResponseInit = {},
    config: LayoutConfig = {},
  ): Promise<Response> {
    if (vnode !== null && !isValidElement(vnode)) {
      throw new TypeError(
        `Cannot render ${
          vnode === undefined ? "nothing" : typeof vnode
        }: ctx.render() takes JSX or null`,
      );
    }
    const internals = this[INTERNALS];
    const app = config.skipAppWrapper ? null : internals.app;
    const layouts = config.skipInheritedLayouts ? [] : internals.layouts;

    let content: VNode | null = vnode;
    for (const layout of layouts.toReversed()) {
      const inner = content;
      const rendered = await renderComponent(
        this,
        layout,
        undefined,
        () => inner,
      );
      if (rendered instanceof Response) return rendered;
      content = rendered;
    }

    const headers = new Headers(init.headers);
    headers.set("Content-Type", "text/html; charset=utf-8");
    const html = await renderPage({
      content,
      shell: app === null
        ? null
        : async (Component) =>
          await renderComponent(this, app, undefined, Component) ??
            h(Fragment, null),
      ctx: this,
      buildCache: internals.buildCache,
      nonce: internals.nonce ?? undefined,
    });
    if (html instanceof Response) return html;
    internals.rendered = true;
    return new Response(html, {
      status: init.status ?? 200,
      statusText: init.statusText,
      headers,
    });
  }

  /** Answers with plain text. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, init);
  }

  /** Answers with HTML that is already a string. */
  html(content: string, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers);
    headers.set("Content-Type", "text/html; charset=utf-8");
    return new Response(content, { ...init, headers });
  }

  /** Answers with JSON. */
  // deno-lint-ignore no-explicit-any -- as Response.json()
  json(content: any, init?: ResponseInit): Response {
    return Response.json(content, init);
  }

  /**
   * Answers bit by bit from an iterable of strings or bytes; stops reading it when the reader goes away.
   *
   * @param stream the parts, or a function that makes them, such as a generator
   * @example
   * ```ts
   * app.get("/count", (ctx) => ctx.stream(function* () { yield "1"; yield "2"; }));
   * ```
   */
  stream<U extends string | Uint8Array>(
    stream:
      | Iterable<U>
      | AsyncIterable<U>
      | (() => Iterable<U> | AsyncIterable<U>),
    init?: ResponseInit,
  ): Response {
    const parts = typeof stream === "function" ? stream() : stream;
    return new Response(ReadableStream.from(encode(parts)), init);
  }

  /**
   * Turns the request into a WebSocket.
   *
   * @throws HttpError 400 when the request does not ask for one
   * @example
   * ```ts
   * app.get("/echo", (ctx) => ctx.upgrade({ message: (socket, event) => socket.send(event.data) }));
   * ```
   */
  upgrade(
    options?: WebSocketUpgradeOptions,
  ): { socket: WebSocket; response: Response };
  upgrade(
    handlers: WebSocketHandlers,
    options?: WebSocketUpgradeOptions,
  ): Response;
  upgrade(
    first?: WebSocketHandlers | WebSocketUpgradeOptions,
    options?: WebSocketUpgradeOptions,
  ): { socket: WebSocket; response: Response } | Response {
    return upgradeWebSocket(this.req, first, options);
  }
}

const encoder = new TextEncoder();

async function* encode(
  parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
) {
  for await (const part of parts) {
    yield typeof part === "string" ? encoder.encode(part) : part;
  }
}
