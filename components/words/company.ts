import type { Lang } from "@/lib/platform/schema.ts";
import type { Words } from "./en.ts";

/** Words by section, as many as differ. */
type Some = { [Section in keyof Words]?: Partial<Words[Section]> };

/** Where a company says something else than a person: it has commissions, and no curriculum vitae. */
export const COMPANY: Record<Lang, (words: Words) => Some> = {
  en: ({ evidence, timeline }) => ({
    nav: { cv: "Dossier" },
    home: { download: "Dossier as PDF" },
    cv: {
      title: "Dossier",
      description: "Dossier of {name}, to read, print or download as PDF.",
    },
    experience: { work: "Commissions" },
    evidence: { kinds: { ...evidence.kinds, job: "Commission" } },
    timeline: { kinds: { ...timeline.kinds, job: "Commissions" } },
  }),
  es: ({ evidence, timeline }) => ({
    nav: { cv: "Dosier" },
    home: { download: "Dosier en PDF" },
    cv: {
      title: "Dosier",
      description: "Dosier de {name}, para leer, imprimir o descargar en PDF.",
    },
    experience: { work: "Encargos" },
    evidence: { kinds: { ...evidence.kinds, job: "Encargo" } },
    timeline: { kinds: { ...timeline.kinds, job: "Encargos" } },
  }),
};
