import { type AnyExtension, type Extensions, Mark, Node } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { TableKit } from "@tiptap/extension-table";
import { UniqueID } from "@tiptap/extension-unique-id";
import { StarterKit } from "@tiptap/starter-kit";
import { newId } from "@/lib/base/ids";
import { BLOCK_TYPES } from "./block-ids";
import { ClaimMark } from "./claim-mark";
import { isSafeHref } from "./link";

/** The levels of an article's headings; level 1 is the title of the page. */
export const HEADING_LEVELS = [2, 3, 4] as const;

/**
 * The one list of extensions that defines what an article's text can be. The editor adds only what has no part in
 * the schema (placeholder, menus, keys); the server makes the schema of it without a DOM. Blocks that are new or
 * pasted get ids from UniqueID while editing. No trailing paragraph is added, since opening must not change a text.
 */
export function documentExtensions(): Extensions {
  return [
    ArticleKit.configure({
      heading: { levels: [...HEADING_LEVELS] },
      link: { openOnClick: false, defaultProtocol: "https", isAllowedUri: (href) => isSafeHref(href) },
      trailingNode: false,
      underline: false,
    }),
    TaskList,
    TaskItem.configure({ nested: true }),
    TableKit.configure({ table: { resizable: false } }),
    ClaimMark,
    UniqueID.configure({ types: [...BLOCK_TYPES], attributeName: "id", generateID: () => newId() }),
  ];
}

/** TipTap's kit with the attributes that we don't keep taken out. */
const ArticleKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(trimmed);
  },
});

function trimmed(extension: AnyExtension): AnyExtension {
  if (extension instanceof Mark && extension.name === "link") {
    return extension.extend({ addAttributes: () => ({ href: { default: null } }) });
  }
  // A claim or a link may go over words in code type: TipTap's own mark shuts out every other one.
  if (extension instanceof Mark && extension.name === "code") return extension.extend({ excludes: "code" });
  if (extension instanceof Node && extension.name === "heading") return extension.extend({ parseHTML: headingTags });
  if (extension instanceof Node && extension.name === "orderedList") {
    return extension.extend({ addAttributes: () => ({ start: { default: 1, parseHTML: listStart } }) });
  }
  return extension;
}

/** Headings that come in by paste: the levels that an article does not have become the nearest one that it has. */
function headingTags() {
  const levels = [2, 2, 3, 4, 4, 4];
  return levels.map((level, index) => ({ tag: `h${index + 1}`, attrs: { level } }));
}

function listStart(element: HTMLElement): number {
  const start = Number.parseInt(element.getAttribute("start") ?? "1", 10);
  return Number.isFinite(start) && start >= 0 ? start : 1;
}
