import { type AnyExtension, type Extensions, Mark, Node } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { UniqueID } from "@tiptap/extension-unique-id";
import { StarterKit } from "@tiptap/starter-kit";
import { newId } from "@/lib/base/ids";
import { DEFINITIONS, type Definitions } from "./definitions";

/** What a document holds: facts are read before the text, and stand in one place. */
const DOCUMENT = "factBox? block+";

/**
 * The extensions that define what an article's text can be, made of the definitions. The editor adds only what has no part in
 * the schema (placeholder, menus, keys); the server makes the schema of it without a DOM. Blocks that are new or
 * pasted get ids from UniqueID while editing. No trailing paragraph is added, since opening must not change a text.
 */
export function documentExtensions(definitions: Definitions = DEFINITIONS): Extensions {
  const { nodes, marks } = definitions;
  const types = nodes.filter(({ isInline }) => !isInline).map(({ name }) => name);
  return [
    StarterKit.extend({
      addExtensions() {
        return (this.parent?.() ?? []).map((theirs) => adapted(theirs, definitions));
      },
    }).configure({ trailingNode: false, underline: false }),
    ...[TaskList, TaskItem, Table, TableCell, TableHeader, TableRow].map((theirs) => adapted(theirs, definitions)),
    ...nodes.flatMap(({ name, extension }) =>
      extension.from === "us" ? [Node.create({ name, ...extension.rules })] : [],
    ),
    ...marks.flatMap(({ name, extension }) =>
      extension.from === "us" ? [Mark.create({ name, ...extension.rules })] : [],
    ),
    UniqueID.configure({ types, attributeName: "id", generateID: () => newId() }),
  ];
}

/** TipTap's extension with what its definition changes. */
function adapted(theirs: AnyExtension, { nodes, marks }: Definitions): AnyExtension {
  if (theirs instanceof Node) {
    if (theirs.name === "doc") return theirs.extend({ content: DOCUMENT });
    const { extension } = nodes.find(({ name }) => name === theirs.name) ?? {};
    if (extension?.from === "tiptap") return theirs.configure(extension.options).extend(extension.rules);
  }
  if (theirs instanceof Mark) {
    const { extension } = marks.find(({ name }) => name === theirs.name) ?? {};
    if (extension?.from === "tiptap") return theirs.configure(extension.options).extend(extension.rules);
  }
  return theirs;
}
