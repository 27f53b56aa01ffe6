import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { childAt, childrenOf, lineAt, parseSource, type SyntaxNode } from "@/bin/lib/syntax/syntax-tree";

/** Files whose texts are for programs, for those who build the site, or no language at all, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "app/api/": "answers programs, in English (decision 072)",
  "app/design/": "shows the parts of the site to those who build it",
  "app/files/": "answers requests for pictures",
  "app/server-action.ts": "is translated where failures are said: lib/language/failures",
  "app/w/[world]/(activity)/serve-feed.ts": "answers programs that read feeds",
  "app/w/[world]/(sources)/sources/[source]/export/": "answers downloads",
  "app/w/[world]/(articles)/a/[article]/feed.atom/": "the title of a feed is made of titles",
  "components/editor/slash-menu/slash-items.ts": "other names of items, which are found in any language",
  "components/editor/paste/": "selectors of HTML",
  "components/shell/quotation.ts": "makes markup of what is copied",
  "components/shell/use-acting-filters.ts": "a selector of HTML",
  "components/timeline/chart/chart-svg.ts": "elements of SVG",
  "components/timeline/chart/svg-pen.ts": "elements of SVG",
  "components/ui/icons.tsx": "names of pictures in the sprite",
  "components/ui/theme-script.ts": "a script",
  "components/articles/list/report-overview.tsx": "names of groups; their labels are said",
  "components/search/world-search.tsx": "names of states",
  "app/w/[world]/(articles)/a/[article]/talk/what-is-discussed.ts": "a key under which a text is kept",
  "app/w/[world]/(talk)/talk/page.tsx": "a key under which a text is kept",
};

/** Calls and attributes whose texts nobody reads. */
const SILENT_CALLS =
  /^(?:querySelector(?:All)?|matches|closest|addEventListener|said|test|exec|split|join|includes|startsWith|keysInLine|warn|error|rich|t|\w*Messages)$/;
const SILENT_ATTRIBUTES =
  /^(?:class(?:Name)?|style|id|href|src|type|key|rel|d|viewBox|accept|sizes|transform|pattern|keys|shortcut|aria-keyshortcuts|preserveAspectRatio)$/;
/** What is no word of a language: keys, types of media, headers, signs. */
const NOT_LANGUAGE =
  /^(?:Enter|Tab|Escape|Home|End|Esc|Arrow\w*|(?:Mod|Alt|Shift|Control|Ctrl)\+.*|Ctrl|Canonry|UTC|SMTP_URL|MAIL_FROM|\/w\/|\{\} UTC|[A-Z]|M\{.*|xMid.*|light dark|\(.*\)|.*sans-serif|[\w-]+\/[\w.+-]+; charset.*|(?:private|public), .*|attachment; .*|inline; .*)$/;

test("every text on the screen is said by a message in both languages", () => {
  const found = ["app", "components"].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`)
      .filter((file) => !/\.test\.tsx?$|\/testing\//.test(file))
      .filter((file) => !Object.keys(EXCEPTIONS).some((path) => file.startsWith(path)))
      .flatMap((file) => untranslatedIn(file, readFileSync(file, "utf8"))),
  );
  expect(found).toEqual([]);
});

test("a text between tags, in an attribute, a table or a template is found; a class, a key and a message are not", () => {
  const found = (source: string) => untranslatedIn("a.tsx", source).map((line) => line.replace(/^a\.tsx:1: /, ""));
  expect(found("const a = <p>none</p>;")).toEqual(["none"]);
  expect(found('const a = <B label="Save it" className="Save it" />;')).toEqual(["Save it"]);
  expect(found('const a = { label: "Draft", kind: "draft" };')).toEqual(["Draft"]);
  expect(found(`const a = \`\${n} of \${all} words\`;`)).toEqual(["{} of {} words"]);
  expect(found('const a = t("saveIt") + (key === "Enter");')).toEqual([]);
});

/** The texts of a source that are not said by messages, each with its line. */
function untranslatedIn(file: string, source: string): string[] {
  return textsBelow(parseSource(file, source), null).map(
    ({ at, text }) => `${file}:${lineAt(source, at)}: ${text.replace(/\s+/g, " ").trim()}`,
  );
}

type TextAt = { readonly at: number; readonly text: string };

function textsBelow(node: SyntaxNode, parent: SyntaxNode | null): TextAt[] {
  if (isSilent(node)) return [];
  const text = literalText(node);
  const own = text !== null && isRead(text, node, parent) ? [{ at: node.start, text }] : [];
  return [...own, ...childrenOf(node).flatMap((child) => textsBelow(child, node))];
}

function isSilent(node: SyntaxNode): boolean {
  switch (node.type) {
    case "ExpressionStatement":
      return typeof node.directive === "string";
    case "JSXAttribute":
      return SILENT_ATTRIBUTES.test(nameOf(childAt(node, "name")));
    case "CallExpression":
    case "NewExpression":
      return SILENT_CALLS.test(calledName(node));
    case "BinaryExpression":
      return /^[!=]==?$/.test(String(node.operator));
    default:
      return /^(?:Import|ExportAll|TaggedTemplate|ThrowStatement|TS(?!AsExp|Satis|NonNull))/.test(node.type);
  }
}

function literalText(node: SyntaxNode): string | null {
  if (node.type === "JSXText") return String(node.value);
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type !== "TemplateLiteral") return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}");
}

/** Between tags every letter is read; elsewhere what looks as people write: words with spaces, or one that begins large. */
function isRead(text: string, node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (NOT_LANGUAGE.test(text.trim())) return false;
  if (node.type === "JSXText") return /\p{L}/u.test(text);
  if (parent?.type === "Property" && parent.key === node) return false;
  if (/^[\w./#:-]*$/.test(text) && !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  return (
    /^\p{Lu}[\p{Ll}’]*\b|^\{\} \p{L}|\p{L}{2}[,.;:…]? \p{L}/u.test(text) && !/^[a-z-]+(?:: | [a-z-]+[-:])/.test(text)
  );
}

function calledName(node: SyntaxNode): string {
  const callee = childAt(node, "callee");
  return nameOf(callee && (childAt(callee, "property") ?? callee));
}

function nameOf(node: SyntaxNode | null): string {
  return typeof node?.name === "string" ? node.name : "";
}
