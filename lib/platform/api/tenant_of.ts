/**
 * In which tenant a request acts, and which slices are on there.
 *
 * @module
 */
import { type Actor, type Db, keyHolder, member, visitor } from "../db.ts";
import type { SiteDirectory } from "../sites.ts";
import type { Who } from "./credentials.ts";
import { Memo } from "./memo.ts";
import type { Caller } from "./scope.ts";

/** A tenant that the caller has business in. */
interface Home {
  id: string;
  plan: string | null;
}

/** Who acts, and the plan that their tenant has. */
export interface Placed {
  actor: Actor;
  plan: string | null;
}

/** Names and memberships rarely change; whoever has left is refused by policies at once. */
const HOME_TTL_MS = 10_000;

/** Bells tell of changes; this is for a bell that was not heard. */
const SLICE_TTL_MS = 10_000;

/** Finds tenants by what an address and a caller say of them. */
export class Tenants {
  readonly #sites: SiteDirectory;
  readonly #homes = new Memo<Home | null>(HOME_TTL_MS);
  readonly #slices = new Memo<boolean>(SLICE_TTL_MS);

  /** @param sites the published ones, for visitors */
  constructor(sites: SiteDirectory) {
    this.#sites = sites;
  }

  /** Forgets what changes anywhere. */
  async listen(db: Db): Promise<void> {
    await db.listen(
      "slices_changed",
      (id) => this.#slices.drop((_, key) => key.startsWith(id)),
    );
  }

  /** A tenant that is not there and one that is another's give the same actor, with `tenantId: null`. */
  place(who: Who, caller: Caller): Placed | Promise<Placed> {
    const { actor: { db }, requestId } = caller;
    const wanted = caller.slug ?? caller.tenant?.slug ?? null;
    if (who.kind === "visitor") return this.#placeVisitor(caller, wanted);
    if (who.kind === "key") {
      const { key: { id, tenantId, slug, plan } } = who;
      const isHome = wanted === null || wanted === slug;
      const holder = { ...keyHolder(db, tenantId, id), requestId };
      return isHome
        ? { actor: holder, plan }
        : { actor: { ...holder, tenantId: null }, plan: null };
    }
    const { userId, aal } = who.session;
    const placeAt = (home: Home | null): Placed => {
      const actor = member(db, home?.id ?? null, userId, aal);
      actor.requestId = requestId;
      return { actor, plan: home?.plan ?? null };
    };
    const known = this.#homes.get(`${userId} ${wanted ?? ""}`);
    return known === undefined
      ? this.#findHome(db, userId, wanted).then(placeAt)
      : placeAt(known);
  }

  async #placeVisitor(
    { actor: { db }, tenant, requestId }: Caller,
    wanted: string | null,
  ): Promise<Placed> {
    const site = tenant ??
      (wanted === null ? null : await this.#sites.bySlug(wanted));
    return {
      actor: { ...visitor(db, site?.id ?? null), requestId },
      plan: null,
    };
  }

  /** Whether the tenant of the actor has the slice switched on. */
  isOn(actor: Actor, slice: string): boolean | Promise<boolean> {
    const { tenantId } = actor;
    if (tenantId === null || slice === "platform") return true;
    const key = `${tenantId} ${slice}`;
    return this.#slices.get(key) ?? this.#ask(actor, slice, key);
  }

  async #ask(actor: Actor, slice: string, key: string): Promise<boolean> {
    const [row] = await actor.db.transaction(
      actor,
      "read only",
      (sql) => sql`select app.slice_on(${slice}) as is_on`,
    );
    return this.#slices.set(key, row?.is_on === true);
  }

  /** The tenant of that name if the user is a member of it; without a name, the one that they start in. */
  async #findHome(
    db: Db,
    userId: string,
    slug: string | null,
  ): Promise<Home | null> {
    const key = `${userId} ${slug ?? ""}`;
    const [found] = await db.transaction(
      member(db, null, userId),
      "read only",
      (sql) =>
        slug === null
          ? sql<{ id: string | null }[]>`
            select tenant_id as id from platform.my_tenants() where is_default`
          : sql<{ id: string | null }[]>`
            select platform.find_my_tenant(${slug}) as id`,
    );
    const id = found?.id ?? null;
    if (id === null) return this.#homes.set(key, null);
    const [tenant] = await db.transaction(
      member(db, id, userId),
      "read only",
      (sql) =>
        sql<
          { plan: string }[]
        >`select plan from platform.tenants where id = ${id}`,
    );
    return this.#homes.set(key, { id, plan: tenant?.plan ?? null });
  }
}
