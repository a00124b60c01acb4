/** What the platform's own pages say in English. */
export const enPlatform = {
  errors: {
    notFound: "There is nothing at this address",
    notFoundText:
      "It may have been moved or withdrawn. The rest of the collection is where it was.",
    failed: "Something broke on our side",
    failedText:
      "It has been noted. Try again in a moment; if it happens again, quote this number: {id}",
    refused: "This request was not accepted",
    refusedText: "Go back, look at what was sent and try again.",
    home: "To the start",
  },
  landing: {
    title: "Prove it once, use it everywhere",
    lead:
      "Vitrina shows what you have done and names, beside each claim, where it comes from. One file in, one site out: in two languages, as pages, as a PDF, as data.",
    points: [
      {
        title: "Bring your résumé",
        text:
          "A JSON Resume document is enough. Every field is kept, and every field comes out again.",
      },
      {
        title: "Each claim has a label",
        text:
          "Jobs, projects and certificates stand behind the skills that they name. What nobody backs is marked as such.",
      },
      {
        title: "It is yours",
        text:
          "It runs on one machine with no account. Take everything away, or erase it, in one action.",
      },
    ],
    begin: "Put something on show",
    beginText:
      "From the terminal, at any time. On the very first start it also prints an address that does the same in the browser.",
    command: "deno task import resume.json --slug ada --publish",
  },
  start: {
    title: "Set up the first site",
    lead:
      "Bring a JSON Resume document. Nothing is stored until it has been checked.",
    file: "Document",
    fileHelp: "JSON Resume 1.x, up to 5 MB",
    drop: "Drop the file here, or choose one",
    chosen: "Chosen: {name}",
    slug: "Address",
    slugHelp:
      "Small letters, digits and hyphens. The site will be at {address}",
    language: "Written in",
    findOut: "Find out from the text",
    languageHelp: "The language of the document’s texts.",
    publish: "Publish it at once",
    publishHelp:
      "Otherwise only the terminal can read it, until you publish it.",
    submit: "Import",
    demo: "Or look around first",
    demoText:
      "A made-up person and company show what a full site looks like. One command removes them.",
    loadDemo: "Load the demo",
    wrongCode: "This page opens with the code from the terminal",
    wrongCodeText:
      "On its first start the server prints an address with a code. It works until a first site exists.",
    code: "Code",
    open: "Open",
    done: "The site is there",
    doneText: "{name} is ready to be read.",
    unpublishedText:
      "{name} is stored, and waits to be published from the terminal:",
    openSite: "Open the site",
    badFile: "The file was not imported, and nothing was changed",
    badFileCount: { one: "{n} error", other: "{n} errors" },
    where: "Where",
    line: "Line",
    problem: "What is wrong",
    noFile: "Choose a file first.",
    tooLarge: "The file is larger than 5 MB. Nothing was stored.",
    badSlug:
      "The address takes up to 40 small letters, digits and hyphens, and no hyphen at either end.",
    slugTaken: "This address is taken. Choose another one.",
  },
};

/** Every word of the platform's own pages. */
export type PlatformWords = typeof enPlatform;
