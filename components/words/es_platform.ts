import type { PlatformWords } from "./en_platform.ts";

/** What the platform's own pages say in Spanish. */
export const esPlatform: PlatformWords = {
  errors: {
    notFound: "En esta dirección no hay nada",
    notFoundText:
      "Puede que se haya movido o retirado. El resto de la colección sigue en su sitio.",
    failed: "Algo ha fallado por nuestra parte",
    failedText:
      "Ha quedado anotado. Prueba de nuevo dentro de un momento; si se repite, menciona este número: {id}",
    refused: "No se ha aceptado esta petición",
    refusedText: "Vuelve atrás, revisa lo enviado y prueba de nuevo.",
    home: "Ir al inicio",
  },
  landing: {
    title: "Demuéstralo una vez, úsalo en todas partes",
    lead:
      "Vitrina muestra lo que has hecho y dice, junto a cada afirmación, de dónde sale. Entra un archivo y sale un sitio: en dos idiomas, en páginas, en PDF y en datos.",
    points: [
      {
        title: "Trae tu currículum",
        text:
          "Basta un documento JSON Resume. Se conserva cada campo, y cada campo vuelve a salir.",
      },
      {
        title: "Cada afirmación lleva su etiqueta",
        text:
          "Los empleos, proyectos y certificados respaldan las competencias que nombran. Lo que nadie respalda queda señalado.",
      },
      {
        title: "Es tuyo",
        text:
          "Funciona en una sola máquina y sin cuenta. Llévatelo todo, o bórralo, con una sola acción.",
      },
    ],
    begin: "Expón algo",
    beginText:
      "Desde la terminal, cuando quieras. En el primer arranque muestra además una dirección que hace lo mismo en el navegador.",
    command: "deno task import resume.json --slug ada --publish",
  },
  start: {
    title: "Prepara el primer sitio",
    lead:
      "Trae un documento JSON Resume. No se guarda nada hasta haberlo comprobado.",
    file: "Documento",
    fileHelp: "JSON Resume 1.x, hasta 5 MB",
    drop: "Suelta aquí el archivo o elige uno",
    chosen: "Elegido: {name}",
    slug: "Dirección",
    slugHelp: "Minúsculas, cifras y guiones. El sitio estará en {address}",
    language: "Escrito en",
    findOut: "Averígualo por el texto",
    languageHelp: "El idioma de los textos del documento.",
    publish: "Publicarlo enseguida",
    publishHelp:
      "Si no, solo podrá leerse desde la terminal hasta que lo publiques.",
    submit: "Importar",
    demo: "O echa antes un vistazo",
    demoText:
      "Una persona y una empresa inventadas muestran cómo es un sitio completo. Se quitan con un solo comando.",
    loadDemo: "Cargar la demostración",
    wrongCode: "Esta página se abre con el código de la terminal",
    wrongCodeText:
      "En su primer arranque, el servidor muestra una dirección con un código. Sirve hasta que exista un primer sitio.",
    code: "Código",
    open: "Abrir",
    done: "El sitio ya está",
    doneText: "{name} ya se puede leer.",
    unpublishedText:
      "{name} está guardado y espera a que lo publiques desde la terminal:",
    openSite: "Abrir el sitio",
    badFile: "El archivo no se ha importado y nada ha cambiado",
    badFileCount: { one: "{n} error", other: "{n} errores" },
    where: "Dónde",
    line: "Línea",
    problem: "Qué falla",
    noFile: "Elige antes un archivo.",
    tooLarge: "El archivo pasa de 5 MB. No se ha guardado nada.",
    badSlug:
      "La dirección admite hasta 40 minúsculas, cifras y guiones, sin guion al principio ni al final.",
    slugTaken: "Esta dirección ya está ocupada. Elige otra.",
  },
};
