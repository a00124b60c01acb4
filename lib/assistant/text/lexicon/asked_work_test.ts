import { deepStrictEqual } from "node:assert/strict";
import { ASKED_WORK } from "./asked_work.ts";
import { tells } from "./test_tells.ts";

Deno.test("what visitors ask of work is told by how sites say it, in the other language too", () => {
  const pairs: [string, string][] = [
    ["direct reports", "Al frente de un equipo de seis"],
    ["gente a su cargo", "Led a team of eight"],
    ["cambio de carrera", "Former teacher, retrained at forty"],
    ["big companies", "Proyectos para Telefónica y Repsol"],
    ["who paid", "Financiado por el Ayuntamiento de Soria"],
    ["save money", "Un ahorro de 40.000 euros"],
    ["ahorro de tiempo", "From three weeks to two days, from days to hours"],
    ["con que frecuencia", "A newsletter every month"],
    ["drive lorries", "Carné C+E y tacógrafo"],
    ["mercancias peligrosas", "ADR licence"],
    ["sail boats", "Patrón de yate desde 2015"],
    ["puede dar clases", "PGCE, University of Leeds"],
    ["work at heights", "Técnico IRATA de nivel 2"],
    ["trabajar en la obra", "Bricklayer on twelve sites"],
    ["look after patients", "Enfermera en la planta de medicina interna"],
    ["que cultiva", "Almonds and wheat on 30 hectares"],
    ["online payments", "Integración con Redsys y Bizum"],
    ["hacer mapas", "QGIS and PostGIS"],
    ["recognise faces", "Modelos con OpenCV"],
    ["blind people", "Auditoría WCAG 2.2"],
    ["cow", "Una explotación de ganado vacuno"],
    ["lighthouse", "Restauración de tres faros"],
  ];
  deepStrictEqual(pairs.filter(([asked, text]) => !tells(asked, text)), []);
});

Deno.test("what is near does not answer for it", () => {
  const pairs: [string, string][] = [
    ["drive lorries", "Carné B y coche propio"],
    ["fly drones", "Private pilot of aeroplanes"],
    ["work at heights", "First aid certificate"],
    ["sheep", "Ganado caprino"],
    ["sabbatical", "Baja por maternidad en 2019"],
    ["fixed-term", "Contrato indefinido"],
    ["eagle", "Buitres"],
    ["weekly", "Un boletín mensual"],
    ["online payments", "Paid holidays"],
    ["data storage", "Almacenamiento en frío"],
  ];
  deepStrictEqual(pairs.filter(([asked, text]) => tells(asked, text)), []);
});

Deno.test("no line of what is asked of work has a word twice", () => {
  const twice = ASKED_WORK.split("\n").flatMap((line) => {
    const words = (line.split(" : ")[0] ?? "").split(",").map((one) =>
      one.trim()
    );
    return words.filter((one, at) => words.indexOf(one) !== at);
  });
  deepStrictEqual(twice, []);
});
