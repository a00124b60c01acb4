/**
 * The questions that policies ask, asked of every character alone: a policy asks several at once, and one could hide
 * what another forgot.
 *
 * @module
 */
import { castFor } from "./cast.ts";
import type { Case, Scene } from "./cases.ts";
import type { Table } from "./catalog.ts";
import type { Character } from "./rules.ts";
import type { World } from "./world.ts";

/** No table: the scenes below ask functions. */
const nowhere: Table = {
  name: "questions",
  partition: false,
  columns: [],
  primaryKey: [],
  checks: [],
  foreignKeys: [],
  policies: [],
  grants: [],
};

/** Scenes that ask `app.tenant_id()`, `app.user_id()`, `app.can()` and `app.is_admin()`. */
export function writeQuestions({ levels, roles }: World): Scene[] {
  const permissions = [...levels.keys()].toSorted();
  const list = permissions.map((name) => `'${name}'`).join();
  // each permission but the first alone in somebody's hand proves nothing more
  return [permissions[0] ?? null, "portfolio.profile.write"].map(
    (permission) => {
      const cast = withDoubleClaims(castFor(permission, levels, roles));
      const cases = cast.flatMap((who): Case[] => [
        ask(who, "app.tenant_id()", who.belongs ? who.tenant : null),
        ask(who, "app.is_admin()", String(who.runsPlatform)),
        {
          who,
          watch: null,
          about: "app.can()",
          statement:
            `select array_agg(name) from unnest(array[${list}]) as name where app.can(name)`,
          expected: who.role === "authenticated"
            ? permissions.filter((name) => who.holds(name))
            : [],
        },
      ]);
      const scene = { table: nowhere, command: "select" as const, permission };
      return { ...scene, prepare: [], cases };
    },
  );
}

function ask(who: Character, question: string, answer: string | null): Case {
  const expected = answer === null ? [] : [answer];
  return {
    who,
    watch: null,
    about: question,
    statement: `select array_remove(array[${question}::text], null)`,
    expected,
  };
}

/** Keys whose claims name somebody who runs the platform too, and roles with an owner's claims: no server makes them. */
function withDoubleClaims(cast: Character[]): Character[] {
  const admin = cast.find(({ runsPlatform }) => runsPlatform);
  const owner = cast.find(({ name }) => name.startsWith("the owner"));
  const keys = cast.filter(({ claims }) => "key" in claims);
  const others = cast.filter(({ role }) => role !== "authenticated");
  return [
    ...cast,
    ...others.map((who) => ({
      ...who,
      name: `${who.name}, with the claims of an owner`,
      claims: { ...owner?.claims, role: who.role },
    })),
    ...keys.map((who) => ({
      ...who,
      name: `${who.name}, with the claims of an admin`,
      claims: { ...admin?.claims, ...who.claims },
    })),
  ];
}
