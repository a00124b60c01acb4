/**
 * Finds the site that an address names: `/@slug/…` on the platform's host, or a host of the tenant's own.
 *
 * @module
 */
import { visitor } from "./db.ts";
import type { Db } from "./db.ts";
import { isLang, type Lang } from "./schema.ts";

/** A published site, as much of it as routing needs. */
export interface SiteRef {
  id: string;
  slug: string;
  kind: "person" | "company";
  /** Grows with every change of what the site shows. */
  version: string;
  /** Content languages, the first being the one it was written in. */
  languages: Lang[];
  accentHue: number;
  /** Whether the slice that draws it is on; where it is off there are no pages. */
  isShown: boolean;
}

/** Readers see a change, an unpublished site included, at most this much later. */
const FRESH_MS = 1_000;

/** Enough for the sites that are read within a second; unknown names cannot fill the memory. */
const MAX_KNOWN = 5_000;

interface Known {
  site: SiteRef | null;
  /** When the database was asked, not when it answered. */
  askedAt: number;
}

interface Asking {
  answer: Promise<SiteRef | null>;
  askedAt: number;
}

/** Remembers for a second which site an address names, so that a cached page costs no query. */
export class SiteDirectory {
  #db: Db;
  #now: () => number;
  #known = new Map<string, Known>();
  #asking = new Map<string, Asking>();

  /** @param now milliseconds since any moment */
  constructor(db: Db, now = () => performance.now()) {
    this.#db = db;
    this.#now = now;
  }

  /** The site of `slug`, without asking the database when it was asked within the last second. */
  bySlug(slug: string): SiteRef | null | Promise<SiteRef | null> {
    return this.#find(`@${slug}`, slug, "slug");
  }

  /** The site whose verified host this is; `host` is in lower case, without a port. */
  byHost(host: string): SiteRef | null | Promise<SiteRef | null> {
    return this.#find(host, host, "host");
  }

  /** The next reader of this tenant's site asks anew: the bell has rung that it changed, was shown, hidden or erased. */
  forget(tenantId: string): void {
    // a site that was not there may be the one that is shown now
    for (const [key, { site }] of this.#known) {
      if (site === null || site.id === tenantId) this.#known.delete(key);
    }
    // whoever asks now may be answered with what was there before; nobody remembers it
    this.#asking.clear();
  }

  #find(key: string, name: string, kind: "slug" | "host") {
    const now = this.#now();
    const known = this.#known.get(key);
    if (known && now - known.askedAt < FRESH_MS) return known.site;
    const running = this.#asking.get(key);
    if (running && now - running.askedAt < FRESH_MS) return running.answer;
    const asking: Asking = {
      askedAt: now,
      answer: this.#ask(name, kind)
        .then((site) => {
          if (this.#asking.get(key) !== asking) return site;
          return this.#remember(key, { site, askedAt: now });
        })
        .finally(() => {
          if (this.#asking.get(key) === asking) this.#asking.delete(key);
        }),
    };
    this.#asking.set(key, asking);
    return asking.answer;
  }

  async #ask(name: string, kind: "slug" | "host"): Promise<SiteRef | null> {
    const rows = await this.#db.transaction(
      visitor(this.#db, null),
      "read only",
      (sql) =>
        kind === "slug"
          ? sql`select id, slug, kind, version, languages, accent_hue, is_shown from platform.find_site(${name})`
          : sql`select id, slug, kind, version, languages, accent_hue, is_shown from platform.find_site_by_host(${name})`,
    );
    const row = rows[0];
    return row
      ? {
        id: row.id,
        slug: row.slug,
        kind: row.kind,
        version: String(row.version),
        languages: (row.languages as string[]).filter(isLang),
        accentHue: row.accent_hue,
        isShown: row.is_shown,
      }
      : null;
  }

  #remember(key: string, known: Known): SiteRef | null {
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > MAX_KNOWN) {
      for (const oldest of this.#known.keys()) {
        this.#known.delete(oldest);
        break;
      }
    }
    return known.site;
  }
}
