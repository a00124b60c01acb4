/**
 * The operations of the newest version, as the pages about the API show them.
 *
 * @module
 */
import { versionsOf } from "@/lib/gateway.ts";
import { slices } from "@/lib/slices.ts";
import type { Listed } from "@/components/api_docs/DocsPage.tsx";

const newest = versionsOf(slices, { error() {} }).at(-1);

/** Where the document of that version is. */
export const DOCUMENT = `/api/${newest?.name}/openapi.json`;

/** In the order of the slices. */
export const operations: Listed[] = Object.entries(newest?.document.paths ?? {})
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method,
      path,
    }))
  );
