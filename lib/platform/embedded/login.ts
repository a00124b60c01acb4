/**
 * Logins on PGlite's only session, with the power of a real login and no more.
 *
 * Postgres asks the *authenticated* user whether `set session authorization` is allowed, not the session's user.
 * PGlite authenticates nobody: that user is the superuser for ever, so whoever can run
 * `set session authorization postgres`, or the same through `set_config` or a `do` block with the words cut in two,
 * becomes the superuser. Reading statements cannot close this. Postgres keeps the authenticated user in one static
 * variable, next to the session's user (`miscinit.c`); it is found in the WebAssembly memory once, at start, and set
 * at each change of login as a real connection sets it. What was found is proved before anyone may connect.
 *
 * @module
 */
import { errorResponse, message, readError, type } from "./messages.ts";

/** The parts of PGlite's WebAssembly module that are used here. */
export interface Wasm {
  HEAPU8: Uint8Array<ArrayBuffer>;
  _GetSessionUserId(): number;
}

/** Object id of the superuser that initdb makes (`BOOTSTRAP_SUPERUSERID` in `pg_authid.dat`). */
const superuserId = 10;
/** Two roles that every Postgres has, for their ids; they are worn during the search only. */
const probes = ["pg_monitor", "pg_read_all_data"] as const;
/** Static variables lie low, under the stack and the heap. */
const searchBytes = 16 * 1024 * 1024;
/** The static variables of `miscinit.c` lie within a few words of one another. */
const neighbourhoodWords = 16;

/** Changes the login of the session. */
export class LoginSwitch {
  readonly #wasm: Wasm;
  readonly #run: (messages: Uint8Array) => Uint8Array;
  readonly #address: number;
  #current: string | null = null;

  private constructor(
    wasm: Wasm,
    run: (messages: Uint8Array) => Uint8Array,
    address: number,
  ) {
    this.#wasm = wasm;
    this.#run = run;
    this.#address = address;
  }

  /**
   * Finds the authenticated user in memory.
   *
   * @param wasm PGlite's module
   * @param run runs wire messages in its session, which is the superuser's still
   * @throws {Error} when a login could still become the superuser
   */
  static find(
    wasm: Wasm,
    run: (messages: Uint8Array) => Uint8Array,
  ): LoginSwitch {
    for (const address of candidates(wasm, run)) {
      const found = new LoginSwitch(wasm, run, address);
      if (found.#holds()) return found;
    }
    throw new Error(
      "Cannot open the embedded database: logins cannot be kept apart on this version of PGlite",
    );
  }

  /**
   * Makes the session belong to a login, as if it had just connected.
   *
   * @param login name of a role
   * @returns null, or an ErrorResponse when the server refused
   */
  become(login: string): Uint8Array<ArrayBuffer> | null {
    if (login === this.#current) return null;
    this.#current = null;
    write(this.#wasm, this.#address, superuserId);
    // what an earlier login set for its session must not reach this one
    const name = login.replaceAll('"', '""');
    const answer = this.#run(
      message(
        type.query,
        `reset all; reset role; set session authorization "${name}"`,
      ),
    );
    write(this.#wasm, this.#address, this.#wasm._GetSessionUserId());
    const refusal = readError(answer);
    if (!refusal) this.#current = login;
    return refusal && errorResponse("ERROR", refusal.sqlstate, refusal.text);
  }

  /** A role without power must not get back; then the superuser must. */
  #holds(): boolean {
    const before = read(this.#wasm, this.#address);
    if (this.become(probes[0]) !== null) {
      write(this.#wasm, this.#address, before);
      return false;
    }
    const escape = readError(
      this.#run(message(type.query, `set session authorization postgres`)),
    );
    if (escape?.sqlstate === "42501" && this.become("postgres") === null) {
      return true;
    }
    write(this.#wasm, this.#address, before);
    this.#run(message(type.query, `set session authorization postgres`));
    return false;
  }
}

/** Words that stay the superuser while the session's user changes, near those that change with it. */
function candidates(
  wasm: Wasm,
  run: (messages: Uint8Array) => Uint8Array,
): number[] {
  const wear = (role: string) => {
    run(message(type.query, `set session authorization ${role}`));
    return wasm._GetSessionUserId();
  };
  // the memory may have grown, and moved, since it was last looked at
  const words = () => new Uint32Array(wasm.HEAPU8.buffer, 0, searchBytes / 4);

  const probe = wear(probes[0]);
  const first = places(words(), probe);
  const second = wear(probes[1]);
  const sessions = first.filter((at) => words()[at] === second);
  const near = new Set(sessions.flatMap((session) => {
    const from = Math.max(0, session - neighbourhoodWords);
    const neighbours = words().subarray(from, session + neighbourhoodWords);
    return places(neighbours, superuserId).map((at) => (from + at) * 4);
  }));
  wear("postgres");
  return [...near];
}

/** By `indexOf`, which is native: an iterator over these four million words took a second. */
function places(words: Uint32Array, value: number): number[] {
  const found: number[] = [];
  for (
    let at = words.indexOf(value);
    at >= 0;
    at = words.indexOf(value, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

function read(wasm: Wasm, address: number): number {
  return new DataView(wasm.HEAPU8.buffer).getUint32(address, true);
}

function write(wasm: Wasm, address: number, value: number) {
  new DataView(wasm.HEAPU8.buffer).setUint32(address, value, true);
}
