/**
 * What the page of the photo says, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Photo",
  lead:
    "It stands on your site: on its first page, beside your profile and over your CV. Everything the camera wrote into the file, such as where it was taken, is removed.",
  file: "Photo",
  fileHelp:
    "JPEG, PNG, WebP, AVIF or GIF, at most 10 MB and 40 million pixels. A square is cut out of it.",
  drop: "Choose a photo, or drop it here",
  chosen: "Chosen: {name}, {size}",
  upload: "Upload photo",
  replace: "Upload another photo",
  noFile: "Choose a photo first.",
  problems: {
    unreadable:
      "This file is not a picture that can be read. Choose a JPEG, PNG, WebP, AVIF or GIF.",
    too_large:
      "This photo is too large: at most 10 MB and 40 million pixels. Make it smaller and choose it again.",
    too_slow:
      "Making the sizes of this photo took too long. Make it smaller and upload it again.",
    quota: "Your plan has no room for another photo.",
    unavailable:
      "Photos cannot be kept at the moment. Try again in a few minutes.",
  },
  working: "The sizes of your photo are being made. This takes some seconds.",
  look: "Look again",
  now: "This is how it is shown",
  sizes: "As visitors see it: large, medium, small",
  change: "How it is shown",
  altEn: "What it shows, in English",
  altEs: "What it shows, in Spanish",
  altHelp: "Read aloud to who does not see it. Your name when it is empty.",
  focusX: "Middle of the square, from left to right",
  focusY: "Middle of the square, from top to bottom",
  focusHelp: "In hundredths: 0 is the edge, 50 the middle.",
  save: "Save",
  saved: "Saved.",
  remaking: "Saved. The sizes are being made anew.",
  remove: "Remove photo",
  removed: "The photo is removed. It can be brought back for 7 days.",
  restored: "The photo is back.",
  gone: "That photo is no longer there.",
  earlier: "Earlier photos",
  earlierText: "They are erased 7 days after they were removed or replaced.",
  restore: "Bring back",
  none: "No photo yet",
  noneText:
    "Your site shows your name and your work without one. Upload one if you want visitors to see who you are.",
  failed: "This photo could not be used.",
};

const es: typeof en = {
  title: "Foto",
  lead:
    "Aparece en tu sitio: en la portada, junto a tu perfil y sobre tu CV. Todo lo que la cámara escribió en el archivo, como el lugar donde se tomó, se elimina.",
  file: "Foto",
  fileHelp:
    "JPEG, PNG, WebP, AVIF o GIF, de 10 MB y 40 millones de píxeles como máximo. Se recorta un cuadrado.",
  drop: "Elige una foto o suéltala aquí",
  chosen: "Elegida: {name}, {size}",
  upload: "Subir foto",
  replace: "Subir otra foto",
  noFile: "Primero elige una foto.",
  problems: {
    unreadable:
      "Este archivo no es una imagen que se pueda leer. Elige un JPEG, PNG, WebP, AVIF o GIF.",
    too_large:
      "Esta foto es demasiado grande: 10 MB y 40 millones de píxeles como máximo. Redúcela y vuelve a elegirla.",
    too_slow:
      "Hacer los tamaños de esta foto tardó demasiado. Redúcela y súbela otra vez.",
    quota: "Tu plan no tiene espacio para otra foto.",
    unavailable:
      "Ahora no se pueden guardar fotos. Inténtalo de nuevo en unos minutos.",
  },
  working: "Se están haciendo los tamaños de tu foto. Tarda unos segundos.",
  look: "Mirar otra vez",
  now: "Así se muestra",
  sizes: "Como la ven los visitantes: grande, mediana, pequeña",
  change: "Cómo se muestra",
  altEn: "Qué muestra, en inglés",
  altEs: "Qué muestra, en español",
  altHelp:
    "Se lee en voz alta a quien no la ve. Si está vacío, se lee tu nombre.",
  focusX: "Centro del cuadrado, de izquierda a derecha",
  focusY: "Centro del cuadrado, de arriba abajo",
  focusHelp: "En centésimas: 0 es el borde, 50 la mitad.",
  save: "Guardar",
  saved: "Guardado.",
  remaking: "Guardado. Los tamaños se están haciendo de nuevo.",
  remove: "Quitar foto",
  removed: "La foto se quitó. Puedes recuperarla durante 7 días.",
  restored: "La foto ha vuelto.",
  gone: "Esa foto ya no está.",
  earlier: "Fotos anteriores",
  earlierText: "Se borran 7 días después de quitarlas o reemplazarlas.",
  restore: "Recuperar",
  none: "Todavía no hay foto",
  noneText:
    "Tu sitio muestra tu nombre y tu trabajo sin ella. Sube una si quieres que quien lo visite vea quién eres.",
  failed: "Esta foto no se pudo usar.",
};

/** The words by language. */
export const photoWords: Record<Lang, typeof en> = { en, es };
