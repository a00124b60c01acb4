import { asset } from "fresh/runtime";
import { define } from "@/lib/platform/state.ts";
import { hueClass } from "@/components/ui/hue.ts";

/** The letters that every page needs at once. */
const PRELOADED_FONTS = [
  "/fonts/source-serif-4-latin.woff2",
  "/fonts/bricolage-grotesque-latin.woff2",
];

/** The platform's own accent: vermilion. */
const PLATFORM_HUE = 38;

export default define.page(({ Component, state }) => (
  <html
    lang={state.lang}
    class={hueClass(
      (state.access?.tenant ?? state.tenant)?.accentHue ?? PLATFORM_HUE,
    )}
  >
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {PRELOADED_FONTS.map((font) => (
        <link
          key={font}
          rel="preload"
          href={asset(font)}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={asset("/styles.css")} />
      <link rel="icon" href={asset("/favicon.svg")} type="image/svg+xml" />
    </head>
    <body>
      <Component />
    </body>
  </html>
));
