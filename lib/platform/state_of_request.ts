/**
 * What is known of a request before it is routed.
 *
 * @module
 */
import type { Address } from "./address.ts";
import { type Db, visitor } from "./db.ts";
import { preferredLang } from "./language.ts";
import type { AddressClass } from "./limits/mod.ts";
import type { Destination } from "./locate.ts";
import type { Platform } from "./platform.ts";
import { isLang } from "./schema.ts";
import type { State } from "./state.ts";
import { timedDb } from "./timed_db.ts";

/** What the state is made of. */
export interface Known {
  db: Db;
  platform: Platform;
  requestId: string;
  request: Request;
  address: Address;
  destination: Destination;
  /** The query that the answer may depend on, with its `?`. */
  search: string;
  /** Where the request came from. */
  peer(): AddressClass;
}

/** The state of a request: a visitor's, until somebody looks for a session. */
export function stateOfRequest(known: Known): State {
  const { db, platform, requestId, request, address, destination } = known;
  const { site, slug, onPlatform, basePath } = destination;
  const { baseUrl } = platform.config;
  const named = known.search === ""
    ? null
    : new URLSearchParams(known.search).get("lang");
  const chosenLang = isLang(named) ? named : null;
  const spent = { databaseMs: 0, renderMs: 0 };
  const actor = visitor(timedDb(db, spent), site?.id ?? null);
  return {
    requestId,
    chosenLang,
    lang: chosenLang ?? preferredLang(
      request.headers.get("accept-language"),
      site?.languages[0] ?? "en",
    ),
    basePath,
    origin: site && basePath === "" || !baseUrl
      ? `${address.scheme}://${address.host}`
      : baseUrl,
    onPlatform,
    slug,
    tenant: site,
    session: null,
    access: null,
    actor: { ...actor, requestId },
    peer: known.peer,
    platform,
    route: null,
    spent,
  };
}
