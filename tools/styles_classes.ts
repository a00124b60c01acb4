/**
 * Collects the class names that pages and islands write, from the parsed source, never by guessing from text.
 *
 * @module
 */
import { type AnyNode, type Expression, parse } from "acorn";
import { transform } from "esbuild";
import {
  declarations,
  keyOf,
  nodesOf,
  type Text,
  textOf,
} from "./styles_syntax.ts";

/** Where a class is written. */
export interface Place {
  file: string;
  /** Counted from one. */
  line: number;
}

/** A class name; in one that is put together while the page is drawn, `*` stands for each unknown part. */
export interface ClassUse extends Place {
  name: string;
}

/** Functions that esbuild or an author makes elements with. */
const ELEMENT = new Set(["jsx", "jsxs", "jsxDEV", "h", "createElement"]);

/** Methods that pass the strings of a list on. */
const LIST_METHODS = new Set(["join", "filter", "concat", "trim"]);

/** Stands for a value that only the running page knows. */
const UNKNOWN = "*";

/**
 * Finds every class in a file: in `class` attributes, in what they name in the same file, and in calls of `cx()`.
 *
 * @param file the path, for messages
 * @param source TypeScript with JSX
 * @returns each class once, at its first line
 * @throws {Error} when the source does not parse
 * @example
 * ```ts
 * await classesIn("a.tsx", '<p class={on ? "lead" : "note"} />'); // lead and note
 * ```
 */
export async function classesIn(
  file: string,
  source: string,
): Promise<ClassUse[]> {
  const options = {
    loader: "tsx",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcefile: file,
  } as const;
  const { code } = await transform(source, { ...options, tsconfigRaw: {} });
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const found = new Set<string>();
  const collector = new Collector(declarations(program), found);
  for (const node of nodesOf(program)) collector.visit(node);
  return [...found].map((name) => ({ name, file, line: lineOf(name, source) }));
}

class Collector {
  #followed = new Set<string>();

  constructor(
    readonly declared: Map<string, Expression>,
    readonly found: Set<string>,
  ) {}

  visit(node: AnyNode): void {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") {
      return;
    }
    if (node.callee.name === "cx") this.#call(node.arguments);
    else if (ELEMENT.has(node.callee.name)) this.#attributes(node.arguments[1]);
  }

  #attributes(props: AnyNode | undefined): void {
    if (props?.type !== "ObjectExpression") return;
    for (const property of props.properties) {
      if (property.type !== "Property") continue;
      if (["class", "className"].includes(keyOf(property.key))) {
        this.#collect(property.value);
      }
    }
  }

  /** `cx({ on: isOn })` names classes by its keys. */
  #call(values: AnyNode[]): void {
    for (const value of values) {
      if (value.type !== "ObjectExpression") this.#collect(value);
      else {for (const one of value.properties) {
          if (one.type === "Property") this.#add(keyOf(one.key));
        }}
    }
  }

  #collect(node: AnyNode): void {
    const text = textOf(node);
    if (text !== null) return this.#text(text);
    switch (node.type) {
      case "ConditionalExpression":
        return [node.consequent, node.alternate].forEach((one) =>
          this.#collect(one)
        );
      case "LogicalExpression":
        if (node.operator !== "&&") this.#collect(node.left);
        return this.#collect(node.right);
      case "ArrayExpression":
        return node.elements.forEach((one) =>
          one !== null && this.#collect(one)
        );
      case "Identifier":
        return this.#follow(node.name, (value) => this.#collect(value));
      case "MemberExpression":
        if (node.object.type !== "Identifier") return;
        return this.#follow(node.object.name, (value) => this.#values(value));
      case "CallExpression":
        if (
          node.callee.type !== "MemberExpression" ||
          !LIST_METHODS.has(keyOf(node.callee.property))
        ) return;
        return this.#collect(node.callee.object);
    }
  }

  #text(parts: Text): void {
    const joined = parts.map((part) =>
      typeof part === "string" ? part : UNKNOWN
    ).join("");
    joined.split(/\s+/).forEach((name) =>
      name !== "" && name !== UNKNOWN && this.#add(name)
    );
    // A part that stands alone may itself be a choice between classes.
    parts.forEach((part, i) => {
      if (typeof part === "string") return;
      const [before = "", after = ""] = [parts[i - 1], parts[i + 1]].map((
        one,
      ) => typeof one === "string" ? one : "");
      if (/(^|\s)$/.test(before) && /^(\s|$)/.test(after)) this.#collect(part);
    });
  }

  #values(value: AnyNode): void {
    if (value.type !== "ObjectExpression") return this.#collect(value);
    for (const one of value.properties) {
      if (one.type === "Property") this.#collect(one.value);
    }
  }

  #follow(name: string, use: (value: AnyNode) => void): void {
    const value = this.declared.get(name);
    if (value === undefined || this.#followed.has(name)) return;
    this.#followed.add(name);
    use(value);
  }

  #add(name: string): void {
    this.found.add(name);
  }
}

/** The parsed code is not the author's, so the line is where the author's text has the name for the first time. */
function lineOf(name: string, source: string): number {
  const word = name.split(UNKNOWN).map((part) => part.replace(/[^\w]/g, "\\$&"))
    .join("\\$\\{[^}]*\\}");
  const at = source.search(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  return source.slice(0, Math.max(at, 0)).split("\n").length;
}
