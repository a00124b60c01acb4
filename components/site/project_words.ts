/**
 * What a project's page says of its making and of its repository.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  parts: {
    problem: "The problem",
    approach: "The approach",
    outcome: "The outcome",
  },
  repository: "Repository",
  languages: "Written in",
  others: "others",
  topics: "Topics",
  stars: { one: "{n} star", other: "{n} stars" },
  forks: { one: "{n} fork", other: "{n} forks" },
  license: "Licence",
  pushed: "Last change",
  archived: "Archived: nobody works on it any more.",
  vanished: "It is no longer at GitHub. This is how it was last seen.",
  releases: "Releases",
  pre: "pre-release",
  readme: "README",
  readmeFrom: "As it stands in the repository.",
  cut: "Read on at GitHub",
  summaryFrom: "From the README",
};

const es: typeof en = {
  parts: {
    problem: "El problema",
    approach: "El enfoque",
    outcome: "El resultado",
  },
  repository: "Repositorio",
  languages: "Escrito en",
  others: "otros",
  topics: "Temas",
  stars: { one: "{n} estrella", other: "{n} estrellas" },
  forks: { one: "{n} bifurcación", other: "{n} bifurcaciones" },
  license: "Licencia",
  pushed: "Último cambio",
  archived: "Archivado: ya nadie trabaja en él.",
  vanished: "Ya no está en GitHub. Así se vio por última vez.",
  releases: "Versiones",
  pre: "preliminar",
  readme: "README",
  readmeFrom: "Tal como está en el repositorio.",
  cut: "Seguir leyendo en GitHub",
  summaryFrom: "Del README",
};

/** By language. */
export const projectWords: Record<Lang, typeof en> = { en, es };
