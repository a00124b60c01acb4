/**
 * A lint plugin that keeps the project's shape true in `deno lint` and in the editor.
 *
 * @module
 */
import { placeOf, refuse, slices } from "./dependency_rule.ts";
import { freshNames } from "./fresh_names.ts";

const ROOT = decodeURI(new URL("../", import.meta.url).pathname);

/** Path from the root, e.g. `lib/platform/db.ts`. */
function pathOf(context: Deno.lint.RuleContext): string {
  return context.filename.replaceAll("\\", "/").replace(ROOT, "");
}

/** Path from the root that a specifier names, or `null` for a package. */
function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (!specifier.startsWith(".")) return null;
  return decodeURI(new URL(specifier, `file:///${from}`).pathname).slice(1);
}

type Report = (
  node: Deno.lint.Node,
  specifier: string,
  typeOnly: boolean,
) => void;

/** Calls `report` for whatever makes one module load or name another. */
function eachImport(report: Report): Deno.lint.LintVisitor {
  return {
    ImportDeclaration(node) {
      const typeOnly = node.importKind === "type" ||
        node.specifiers.length > 0 &&
          node.specifiers.every((one) =>
            one.type === "ImportSpecifier" && one.importKind === "type"
          );
      report(node.source, node.source.value, typeOnly);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const typeOnly = node.exportKind === "type" ||
        node.specifiers.length > 0 &&
          node.specifiers.every((one) => one.exportKind === "type");
      report(node.source, node.source.value, typeOnly);
    },
    ExportAllDeclaration(node) {
      report(node.source, node.source.value, node.exportKind === "type");
    },
    ImportExpression(node) {
      if (node.source.type !== "Literal") return;
      report(node.source, String(node.source.value), false);
    },
    TSImportType(node) {
      const { argument } = node;
      if (argument.type !== "TSLiteralType") return;
      if (argument.literal.type !== "Literal") return;
      report(argument, String(argument.literal.value), true);
    },
    // A worker's module is named by its address.
    'NewExpression[callee.name="URL"]'(node: Deno.lint.NewExpression) {
      const [first, second] = node.arguments;
      if (first?.type !== "Literal" || second?.type !== "MemberExpression") {
        return;
      }
      const specifier = String(first.value);
      if (/^\.{1,2}\/.*\.tsx?$/.test(specifier)) {
        report(first, specifier, false);
      }
    },
  };
}

/** Packages that must not reach a browser; types of them may. */
const SERVER_ONLY = /^(node:|fresh$|fresh\/dev$)/;

/** Where the environment may be read: the one module, and what starts or checks processes. */
const ENV_READERS =
  /^lib\/platform\/config\.ts$|^tools\/|^tests\/|_test\.tsx?$/;

