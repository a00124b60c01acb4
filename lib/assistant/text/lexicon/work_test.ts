import { deepStrictEqual } from "node:assert/strict";
import { wordsOf } from "../../answer/words.ts";
import { meaningsOf, withKinds } from "../concepts.ts";

/** Whether a text tells what one of the longest terms of a question means, as questions are read. */
function tells(asked: string, text: string): boolean {
  const said = withKinds(
    meaningsOf(wordsOf(text)).flatMap(({ concepts }) => concepts),
  );
  const words = wordsOf(asked);
  const meanings = meaningsOf(words);
  for (let at = 0; at < words.length;) {
    const longest = meanings.filter((one) => one.at === at)
      .toSorted((a, b) => b.many - a.many)[0];
    if (longest?.concepts.some((one) => said.has(one))) return true;
    at += longest?.many ?? 1;
  }
  return false;
}

/** Pairs of `question | text`, one a line. */
function pairs(lines: string): [string, string][] {
  return lines.trim().split("\n").map((line) => {
    const [asked = "", text = ""] = line.split("|");
    return [asked.trim(), text.trim()];
  });
}

Deno.test("who asks for work in lay words is answered by how résumés say it, in both languages", () => {
  const all = pairs(`
    healthcare | Enfermera en el Hospital La Fe
    sanidad | Physiotherapist at a rehab clinic
    old people | Gerocultora en una residencia de mayores
    cuidar niños | Worked as a nanny
    dar clases | Taught physics to teenagers
    mentor | Coached interns
    degree | BSc in Chemistry
    carrera universitaria | Licenciada en Derecho
    formación profesional | Grado superior de cocina
    carné de conducir | Clean driving licence
    english certificate | Cambridge English C1
    llevar las cuentas | Bookkeeper for three shops
    taxes | Preparó las declaraciones de la renta
    grow sales | Aumento de ventas del 15 %
    building site | Albañil en Sevilla
    furniture | Ebanista
    technical drawings | Delineante con AutoCAD
    fix cars | Mecánica del automóvil
    renovables | Wind farms in Soria
    farm | Explotación ganadera
    kitchen | Jefa de cocina
    hostelería | Waitress for two summers
    drive | Conductora de autobús
    almacén | Forklift driver
    angry customers | Gestión de reclamaciones
    hired | Contrató a cinco ingenieras
    own company | Fundó una cooperativa
    public sector | Funcionaria del Ayuntamiento
    charity | Cruz Roja
    newspapers | Hemeroteca digital
    museum | Comisaria de exposiciones
    charlas | Keynote speaker
    laboratorio | PCR and HPLC
    led a team | Jefa de equipo de ocho personas
    promoted | Ascendida a jefa de turno
    accidents | Menos accidentes laborales
    nights | Turno de noche
    freelance | Autónoma desde 2015
    abroad | Trabajó en el extranjero
    explain to lay people | Lenguaje claro
  `);
  deepStrictEqual(all.filter(([asked, text]) => !tells(asked, text)), []);
});

Deno.test("siblings do not answer for each other, nor kinds for their members", () => {
  const all = pairs(`
    nurse | Doctor in a hospital
    nurse | Works in healthcare
    médica | Enfermera
    phd | Master's degree
    bachelor | MSc in Physics
    university degree | Formación profesional
    insurance | Bank clerk
    lawyer | Judge at the county court
    plumber | Electrician
    bus driver | Taxi driver
    carpenter | Building site
    cook | Waitress
    hotel | Restaurant
    physics | Chemistry
    freelance | Permanent contract
    full-time | Part-time
    night shift | Weekend work
    increase | Reduced by 20 %
    volunteer | Employee
    cheese | Dairy
  `);
  deepStrictEqual(all.filter(([asked, text]) => tells(asked, text)), []);
});

Deno.test("words that are spelt alike are told apart", () => {
  const all = pairs(`
    doctor | Doctorado en Historia
    waiter | Average waiting time fell
    police | Póliza de seguros
    forms | Se formó en Burgos
    customs | Customers in France
    driving licence | Data-driven decisions
    prize | Prices
    costs | Viajes por la costa
    founder | Funding
    grade | Grado en Derecho
    books | Booking system
    marketing | Street market
    reporter | Reports to the owner
    sailor | Shipping software weekly
    shop | Workshop
    soldier | Soldadora TIG
    museum | Musician
    career | Caring for her parents
  `);
  deepStrictEqual(all.filter(([asked, text]) => tells(asked, text)), []);
});
