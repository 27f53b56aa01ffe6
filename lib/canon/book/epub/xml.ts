/** An element of an XML file; an attribute that is undefined is left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
};

/** What stands in an element: others, and words as they are. */
export type XmlNode = XmlElement | string;

/** An element by its name, its attributes and what stands in it. */
export function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  ...children: readonly (XmlNode | readonly XmlNode[])[]
): XmlElement {
  return { name, attributes, children: children.flat() };
}

/** A whole XML 1.0 file in UTF-8. Words cannot become markup, and characters that XML has no place for are left out. */
export function xmlFile(root: XmlElement, doctype = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${written(root)}\n`;
}

function written(node: XmlNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    value === undefined
      ? ""
      : ` ${name}="${escaped(value)
          .replaceAll('"', "&quot;")
          .replace(/[\t\n\r]/g, " ")}"`,
  );
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(written).join("")}</${node.name}>`;
}

/** Characters that stand in no XML 1.0 file, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NONE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.toWellFormed().replace(NONE, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