export default {
  name: "boundaries",
  rules: {
    /** Imports follow the dependency rule. */
    "imports": {
      create(context) {
        const from = pathOf(context);
        return eachImport((node, specifier, typeOnly) => {
          const to = resolve(from, specifier);
          const message = to && refuse(from, to, { typeOnly });
          if (message) context.report({ node, message });
        });
      },
    },
    /** What goes to browsers takes no server package. */
    "packages": {
      create(context) {
        const { zone, file } = placeOf(pathOf(context));
        const isSchema = file === "schema.ts" &&
          (zone === "slice" || zone === "core");
        return eachImport((node, specifier, typeOnly) => {
          const isPackage = !/^[./]|^@\//.test(specifier);
          if (isSchema && isPackage && specifier !== "zod") {
            const message = "schema.ts takes zod and no other package";
            context.report({ node, message });
          }
          if (zone === "view" && !typeOnly && SERVER_ONLY.test(specifier)) {
            const message = `A view goes to browsers: ${specifier} does not`;
            context.report({ node, message });
          }
        });
      },
    },
    /** The app takes from Fresh only what the original offers under that name. */
    "fresh": {
      create(context) {
        if (placeOf(pathOf(context)).zone === "fresh") return {};
        function check(node: Deno.lint.Node, specifier: string, name: string) {
          const isKnown = freshNames.get(specifier)?.has(name) ?? true;
          const message = `Fresh 2 has no ${name} in ${specifier}`;
          if (!isKnown) context.report({ node, message });
        }
        return {
          ImportDeclaration(node) {
            for (const one of node.specifiers) {
              const isNamed = one.type === "ImportSpecifier";
              const { imported } = isNamed ? one : { imported: null };
              const name = imported?.type === "Identifier"
                ? imported.name
                : isNamed
                ? ""
                : one.type === "ImportDefaultSpecifier"
                ? "default"
                : "*";
              check(one, node.source.value, name);
            }
          },
          ExportNamedDeclaration(node) {
            if (!node.source) return;
            for (const one of node.specifiers) {
              const { local } = one;
              const name = local.type === "Identifier" ? local.name : "";
              check(one, node.source.value, name);
            }
          },
          ExportAllDeclaration(node) {
            check(node, node.source.value, "*");
          },
        };
      },
    },
    /** A slice names only its own SQL schema and the platform's; the kernel only its own. */
    "sql": {
      create(context) {
        const { zone, owner } = placeOf(pathOf(context));
        if (zone !== "slice" && zone !== "core") return {};
        const others = slices.filter((name) => name !== owner).join("|");
        // A quoted name is a permission, a name after a dot a column.
        const foreign = new RegExp(`(?<![\\w.'"])(${others})\\.[a-z_]`, "i");
        const statement =
          /^\s*(select|insert|update|delete|with|create|alter)\b/i;
        function check(node: Deno.lint.Node, text: string) {
          const schema = foreign.exec(text)?.[1];
          if (!schema) return;
          const message = `SQL reaches into the schema ${schema}`;
          context.report({ node, message });
        }
        return {
          TaggedTemplateExpression(node) {
            for (const part of node.quasi.quasis) check(part, part.cooked);
          },
          TemplateLiteral(node) {
            const isTagged = node.parent.type === "TaggedTemplateExpression";
            const text = node.quasis.map((part) => part.cooked).join("?");
            if (!isTagged && statement.test(text)) check(node, text);
          },
          Literal(node) {
            const text = String(node.value);
            if (statement.test(text)) check(node, text);
          },
        };
      },
    },
    /** The environment is read in one place. */
    "env": {
      create(context) {
        if (ENV_READERS.test(pathOf(context))) return {};
        const message = "Only lib/platform/config.ts reads the environment";
        const isRuntime = (node: Deno.lint.Node) =>
          node.type === "Identifier" &&
            (node.name === "Deno" || node.name === "process") ||
          node.type === "MemberExpression" &&
            node.property.type === "Identifier" &&
            node.property.name === "Deno";
        return {
          MemberExpression(node) {
            const { object, property } = node;
            const isEnv =
              property.type === "Identifier" && property.name === "env" ||
              property.type === "Literal" && property.value === "env";
            if (isEnv && isRuntime(object)) context.report({ node, message });
          },
          VariableDeclarator(node) {
            const { id, init } = node;
            if (!init || id.type !== "ObjectPattern" || !isRuntime(init)) {
              return;
            }
            for (const one of id.properties) {
              const isEnv = one.type === "Property" &&
                one.key.type === "Identifier" && one.key.name === "env";
              if (isEnv) context.report({ node, message });
            }
          },
        };
      },
    },
    /** What is sent to browsers has no Deno there. */
    "browser": {
      create(context) {
        const { zone, file } = placeOf(pathOf(context));
        if (zone !== "view" && file !== "schema.ts") return {};
        return {
          'MemberExpression[object.name="Deno"]'(node: Deno.lint.Node) {
            context.report({ node, message: "Browsers have no Deno" });
          },
        };
      },
    },
  },
} satisfies Deno.lint.Plugin;
