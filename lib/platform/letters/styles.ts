/**
 * How letters look: the paper and ink of the pages (`components/ui/tokens.css`), in what mail programs understand.
 *
 * Each rule stands on its element, because some programs drop style sheets; the dark room stands in the sheet alone.
 *
 * @module
 */

/** By role, as the pages' tokens; hexadecimal, for few programs know OKLCH. */
interface Palette {
  ground: string;
  raised: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
}

const light: Palette = {
  ground: "#f6f4f0",
  raised: "#fcfcf9",
  ink: "#241e18",
  soft: "#605a52",
  line: "#d2cfc8",
  accent: "#a73b15",
};

const dark: Palette = {
  ground: "#171411",
  raised: "#211e19",
  ink: "#e6e3da",
  soft: "#aca79e",
  line: "#3b3732",
  accent: "#fc9a7c",
};

const serif = "'Source Serif 4','Source Serif Pro',Charter,Georgia,serif";
const sans =
  "'Bricolage Grotesque','Helvetica Neue',Helvetica,Arial,sans-serif";
const figures = "ui-monospace,'SF Mono',Menlo,Consolas,monospace";

/** The style of each element, by what it is. */
export const style = {
  body:
    `margin:0;padding:0;background-color:${light.ground};-webkit-text-size-adjust:100%`,
  ground: `background-color:${light.ground}`,
  column: "width:100%;max-width:560px",
  head: `padding:40px 24px 20px;border-bottom:1px solid ${light.line}`,
  brand:
    `font:700 17px/1.2 ${sans};letter-spacing:-0.01em;color:${light.ink};text-decoration:none;` +
    `border-bottom:3px solid ${light.accent};padding-bottom:2px`,
  main: "padding:28px 24px 12px",
  title:
    `margin:0 0 20px;font:600 27px/1.2 ${serif};letter-spacing:-0.01em;color:${light.ink}`,
  text: `margin:0 0 18px;font:400 17px/1.6 ${serif};color:${light.ink}`,
  note: `margin:0 0 18px;font:400 14px/1.55 ${sans};color:${light.soft}`,
  action: "margin:8px 0 14px",
  button:
    `display:inline-block;padding:13px 22px;font:600 16px/1.2 ${sans};color:${light.raised};` +
    `text-decoration:none;border:1px solid ${light.ink}`,
  buttonCell: `background-color:${light.ink}`,
  copy:
    `margin:0 0 22px;font:400 13px/1.5 ${sans};color:${light.soft};word-break:break-all;overflow-wrap:anywhere`,
  link: `color:${light.accent};text-decoration:underline`,
  code:
    `margin:0 0 22px;padding:14px 0;border-top:1px solid ${light.line};border-bottom:1px solid ${light.line};` +
    `font:600 30px/1.2 ${figures};letter-spacing:0.22em;color:${light.ink}`,
  quote:
    `margin:0 0 22px;padding:2px 0 2px 18px;border-left:3px solid ${light.accent};` +
    `font:400 17px/1.6 ${serif};color:${light.ink};overflow-wrap:anywhere`,
  facts: `width:100%;margin:0 0 22px;border-top:1px solid ${light.line}`,
  fact:
    `padding:8px 16px 8px 0;border-bottom:1px solid ${light.line};font:400 13px/1.5 ${sans};` +
    `color:${light.soft};vertical-align:baseline;white-space:nowrap;text-align:left`,
  value:
    `width:100%;padding:8px 0;border-bottom:1px solid ${light.line};font:400 15px/1.5 ${serif};` +
    `color:${light.ink};vertical-align:baseline;overflow-wrap:anywhere`,
  foot:
    `padding:18px 24px 40px;border-top:1px solid ${light.line};font:400 13px/1.55 ${sans};color:${light.soft}`,
  hidden:
    "display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:transparent",
} as const;

/** What the room by night changes; Outlook's own dark mode names its elements with `data-ogsc`. */
export const sheet = [
  "@media (prefers-color-scheme:dark){",
  `.ground{background-color:${dark.ground}!important}`,
  `.ink{color:${dark.ink}!important}`,
  `.soft{color:${dark.soft}!important}`,
  `.accent{color:${dark.accent}!important}`,
  `.mark{border-color:${dark.accent}!important}`,
  `.line{border-color:${dark.line}!important}`,
  `.press{background-color:${dark.ink}!important}`,
  `.pressed{color:${dark.ground}!important;border-color:${dark.ink}!important}`,
  "}",
  "@media (max-width:480px){",
  ".title{font-size:24px!important}",
  ".code{font-size:26px!important}",
  "}",
].join("");
