import type { DocJson, NodeJson } from "./json";

/** The ids of the files that a document shows, each once, in document order. */
export function fileIdsOf(doc: DocJson): readonly string[] {
  const found = new Set<string>();
  const visit = ({ type, attrs, content = [] }: NodeJson): void => {
    if (type === "picture" && typeof attrs?.file === "string") found.add(attrs.file);
    content.forEach(visit);
  };
  doc.content.forEach(visit);
  return [...found];
}
