import { Extension, type Extensions, textblockTypeInputRule } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { BlockKeys } from "@/components/editor/blocks/block-keys";
import { Boxes } from "@/components/editor/boxes/boxes";
import { ClaimFocus } from "@/components/editor/claims/claim-focus";
import { dates } from "@/components/editor/dates/dates";
import type { DateTask } from "@/components/editor/dates/put-date";
import { factBoxes } from "@/components/editor/facts/fact-boxes";
import { relationCompletion } from "@/components/editor/facts/relation-completion";
import { FindInText } from "@/components/editor/finding/find-in-text";
import { Footnotes } from "@/components/editor/footnotes/footnotes";
import { formulas } from "@/components/editor/formulas/formulas";
import type { FormulaTask } from "@/components/editor/formulas/put-formula";
import { linkCompletion } from "@/components/editor/links/link-completion";
import { articleLists } from "@/components/editor/lists/article-lists";
import { markdownPaste } from "@/components/editor/paste/markdown-paste";
import type { PasteNotice } from "@/components/editor/paste/paste-notice";
import { tidyPaste } from "@/components/editor/paste/tidy-paste";
import { type FilesTaken, uploadingPictures } from "@/components/editor/pictures/uploading-pictures";
import { slashMenu } from "@/components/editor/slash-menu/slash-menu";
import { GiveBack } from "@/components/editor/typing/give-back";
import { TypedLink } from "@/components/editor/typing/typed-link";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { FrontMatter } from "@/lib/document/markdown/front-matter";
import { documentExtensions } from "@/lib/document/model/extensions";
import { editorMessages } from "@/lib/language/subjects/editor";

/** What keys in the text ask of the page around it. */
export type TextKeys = {
  readonly linkClaim: () => void;
  readonly quotePassage: () => void;
  readonly editLink: () => void;
  readonly addPicture: () => void;
  readonly writeFormula: (task: FormulaTask) => void;
  readonly writeDate: (task: DateTask) => void;
  readonly toToolbar: () => void;
  /** Returns whether there was something to leave: a panel, words about to become a claim. */
  readonly escape: () => boolean;
  /** Something of a paste was not taken as it was. */
  readonly pasted: (notice: PasteNotice) => void;
  /** Files were pasted, or dropped at a place in the text. */
  readonly addFiles: FilesTaken;
  /** The fields of a kind; of the article's own where none is named. */
  readonly fields: (kind?: ArticleKind) => readonly KindField[];
  /** A pasted text had front matter above it. */
  readonly frontMatter: (matter: FrontMatter) => void;
};

/** The document's extensions and those that are the editor's alone. `world` is the slug of the world that links lead into; `keys` is asked when a key is pressed. */
export function editorExtensions(world: string, keys: () => TextKeys): Extensions {
  const t = editorMessages();
  return [
    ...documentExtensions(),
    Placeholder.configure({
      placeholder: t("startWritingMakesAHeadingA"),
    }),
    ClaimFocus,
    FindInText,
    BlockKeys,
    GiveBack,
    TypedLink,
    markdownPaste(world, (matter) => keys().frontMatter(matter)),
    Footnotes,
    formulas((task) => keys().writeFormula(task)),
    dates((task) => keys().writeDate(task)),
    Boxes,
    uploadingPictures((files, position) => keys().addFiles(files, position)),
    tidyPaste(world, (notice) => keys().pasted(notice)),
    linkCompletion(world),
    factBoxes(() => keys().fields()),
    articleLists(world, (kind) => keys().fields(kind)),
    relationCompletion(world, () => keys().fields()),
    slashMenu(keys),
    textKeys(keys),
  ];
}

function textKeys(keys: () => TextKeys): Extension {
  const does = (context: (keys: TextKeys) => void) => () => {
    context(keys());
    return true;
  };
  // What opens a panel waits for the next frame: the browser tells of a cursor that a key just moved only then.
  const leave = () => keys().escape();
  return Extension.create({
    name: "textKeys",
    // Before TipTap's own keys.
    priority: 1_000,
    addKeyboardShortcuts: () => ({
      "Mod-Shift-l": does((on) => requestAnimationFrame(on.linkClaim)),
      "Mod-k": does((on) => requestAnimationFrame(on.editLink)),
      "Alt-F10": does((on) => on.toToolbar()),
      Escape: leave,
    }),
    addInputRules() {
      const { heading } = this.editor.schema.nodes;
      return [
        // TipTap counts the signs as levels; an article's first level is 2, and whoever types begins with one.
        ...(heading
          ? [2, 3, 4].map((level) =>
              textblockTypeInputRule({
                find: new RegExp(`^#{${level - 1}}\\s$`),
                type: heading,
                getAttributes: { level },
              }),
            )
          : []),
      ];
    },
  });
}
