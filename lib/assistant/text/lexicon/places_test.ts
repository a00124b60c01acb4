import { ok } from "node:assert/strict";
import { tells } from "./test_tells.ts";

Deno.test("who asks for a place is answered by what lies there, in both languages", () => {
  const pairs = [
    ["África", "Two winters in Cotonou"],
    ["Africa", "Cooperante en Benín"],
    ["Spain", "Un taller en Úbeda"],
    ["Andalusia", "Nacida en Baeza"],
    ["Reino Unido", "A workshop in Hebden Bridge"],
    ["Scotland", "Vivió en Edimburgo"],
    ["Latin America", "Tres años en Oaxaca"],
    ["América del Sur", "Born in Cochabamba"],
    ["Oriente Medio", "A year in Amman"],
    ["Asia", "Prácticas en Kioto"],
    ["Scandinavia", "Studied in Uppsala"],
    ["Balcanes", "Elections in Sarajevo"],
    ["en el extranjero", "Worked in Berlin"],
    ["abroad", "Estancia en Utrecht"],
    ["United States", "A winter in Duluth"],
    ["Estados Unidos", "Moved to San Francisco"],
    ["Magreb", "Campamentos de Tinduf"],
    ["Eastern Europe", "Gdansk shipyard"],
  ];
  const silent = pairs.filter(([asked = "", text = ""]) => !tells(asked, text));
  ok(silent.length === 0, JSON.stringify(silent));
});

Deno.test("a place is not its neighbour, a language is not a country, and a kind does not answer for its member", () => {
  const pairs = [
    ["Africa", "Worked in Spain"],
    ["Portugal", "Lives in Vigo"],
    ["Benin", "Projects in Africa"],
    ["Ireland", "Born in Glasgow"],
    ["European Union", "A year in Oslo"],
    ["Germany", "Speaks German and English"],
    ["France", "Habla francés"],
    ["Spain", "Spanish: native"],
    ["abroad", "Taller en Madrid"],
    ["Norway", "A summer in Sweden"],
    ["Madrid", "Clases en Barcelona"],
    ["country", "Cork floors"],
  ];
  const said = pairs.filter(([asked = "", text = ""]) => tells(asked, text));
  ok(said.length === 0, JSON.stringify(said));
});

Deno.test("who asks for what somebody likes, helps or has is answered by what is one", () => {
  const pairs = [
    ["free time", "Canta en un coro"],
    ["tiempo libre", "Bobbin lace and long walks"],
    ["keep animals", "Apicultura"],
    ["plays an instrument", "tabla"],
    ["toca un instrumento", "Fiddle in a ceilidh band"],
    ["team sports", "Juega al baloncesto"],
    ["deportes acuáticos", "Rowing on Sundays"],
    ["martial arts", "Segundo dan de kendo"],
    ["from the air", "Fotos con dron"],
    ["tinkering", "Una impresora 3D en el garaje"],
    ["wild animals", "Fototrampeo de nutrias"],
    ["cook", "Paellas de domingo"],
    ["volunteering", "Banco de alimentos de Móstoles"],
    ["voluntariado", "Runs a CoderDojo"],
    ["refugees", "Clases en el campo de Zaatari"],
    ["disabled people", "Deporte adaptado"],
    ["blind people", "Audiodescripción de obras"],
    ["Asian languages", "Mandarín, B1"],
    ["lenguas cooficiales", "Fluent in Basque"],
    ["premios", "Runner-up, Young Baker"],
    ["in the media", "Entrevistada por la BBC"],
    ["hablar en público", "Keynote at FOSDEM"],
    ["has children", "Madre de dos hijas"],
    ["nineties", "Fundada en 1994"],
    ["subscribers", "1.200 suscriptores"],
    ["tirada", "800 copies printed"],
    ["superficie", "120 square metres"],
    ["save the planet", "Limpieza de ríos"],
    ["rivers", "Kayak on the Ebro"],
    ["old people", "Taller en una residencia de mayores"],
    ["dawn", "Out at 5 am"],
    ["collect", "Máquinas de escribir antiguas"],
  ];
  const silent = pairs.filter(([asked = "", text = ""]) => !tells(asked, text));
  ok(silent.length === 0, JSON.stringify(silent));
});

Deno.test("near things are not one: siblings under a kind do not answer for each other", () => {
  const pairs = [
    ["guitar", "Plays the piano"],
    ["dog", "Two cats"],
    ["horse", "Dos burros"],
    ["blind people", "Lengua de signos"],
    ["beer", "A glass of Rioja"],
    ["chess", "Catan with friends"],
    ["nineties", "Fundada en 2004"],
    ["swahili", "Speaks Wolof"],
    ["knitting", "Own kiln and glazes"],
    ["seats", "A hospital with 200 beds"],
  ];
  const said = pairs.filter(([asked = "", text = ""]) => tells(asked, text));
  ok(said.length === 0, JSON.stringify(said));
});
