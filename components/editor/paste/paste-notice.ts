import type { FrontMatter } from "@/lib/document/markdown/front-matter";
import { editorMessages } from "@/lib/language/subjects/editor";
import { matterSentence } from "./front-matter-fields";
import type { Tidied } from "./tidy-pasted";

/** Something about a paste that its author would otherwise miss. */
export type PasteNotice = {
  readonly title: string;
  readonly detail: string;
  /** What of it can be had after all. */
  readonly action?: { readonly label: string; readonly onSelect: () => void };
};

/** What is said about a paste; null where all of it was taken. */
export function noticeOf({ pictures = 0, marks = 0, infoboxes = 0, claims = 0 }: Partial<Tidied>): PasteNotice | null {
  const t = editorMessages();
  const words = [
    ...(pictures > 0 ? [t("picturesPictureLeftOutAddThem", { pictures })] : []),
    ...(infoboxes > 0 ? [t("infoboxesInfoboxLeftOut", { infoboxes })] : []),
    ...(marks > 0 ? [t("marksFootnoteMarkLeftOutThe", { marks })] : []),
    ...(claims > 0 ? [t("claimsClaimPastedAsPlainWords", { claims })] : []),
  ];
  return words.length === 0 ? null : { title: t("notEverythingWasPastedAsIt"), detail: words.join(" ") };
}

/** What is said about front matter above a pasted text; `use` takes it into the fields of the article. */
export function matterNotice(matter: FrontMatter, use: () => void): PasteNotice {
  const t = editorMessages();
  const title = t("theFrontMatterWasLeftOut");
  const words = matterSentence(matter);
  if (words === null) return { title, detail: t("itHasNoTitleTagsOr") };
  return { title, detail: t("itGivesWords", { words }), action: { label: t("useItForThisArticle"), onSelect: use } };
}
