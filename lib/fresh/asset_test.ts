import { assertEquals } from "@std/assert";
import { asset, assetSrcSet } from "./asset.ts";
import { BUILD_ID, setBuildId } from "./build_id.ts";

/** Runs with a build's id in force, and puts the old one back. */
function withBuild(run: () => void) {
  const before = BUILD_ID;
  setBuildId("b1");
  try {
    run();
  } finally {
    setBuildId(before);
  }
}

Deno.test("asset() adds the build's id, keeping query and fragment", () => {
  withBuild(() => {
    assertEquals(asset("/a.css"), "/a.css?__frsh_c=b1");
    assertEquals(asset("/a.svg?x=1#icon"), "/a.svg?x=1&__frsh_c=b1#icon");
  });
});

Deno.test("asset() leaves other servers, relative addresses and its own results alone", () => {
  withBuild(() => {
    for (
      const address of [
        "https://a.example/b.css",
        "//a.example/b.css",
        "a.css",
        "",
        "data:,x",
        "/a?__frsh_c=b0",
      ]
    ) {
      assertEquals(asset(address), address);
    }
  });
});

Deno.test("asset() adds the base path once", () => {
  withBuild(() => {
    assertEquals(asset("/a.css", "/docs"), "/docs/a.css?__frsh_c=b1");
    assertEquals(asset("/docs/a.css", "/docs"), "/docs/a.css?__frsh_c=b1");
    assertEquals(
      asset("/docs2/a.css", "/docs"),
      "/docs/docs2/a.css?__frsh_c=b1",
    );
  });
});

Deno.test("assetSrcSet() rewrites each candidate", () => {
  withBuild(() => {
    assertEquals(
      assetSrcSet("/a.png 1x, /b.png 2x"),
      "/a.png?__frsh_c=b1 1x, /b.png?__frsh_c=b1 2x",
    );
    assertEquals(assetSrcSet("/a(1).png 1x"), "/a(1).png 1x");
    assertEquals(assetSrcSet("/a.png 1x,,"), "/a.png 1x,,");
  });
});
