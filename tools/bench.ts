/**
 * `deno task bench analytics|answer|cache|mixed|pages|bytes|http|lighthouse|queue|rag|rls|styles [--json]`: measures what the product promises; exit code
 * 1 when a budget is broken, 2 for an unknown name.
 *
 * @module
 */
import { benchAnalytics } from "./bench/analytics.ts";
import { benchAnswer } from "./bench/answer.ts";
import { benchBytes } from "./bench/bytes.ts";
import { benchCache } from "./bench/cache.ts";
import { benchHttp } from "./bench/http.ts";
import { benchLighthouse } from "./bench/lighthouse.ts";
import { benchMixed } from "./bench/mixed.ts";
import { benchPages } from "./bench/pages.ts";
import { benchQueue } from "./bench/queue.ts";
import { report } from "./bench/report.ts";
import { benchRag } from "./bench/rag.ts";
import { benchRls } from "./bench/rls.ts";
import { benchStyles } from "./bench/styles.ts";

const BENCHES = {
  analytics: { title: "Visits taken in, and shown", run: benchAnalytics },
  answer: { title: "The first sentence of an answer", run: benchAnswer },
  cache: { title: "Pages from the levels of the cache", run: benchCache },
  mixed: { title: "Readers, programs and writers at once", run: benchMixed },
  pages: { title: "Pages from cache and drawn", run: benchPages },
  bytes: { title: "Bytes of a page, Brotli", run: benchBytes },
  http: { title: "Signed-in reads of the API", run: benchHttp },
  lighthouse: { title: "Lighthouse", run: benchLighthouse },
  queue: { title: "Tasks, from end to end", run: benchQueue },
  rag: { title: "Finding what answers a question", run: benchRag },
  rls: { title: "What row policies cost", run: benchRls },
  styles: { title: "Stylesheet", run: benchStyles },
};

if (import.meta.main) {
  const [name = ""] = Deno.args.filter((one) => !one.startsWith("-"));
  const bench = Object.entries(BENCHES).find(([one]) => one === name)?.[1];
  if (!bench) {
    const names = Object.keys(BENCHES).join(", ");
    console.error(`Cannot measure: choose one of ${names}`);
    Deno.exit(2);
  }
  const figures = await bench.run();
  Deno.exit(report(bench.title, figures, Deno.args.includes("--json")));
}
