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
  const { app, serveWith } = await import("./main.ts");
  await serveWith((handler) => builder.listen(() => import("./main.ts")));
}
