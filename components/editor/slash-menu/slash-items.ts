import type { Editor } from "@tiptap/core";
import type { Completion } from "@/components/editor/completion/completion-list";
import { BLOCKS, INSERTS, STYLES, setStyle } from "@/components/editor/toolbar/commands";
import { insertTable } from "@/components/editor/toolbar/table-actions";
import {
  Heading2,
  Heading3,
  Heading4,
  type Icon,
  ImagePlus,
  Link2,
  Pilcrow,
  Quote,
  Table,
} from "@/components/ui/icons";
import { keysInLine } from "@/components/ui/keys";
import { editorMessages } from "@/lib/language/subjects/editor";

/** What the page around the text does for an item: each opens something of its own. */
export type SlashActions = {
  readonly addPicture: () => void;
  readonly editLink: () => void;
  readonly linkClaim: () => void;
  readonly quotePassage: () => void;
};

/** Something that can be put in at the cursor, or made of its block. */
export type SlashItem = Completion & {
  readonly run: (editor: Editor, actions: SlashActions) => void;
  readonly isPossible?: (editor: Editor) => boolean;
};

const STYLE_ICONS: Readonly<Record<string, Icon>> = {
  paragraph: Pilcrow,
  heading2: Heading2,
  heading3: Heading3,
  heading4: Heading4,
};

/** Other words for an item, by its value: what other editors, Markdown and HTML call it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  paragraph: "plain paragraph p normal",
  heading2: "h2 h1 title section chapter ##",
  heading3: "h3 section ###",
  heading4: "h4 section ####",
  bulletList: "bullet unordered ul points",
  orderedList: "ordered ol enumeration 1.",
  taskList: "todo to-do checklist checkbox",
  blockquote: "quote blockquote cite",
  codeBlock: "pre monospace source",
  horizontalRule: "line divider separator hr ---",
  note: "callout admonition info tip",
  warning: "callout admonition caution",
  aside: "callout author comment",
  details: "toggle spoiler summary fold",
  articleList: "query filter index dynamic articles",
  footnote: "note reference ^",
  quoteSource: "attribution author caption who —",
  formula: "math maths equation tex latex katex $",
  date: "day year time calendar when edtf",
  table: "grid rows columns",
  picture: "image photo img map figure upload",
  link: "article url address",
  claim: "cite citation source evidence",
  passage: "quotation source cite citation",
};

/** All items, called as in the language of the page. */
function allItems(): readonly SlashItem[] {
  const t = editorMessages();
  return [
    ...STYLES.map(
      ({ value, label, keys }): SlashItem => ({
        value,
        label,
        shortcut: keysInLine(keys),
        ...(STYLE_ICONS[value] ? { icon: STYLE_ICONS[value] } : {}),
        run: (editor) => setStyle(editor, value),
      }),
    ),
    ...[...BLOCKS, ...INSERTS].map(
      ({ id, label, icon, keys, run, isPossible }): SlashItem => ({
        value: id,
        label,
        icon,
        run,
        ...(keys ? { shortcut: keysInLine(keys) } : {}),
        ...(isPossible ? { isPossible } : {}),
      }),
    ),
    {
      value: "table",
      label: t("table"),
      icon: Table,
      run: insertTable,
      isPossible: (editor) => !editor.isActive("table"),
    },
    { value: "picture", label: t("picture"), icon: ImagePlus, run: (_editor, { addPicture }) => addPicture() },
    {
      value: "link",
      label: t("link"),
      icon: Link2,
      shortcut: keysInLine("Mod+K"),
      run: (_editor, { editLink }) => editLink(),
    },
    {
      value: "claim",
      label: t("claim"),
      icon: Quote,
      shortcut: keysInLine("Mod+Shift+L"),
      run: (_editor, { linkClaim }) => linkClaim(),
    },
    { value: "passage", label: t("quoteAPassage"), icon: Quote, run: (_editor, { quotePassage }) => quotePassage() },
  ];
}

/** The items that what was typed after the `/` may mean, best first: by the beginning of their names, then of a word in them, then of another word for them. */
export function slashItems(typed: string, items: readonly SlashItem[] = allItems()): readonly SlashItem[] {
  const query = typed.toLowerCase();
  const ranked = items.map((item) => ({ item, rank: rankOf(item, query) }));
  return [0, 1, 2].flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ item }) => item));
}

function rankOf({ value, label }: SlashItem, query: string): number {
  const name = label.toLowerCase();
  if (name.startsWith(query)) return 0;
  const begins = (words: string) => words.split(" ").some((word) => word.startsWith(query));
  return begins(name) ? 1 : begins(SYNONYMS[value] ?? "") ? 2 : -1;
}
