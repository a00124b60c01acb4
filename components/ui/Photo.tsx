import {
  PHOTO_FORMATS,
  PHOTO_SIZES,
  PHOTO_TYPES,
  type PhotoFormat,
  photoPath,
  type PhotoSize,
} from "@/lib/portfolio/photo/schema.ts";

/** A photo in the format and size that suits the browser; it never moves what stands around it. */
export function Photo(
  { hash, alt, size, sizes, urlOf, eager }: {
    hash: string;
    alt: string;
    /** The side that it is drawn with at most, in CSS pixels. */
    size: PhotoSize;
    /** As in `<img sizes>`, where it is drawn smaller on small screens. */
    sizes?: string;
    /** The address of a path below the site's or the dashboard's. */
    urlOf: (path: string) => string;
    /** For what stands in the first view. */
    eager?: boolean;
  },
) {
  const widths = sizes ?? `${size}px`;
  const setOf = (format: PhotoFormat) =>
    PHOTO_SIZES.map((one) => `${urlOf(photoPath(hash, one, format))} ${one}w`)
      .join(", ");
  const better = PHOTO_FORMATS.filter((format) => format !== "jpg");
  return (
    <picture class="photo">
      {better.map((format) => (
        <source
          key={format}
          type={PHOTO_TYPES[format]}
          srcset={setOf(format)}
          sizes={widths}
        />
      ))}
      <img
        src={urlOf(photoPath(hash, size, "jpg"))}
        srcset={setOf("jpg")}
        sizes={widths}
        width={size}
        height={size}
        alt={alt}
        decoding="async"
        loading={eager ? undefined : "lazy"}
      />
    </picture>
  );
}
