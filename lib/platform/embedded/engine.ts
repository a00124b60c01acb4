/**
 * PGlite behind one call: run these wire messages as this login.
 *
 * @module
 */
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { LoginSwitch, type Wasm } from "./login.ts";

/** A Postgres with a single session, wherever it runs. */
export interface Engine {
  /**
   * Runs messages as a login and returns what the server answered.
   *
   * @param login name of the role the client connected as
   * @param messages whole frontend messages, without start-up
   * @throws {Error} when the database has stopped; the session's transaction is then rolled back
   */
  exec(
    login: string,
    messages: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** Where an engine finds its data: a folder, or a tar archive that is loaded into memory. */
export interface EngineSource {
  folder?: string;
  archive?: Blob;
}

/** The engine in this thread: quick for tests, but a query stops the event loop. */
export class LocalEngine implements Engine {
  readonly #database: PGlite;
  readonly #logins: LoginSwitch;

  private constructor(database: PGlite, logins: LoginSwitch) {
    this.#database = database;
    this.#logins = logins;
  }

  /**
   * Opens the database, or makes an empty one where the folder has none.
   *
   * @throws {Error} when the data cannot be read, or logins cannot be kept apart
   * @example const engine = await LocalEngine.open({ folder: "data/pg" });
   */
  static async open(source: EngineSource): Promise<LocalEngine> {
    const options: PGliteOptions = { extensions: { vector } };
    if (source.folder !== undefined) options.dataDir = source.folder;
    if (source.archive !== undefined) options.loadDataDir = source.archive;
    const database = await PGlite.create(options);
    // PGlite does not type its WebAssembly module; login.ts checks each part that it uses.
    const wasm = (database as unknown as { mod: Wasm }).mod;
    const run = (messages: Uint8Array) =>
      database.execProtocolRawSync(messages);
    return new LocalEngine(database, LoginSwitch.find(wasm, run));
  }

  exec(
    login: string,
    messages: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve) => {
      const refused = this.#logins.become(login);
      resolve(
        refused ?? new Uint8Array(this.#database.execProtocolRawSync(messages)),
      );
    });
  }

  /** The whole data folder as an uncompressed tar archive. */
  async dump(): Promise<Blob> {
    return await this.#database.dumpDataDir("none");
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}
