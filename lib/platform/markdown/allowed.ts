/**
 * What of somebody's HTML may stand in our pages.
 *
 * @module
 */
import type { Schema } from "hast-util-sanitize";

const TEXT =
  "p br hr h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd details summary a img em strong b i del s ins sub sup kbd samp var mark q abbr cite small table thead tbody tfoot tr th td caption"
    .split(" ");

/** Elements and attributes that stay; an element that is not named leaves its text behind, code and styles leave nothing. */
export const ALLOWED: Schema = {
  tagNames: TEXT,
  strip: [
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "svg",
    "math",
    "title",
    "textarea",
    "select",
    "object",
    "audio",
    "video",
    "canvas",
  ],
  attributes: {
    a: ["href", "title"],
    img: ["src", "alt", "title", "width", "height"],
    // Only names of languages pass; the colours are ours.
    code: [["className", /^language-[\w+#.-]{1,30}$/]],
    ol: ["start"],
    th: ["align", "scope", "colSpan", "rowSpan"],
    td: ["align", "colSpan", "rowSpan"],
    abbr: ["title"],
    details: ["open"],
  },
  protocols: {
    href: ["http", "https", "mailto"],
    src: ["http", "https"],
  },
  // A cell or an item without what it belongs to would break out of ours.
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tfoot: ["table"],
    tr: ["table"],
    li: ["ul", "ol"],
    summary: ["details"],
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
