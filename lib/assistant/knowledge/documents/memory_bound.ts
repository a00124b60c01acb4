/**
 * How much memory a thread may ask for.
 *
 * How large a packed file becomes can be hidden from whoever looks at it; whoever unpacks it has to ask for memory.
 *
 * @module
 */

/** Less is not counted: it is what any program needs now and then. */
const SMALL_BYTES = 65_536;

const ARRAYS = [
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
] as const;

/**
 * From now on arrays that a program of this thread makes may have so many bytes together, freed or not; further ones
 * throw. For a thread that ends with what it does.
 *
 * @returns whether more was asked for
 */
export function boundMemory(most: number): () => boolean {
  let sum = 0;
  for (const name of ARRAYS) {
    const made = globalThis[name];
    const bounded = new Proxy(made, {
      construct(target, args, as) {
        const [length] = args;
        const bytes = typeof length === "number"
          ? length * target.BYTES_PER_ELEMENT
          : 0;
        if (bytes > SMALL_BYTES) sum += bytes;
        if (sum > most) throw new RangeError("Cannot read: it is too large");
        return Reflect.construct(target, args, as);
      },
    });
    Object.defineProperty(globalThis, name, { value: bounded });
  }
  // unpacks without asking; programs that miss it ask
  Reflect.deleteProperty(globalThis, "DecompressionStream");
  return () => sum > most;
}
