/**
 * `deno task build` writes the client to `_fresh/`; `deno task dev` serves while it is edited.
 *
 * @module
 */
import { Builder } from "fresh/dev";
import type { State } from "@/lib/platform/state.ts";
import { config } from "./fresh.config.ts";
import { useStyles } from "./tools/styles.ts";

const builder = new Builder<State>({
  root: config.root,
  outDir: config.buildDir,
});
useStyles(builder);

if (Deno.args.includes("build")) {
  await builder.build();
} else {
  const { app, openWeb } = await import("./main.ts");
  const { readConfig } = await import("@/lib/platform/config.ts");
  const settings = readConfig();
  const web = await openWeb(settings);
  const route = app.handler.bind(app);
  // The builder asks the app for its handler once the build is attached; here, too, the front stands before it.
  app.handler = () => {
    const front = web.front(route());
    return async (request, info) => {
      if (!info) throw new TypeError("Cannot serve request: no connection");
      return await front(request, info);
    };
  };
  const { host: hostname, port } = settings;
  await builder.listen(() => Promise.resolve(app), { hostname, port });
}
