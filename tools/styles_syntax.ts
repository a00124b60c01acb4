/**
 * Reads syntax trees, as far as class names need it.
 *
 * @module
 */
import type { AnyNode, Expression } from "acorn";

/** Text in order, with the expressions between it. */
export type Text = (string | AnyNode)[];

/** The text that an expression is put together from, or null for anything but texts. */
export function textOf(node: AnyNode): Text | null {
  if (node.type === "Literal") {
    return typeof node.value === "string" ? [node.value] : [];
  }
  if (node.type === "TemplateLiteral") {
    return node.quasis.flatMap((
      quasi,
      i,
    ) => [quasi.value.cooked ?? "", ...node.expressions.slice(i, i + 1)]);
  }
  if (node.type !== "BinaryExpression" || node.operator !== "+") return null;
  return [node.left, node.right].flatMap((side) => textOf(side) ?? [side]);
}

/** The name of a property, or nothing for a computed one. */
export function keyOf(key: AnyNode): string {
  return key.type === "Identifier"
    ? key.name
    : key.type === "Literal"
    ? String(key.value)
    : "";
}

/** The values of a file's constants and variables, by their names. */
export function declarations(program: AnyNode): Map<string, Expression> {
  const declared = new Map<string, Expression>();
  for (const node of nodesOf(program)) {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") {
      continue;
    }
    if (node.init !== null && node.init !== undefined) {
      declared.set(node.id.name, node.init);
    }
  }
  return declared;
}

/** Every node of a syntax tree. */
export function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) { for (const one of value) yield* nodesOf(one); }
  if (typeof value !== "object" || value === null || !("type" in value)) return;
  yield value as AnyNode; // acorn marks exactly its nodes with a type
  for (const child of Object.values(value)) yield* nodesOf(child);
}
