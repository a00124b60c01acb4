/**
 * A letter as HTML, for mail programs: tables, styles on each element, no picture and nothing from elsewhere.
 *
 * @module
 */
import { type ComponentChildren, Fragment } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Lang } from "../schema.ts";
import type { Draft, Part } from "./schema.ts";
import { sheet, style } from "./styles.ts";
import { frameWords } from "./words.ts";

/**
 * Draws a letter's HTML.
 *
 * @example const html = letterHtml({ lang: "en", subject: "Hello", parts: [], why: "…" });
 */
export function letterHtml(draft: Draft): string {
  return `<!doctype html>${renderToString(<LetterDocument {...draft} />)}`;
}

function LetterDocument({ lang, subject, title, parts, why, stop }: Draft) {
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no" />
        <title>{subject}</title>
        <style>{sheet}</style>
      </head>
      <body class="ground" style={style.body}>
        <div style={style.hidden} aria-hidden="true">{previewOf(parts)}</div>
        <Table class="ground" style={style.ground} width="100%">
          <tr>
            <td align="center">
              <Table style={style.column} width="560">
                <tr>
                  <td class="line" style={style.head} align="left">
                    <span class="ink mark" style={style.brand}>Vitrina</span>
                  </td>
                </tr>
                <tr>
                  <td style={style.main} align="left">
                    <h1 class="ink title" style={style.title}>
                      {title ?? subject}
                    </h1>
                    {parts.map((part, at) => (
                      <PartOf key={at} part={part} lang={lang} />
                    ))}
                  </td>
                </tr>
                <tr>
                  <td class="line soft" style={style.foot} align="left">
                    {why}
                    {stop && (
                      <>
                        <br />
                        <Link href={stop.link}>{stop.label}</Link>
                      </>
                    )}
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
}

/** A table for layout only: who does not see it is not told of it. */
function Table(
  { class: name, style, width, children }: {
    class?: string;
    style: string;
    width?: string;
    children: ComponentChildren;
  },
) {
  return (
    <table
      role="presentation"
      class={name}
      style={style}
      width={width}
      cellPadding="0"
      cellSpacing="0"
    >
      <tbody>{children}</tbody>
    </table>
  );
}

function PartOf({ part, lang }: { part: Part; lang: Lang }) {
  switch (part.kind) {
    case "text":
      return (
        <p class="ink" style={style.text}>
          <Lines text={part.text} />
        </p>
      );
    case "note":
      return <p class="soft" style={style.note}>{part.text}</p>;
    case "action":
      return <Action {...part} lang={lang} />;
    case "code":
      return (
        <>
          {part.before && <p class="soft" style={style.note}>{part.before}</p>}
          <p class="ink line code" style={style.code}>{part.code}</p>
        </>
      );
    case "quote":
      return (
        <blockquote class="ink mark" style={style.quote} lang={part.lang}>
          <Lines text={part.text} />
        </blockquote>
      );
    case "facts":
      return <Facts facts={part.facts} />;
  }
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split("\n").map((line, at) => (
        <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>
      ))}
    </>
  );
}

function Action(
  { label, link, lang }: { label: string; link: string; lang: Lang },
) {
  return (
    <>
      <Table style={style.action}>
        <tr>
          <td class="press" style={style.buttonCell}>
            <a
              class="pressed"
              style={style.button}
              href={link}
              target="_blank"
              rel="noreferrer"
            >
              {label}
            </a>
          </td>
        </tr>
      </Table>
      <p class="soft" style={style.copy}>
        {frameWords[lang].copy}
        <br />
        <Link href={link}>{link}</Link>
      </p>
    </>
  );
}

function Facts({ facts }: Pick<Extract<Part, { kind: "facts" }>, "facts">) {
  return (
    <table
      class="line"
      style={style.facts}
      cellPadding="0"
      cellSpacing="0"
    >
      <tbody>
        {facts.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" class="soft line" style={style.fact}>{name}</th>
            <td class="ink line" style={style.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Link({ href, children }: { href: string; children: string }) {
  return (
    <a
      class="accent"
      style={style.link}
      href={href}
      target="_blank"
      rel="noreferrer"
    >
      {children}
    </a>
  );
}

/** What lists of letters show beside the subject; without it they would show the brand. */
const PREVIEW_CHARS = 120;

function previewOf(parts: readonly Part[]): string {
  const texts = parts.flatMap((part) =>
    part.kind === "quote" || part.kind === "text" ? [part.text] : []
  );
  return texts.join(" ").replace(/\s+/g, " ").slice(0, PREVIEW_CHARS);
}
