/** What can be asked of the drawings of a site. */
import { z } from "zod";

/** Which drawing is wanted. */
export const drawingInput = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("cv"),
    lang: z.enum(["es", "en"]),
    paper: z.enum(["a4", "letter"]),
  }),
  z.strictObject({
    kind: z.literal("card"),
    lang: z.enum(["es", "en"]),
    paper: z.literal("none"),
  }),
]);

/** One drawing of a site: a CV on some paper, or its card. */
export type Drawing = z.infer<typeof drawingInput>;

/** Every drawing that a published site has. */
export const drawings: Drawing[] = (["es", "en"] as const).flatMap((
  lang,
): Drawing[] => [
  { kind: "cv", lang, paper: "a4" },
  { kind: "cv", lang, paper: "letter" },
  { kind: "card", lang, paper: "none" },
]);

/** What a drawing shows and who drew it; together with the drawing this names its bytes. */
export const revisionInput = z.strictObject({
  /** The site's version. */
  version: z.string().regex(/^\d{1,19}$/),
  /** `drawnBy()` of the program. */
  drawnBy: z.string().max(64),
});

/** What a drawing shows and who drew it. */
export type Revision = z.infer<typeof revisionInput>;
