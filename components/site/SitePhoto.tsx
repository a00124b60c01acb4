import { Photo } from "@/components/ui/Photo.tsx";
import { href } from "@/components/ui/href.ts";
import { nameOf, type SiteView } from "./view.ts";

/** The photo of the person, as wide as the margin that it stands in; the name is what it shows unless they say so. */
export function SitePhoto({ view }: { view: SiteView }) {
  const { photo } = view.site;
  if (!photo) return null;
  return (
    <Photo
      hash={photo.hash}
      alt={photo.alt ?? nameOf(view.site)}
      size={192}
      sizes="(min-width: 60rem) 16rem, (min-width: 40rem) 10rem, 8rem"
      urlOf={(path) => href({ ...view.base, chosenLang: null }, path)}
      eager
    />
  );
}
