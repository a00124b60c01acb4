import type { BuildCache } from "./build_cache.ts";
import { applyCommands, type Command } from "./commands.ts";
import type { Chain } from "./compose.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import { Context } from "./context.ts";
import { answerUncaughtError } from "./default_error.ts";
import { requestUrl } from "./request_url.ts";
import { allowedMethods, findByMethod } from "./router.ts";

/** Answers a request. */
export type Handler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

/** What a handler learns of its connection when nobody says, as in tests. */
const LOCAL_INFO: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 1234 },
  completed: Promise.resolve(),
};

/**
 * Makes the function that answers an app's requests; everything that does not
 * depend on the request is done here, once.
 *
 * @param commands what was said to the app, in that order
 * @throws SyntaxError or Error for a file route that cannot be used
 */
export function createHandler<State>(
  commands: readonly Command<State>[],
  config: ResolvedFreshConfig,
  buildCache: BuildCache,
): Handler {
  const { router, unmatched } = applyCommands(
    commands,
    config.basePath,
    buildCache,
  );

  return async (req, info = LOCAL_INFO) => {
    const url = requestUrl(req, config.trustProxy);
    const match = router.match(url.pathname);
    const known = match === null ? null : findByMethod(match.entry, req.method);
    const ctx = new Context<State>({
      req,
      url,
      info,
      config,
      buildCache,
      route: match?.entry.pattern ?? null,
      params: match?.params ?? Object.create(null),
      allow: match === null || known !== null
        ? null
        : allowedMethods(match.entry.byMethod.keys()),
    });
    const chain = known ?? match?.entry.otherwise ?? unmatched;
    const response = await answer(ctx, chain);
    return req.method === "HEAD" ? withoutBody(response) : response;
  };
}

async function answer<State>(
  ctx: Context<State>,
  chain: Chain<State>,
): Promise<Response> {
  try {
    const response = await chain(ctx);
    if (response instanceof Response) return response;
    throw new TypeError(
      `Cannot answer ${ctx.url.pathname}: a middleware returned no Response`,
    );
  } catch (error) {
    return await answerUncaughtError(ctx, error);
  }
}

function withoutBody(response: Response): Response {
  response.body?.cancel();
  return new Response(null, response);
}
