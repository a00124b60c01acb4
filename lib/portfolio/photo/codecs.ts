/**
 * Pictures from and to pixels, in WebAssembly: what decodes a stranger's bytes reaches nothing but its own memory.
 * For the thread that develops photos alone; each part is loaded when it is needed.
 *
 * @module
 */
import type { Pixels } from "./pixels.ts";
import type { PhotoFormat, UploadFormat } from "./schema.ts";

/** What `init()` of the parts takes; their types leave the module out. */
type Init = (module: WebAssembly.Module) => Promise<unknown>;

/** Decodes a picture whose header was looked at before; of an animation the first image. */
export async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  format: UploadFormat,
): Promise<Pixels> {
  const found = await decoders[format](bytes);
  if (!found) throw new Error("nothing was decoded");
  const { width, height } = found;
  // a copy whose words are aligned, and which does not keep the decoder's memory
  return { data: new Uint8ClampedArray(found.data), width, height };
}

const decoders: Record<
  UploadFormat,
  (bytes: Uint8Array<ArrayBuffer>) => Promise<ImageData | Pixels | null>
> = {
  async jpeg(bytes) {
    const part = await import("@jsquash/jpeg/decode.js");
    await (part.init as Init)(await wasm("jpeg/codec/dec/mozjpeg_dec.wasm"));
    return await part.default(whole(bytes));
  },
  async png(bytes) {
    const part = await import("@jsquash/png/decode.js");
    await part.init(await wasm("png/codec/pkg/squoosh_png_bg.wasm"));
    return await part.default(whole(bytes));
  },
  async webp(bytes) {
    const part = await import("@jsquash/webp/decode.js");
    await (part.init as Init)(await wasm("webp/codec/dec/webp_dec.wasm"));
    return await part.default(whole(bytes));
  },
  async avif(bytes) {
    const part = await import("@jsquash/avif/decode.js");
    await (part.init as Init)(await wasm("avif/codec/dec/avif_dec.wasm"));
    return await part.default(whole(bytes));
  },
  async gif(bytes) {
    const { GifReader } = await import("omggif");
    const reader = new GifReader(bytes);
    const { width, height } = reader;
    const image = reader.frameInfo(0);
    // it is unpacked whole, also what stands out of the picture, of whose size the header says nothing
    if (image.width > width || image.height > height) {
      throw new Error("its first image is larger than itself");
    }
    const data = new Uint8ClampedArray(width * height * 4);
    reader.decodeAndBlitFrameRGBA(0, data);
    return { data, width, height };
  },
};

/** Encodes pixels; there is no place in them for anything that a camera wrote. */
export async function encode(
  pixels: Pixels,
  format: PhotoFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { data, width, height } = pixels;
  return new Uint8Array(
    await encoders[format](new ImageData(data, width, height)),
  );
}

/** Faces show rings and blocks before landscapes do: a little better than the usual. */
const encoders: Record<
  PhotoFormat,
  (picture: ImageData) => Promise<ArrayBuffer>
> = {
  async avif(picture) {
    const part = await import("@jsquash/avif/encode.js");
    await (part.init as Init)(await wasm("avif/codec/enc/avif_enc.wasm"));
    return await part.default(picture, { quality: 60, speed: 7 });
  },
  async webp(picture) {
    const part = await import("@jsquash/webp/encode.js");
    await (part.init as Init)(await wasm("webp/codec/enc/webp_enc.wasm"));
    return await part.default(picture, { quality: 80 });
  },
  async jpg(picture) {
    const part = await import("@jsquash/jpeg/encode.js");
    await (part.init as Init)(await wasm("jpeg/codec/enc/mozjpeg_enc.wasm"));
    return await part.default(picture, { quality: 82 });
  },
};

/** A smaller copy by Lanczos' filter, averaged in linear light. */
export async function resized(
  { data, width, height }: Pixels,
  to: { width: number; height: number },
): Promise<Pixels> {
  if (to.width === width && to.height === height) {
    return { data, width, height };
  }
  const part = await import("@jsquash/resize/index.js");
  await part.initResize(
    await wasm("resize/lib/resize/pkg/squoosh_resize_bg.wasm"),
  );
  const small = await part.default(new ImageData(data, width, height), to);
  return { data: new Uint8ClampedArray(small.data), ...to };
}

const compiled = new Map<string, Promise<WebAssembly.Module>>();

function wasm(path: string): Promise<WebAssembly.Module> {
  const known = compiled.get(path);
  if (known) return known;
  const made = Deno.readFile(new URL(import.meta.resolve(`@jsquash/${path}`)))
    .then((bytes) => WebAssembly.compile(bytes));
  compiled.set(path, made);
  return made;
}

/** The parts read the whole buffer, whatever view of it they are given. */
function whole(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.slice().buffer;
}
