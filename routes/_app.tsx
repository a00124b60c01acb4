import { asset } from "fresh/runtime";
import { define } from "@/lib/platform/state.ts";
import { hueClass } from "@/components/ui/hue.ts";

/** The platform's own accent: vermilion. */
const PLATFORM_HUE = 38;

export default define.page(({ Component, state }) => (
  <html
    lang={state.lang}
    class={hueClass(state.tenant?.accentHue ?? PLATFORM_HUE)}
  >
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={asset("/favicon.svg")} type="image/svg+xml" />
    </head>
    <body>
      <Component />
    </body>
  </html>
));
