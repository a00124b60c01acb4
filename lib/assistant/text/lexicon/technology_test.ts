import { ok } from "node:assert/strict";
import { tells } from "./test_tells.ts";

Deno.test("who asks for a kind of technology is answered by what is one, in both languages", () => {
  const pairs = [
    ["spreadsheets", "Excel with pivot tables"],
    ["hojas de cálculo", "Google Sheets"],
    ["bases de datos", "PostgreSQL 15"],
    ["páginas web", "Small sites with HTML and CSS"],
    ["hacer páginas web", "Tienda en WordPress"],
    ["programar", "Data jobs in Python"],
    ["programming", "APIs with Django"],
    ["coding", "Ingeniera de software"],
    ["cloud", "Desplegado en Google Cloud"],
    ["nube", "Three years on AWS"],
    ["video editing", "Short films cut in DaVinci Resolve"],
    ["retocar fotos", "Photoshop and Lightroom"],
    ["redes sociales", "20,000 followers on Instagram"],
    ["geographic information systems", "Maps with QGIS"],
    ["programación de PLC", "Siemens TIA Portal"],
    ["herramientas TAO", "SDL Trados and memoQ"],
    ["CAD", "Drawings in SolidWorks"],
    ["software de contabilidad", "Contaplus y A3ECO"],
    ["booking systems", "Reservas con Amadeus"],
    ["pruebas automatizadas", "End-to-end tests with Cypress"],
    ["data protection", "Adaptación al RGPD"],
    ["accesibilidad", "Checked with screen readers, WCAG 2.2"],
    ["tools", "Works with Figma"],
  ];
  for (const [asked = "", text = ""] of pairs) {
    ok(tells(asked, text), `${asked}: ${text}`);
  }
});

Deno.test("who asks for one technology is answered neither by its kind nor by its siblings", () => {
  const pairs = [
    ["PostgreSQL", "Designed the database"],
    ["Excel", "Spreadsheets for the club"],
    ["React", "A shop in Vue.js"],
    ["Java", "JavaScript and TypeScript"],
    ["AWS", "Everything runs on Azure"],
    ["Photoshop", "Drawn in Illustrator"],
    ["Kubernetes", "Packed with Docker"],
    ["Figma", "Design tools of all kinds"],
    ["scrum", "A kanban board"],
    ["Salesforce", "HubSpot as CRM"],
    ["SolidWorks", "Planos en AutoCAD"],
    ["machine learning", "Washing machines"],
    ["web development", "SEO and newsletters"],
  ];
  for (const [asked = "", text = ""] of pairs) {
    ok(!tells(asked, text), `${asked}: ${text}`);
  }
});

Deno.test("words of daily life are no technology", () => {
  const pairs = [
    ["programming", "The programme of the concert"],
    ["coding", "El código civil y el código de conducta"],
    ["programming language", "Goes from scratch, with a pension scheme"],
    ["Python frameworks", "Spring in Madrid"],
    ["cybersecurity", "Un vigilante de seguridad"],
    ["computer networks", "A network of schools"],
    ["data storage", "Almacenamiento en frío"],
    ["typing", "5 ppm of lead"],
  ];
  for (const [asked = "", text = ""] of pairs) {
    ok(!tells(asked, text), `${asked}: ${text}`);
  }
});
