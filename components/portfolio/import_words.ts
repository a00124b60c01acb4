/**
 * What the page of imports says, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Import",
  lead:
    "Bring a CV from elsewhere. Nothing changes before you have seen what would, and whatever has no place here is kept for you.",
  file: "File",
  fileHelp:
    "JSON Resume, LinkedIn's copy of your data (zip), Europass (PDF, XML or JSON), or Manfred's CV (JSON), at most 10 MB. Which one it is, is found out.",
  drop: "Choose a file, or drop it here",
  chosen: "Chosen: {name}",
  read: "Look at the file",
  noFile: "Choose a file first.",
  tooLarge: "This file is larger than 10 MB.",
  refused: "This file cannot be imported. Nothing was changed.",
  formats: {
    json_resume: "JSON Resume",
    linkedin: "LinkedIn",
    europass: "Europass",
    manfred: "Manfred Awesomic CV",
  },
  found: "What was found: {format}",
  what: "What to take over",
  whatText: "The parts that the file has something for.",
  mode: "What stands here and not in the file",
  modes: {
    merge: "stays; what is in both is brought up to date",
    replace: "goes, in the parts that you take over",
  },
  preview: "Show what would change",
  apply: "Apply these changes",
  other: "Choose another file",
  changes: "What would change",
  none: "Nothing: all of it stands here already.",
  stale: {
    one: "{n} translation may be out of date afterwards.",
    other: "{n} translations may be out of date afterwards.",
  },
  leftover: "Kept apart",
  leftoverText:
    "What the file says and a CV has no place for. It is kept with this import, and nobody but you and your members sees it.",
  passedOver: "Not read",
  passedOverText:
    "Files of the archive that are about other people or about the network itself. Nothing of them is kept.",
  path: "Where",
  value: "What it says",
  done: "The file is imported. Before and after stand in the history.",
  history: "Open the history",
  conflict:
    "Your profile has changed meanwhile. This is what would change now.",
  earlier: "Kept from earlier imports",
  drop_one: "Throw away",
  dropped: "What that import left over is thrown away.",
  gone: "That is no longer there.",
  problems: {
    pdf:
      "This PDF is a picture of a CV, without its data. Only those that Europass makes have it: download yours there again, and bring it as it came. Elsewhere choose JSON or zip.",
    pdf_locked:
      "This PDF is locked. Bring it as Europass made it, without a password.",
    pdf_broken: "This PDF is broken. Download it again.",
    pdf_size: "A file in this PDF unpacks to more than can be read.",
    format: "This is none of the formats that can be imported.",
    linkedin: "This zip is not LinkedIn's copy of your data.",
    europass: "This XML is no Europass CV that we know.",
    empty: "This file says nothing that a CV could hold.",
    size: "This file is larger than 10 MB.",
    zip_locked: "A file in this zip is locked by a password.",
    zip_broken: "This zip is broken. Download it again.",
    zip_entries: "This zip has too many files.",
    zip_size: "This zip unpacks to more than can be read.",
    csv: "A table in this zip cannot be read.",
    csv_rows: "A table in this zip has too many rows.",
    xml: "This XML cannot be read: it is broken, or nested too deep.",
    xml_doctype: "This XML has a document type (DOCTYPE), which is not read.",
  } as Record<string, string>,
};

const es: typeof en = {
  title: "Importar",
  lead:
    "Trae un CV de otro sitio. Nada cambia antes de que veas qué cambiaría, y lo que aquí no tiene lugar se guarda para ti.",
  file: "Archivo",
  fileHelp:
    "JSON Resume, la copia de tus datos de LinkedIn (zip), Europass (PDF, XML o JSON) o el CV de Manfred (JSON), de 10 MB como máximo. El formato se reconoce solo.",
  drop: "Elige un archivo o suéltalo aquí",
  chosen: "Elegido: {name}",
  read: "Mirar el archivo",
  noFile: "Primero elige un archivo.",
  tooLarge: "Este archivo pesa más de 10 MB.",
  refused: "Este archivo no se puede importar. No se cambió nada.",
  formats: en.formats,
  found: "Lo que se encontró: {format}",
  what: "Qué tomar",
  whatText: "Las partes para las que el archivo trae algo.",
  mode: "Lo que está aquí y no en el archivo",
  modes: {
    merge: "se queda; lo que está en ambos se actualiza",
    replace: "se va, en las partes que tomes",
  },
  preview: "Mostrar qué cambiaría",
  apply: "Aplicar estos cambios",
  other: "Elegir otro archivo",
  changes: "Qué cambiaría",
  none: "Nada: todo está aquí ya.",
  stale: {
    one: "{n} traducción puede quedar anticuada.",
    other: "{n} traducciones pueden quedar anticuadas.",
  },
  leftover: "Guardado aparte",
  leftoverText:
    "Lo que el archivo dice y no cabe en un CV. Se guarda con esta importación y solo lo ven tú y tus miembros.",
  passedOver: "Sin leer",
  passedOverText:
    "Archivos que tratan de otras personas o de la propia red. No se guarda nada de ellos.",
  path: "Dónde",
  value: "Qué dice",
  done:
    "El archivo está importado. El antes y el después están en el historial.",
  history: "Abrir el historial",
  conflict: "Tu perfil cambió mientras tanto. Esto es lo que cambiaría ahora.",
  earlier: "Guardado de importaciones anteriores",
  drop_one: "Descartar",
  dropped: "Lo que sobró de esa importación se descartó.",
  gone: "Eso ya no está.",
  problems: {
    pdf:
      "Este PDF es la imagen de un CV, sin sus datos. Solo los llevan los que hace Europass: descarga allí el tuyo otra vez y tráelo tal como llegó. En otros sitios elige JSON o zip.",
    pdf_locked:
      "Este PDF está bloqueado. Tráelo como lo hizo Europass, sin contraseña.",
    pdf_broken: "Este PDF está roto. Descárgalo otra vez.",
    pdf_size:
      "Un archivo de este PDF ocupa, descomprimido, más de lo que se puede leer.",
    format: "Este no es ninguno de los formatos que se pueden importar.",
    linkedin: "Este zip no es la copia de tus datos de LinkedIn.",
    europass: "Este XML no es un CV Europass que conozcamos.",
    empty: "Este archivo no dice nada que quepa en un CV.",
    size: "Este archivo pesa más de 10 MB.",
    zip_locked: "Un archivo de este zip está cerrado con contraseña.",
    zip_broken: "Este zip está roto. Descárgalo otra vez.",
    zip_entries: "Este zip tiene demasiados archivos.",
    zip_size: "Este zip ocupa, descomprimido, más de lo que se puede leer.",
    csv: "Una tabla de este zip no se puede leer.",
    csv_rows: "Una tabla de este zip tiene demasiadas filas.",
    xml: "Este XML no se puede leer: está roto o anidado demasiado hondo.",
    xml_doctype:
      "Este XML tiene un tipo de documento (DOCTYPE), que no se lee.",
  },
};

/** The words by language. */
export const importWords: Record<Lang, typeof en> = { en, es };
