/**
 * A worker process of the drill.
 *
 * @module
 */
import { main } from "@/workers/main.ts";
import { work } from "./work.ts";

if (import.meta.main) {
  try {
    await main(work);
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    Deno.exit(1);
  }
}
