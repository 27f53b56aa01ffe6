import { decideCanon } from "@/lib/canon/decide-canon";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { arrangeBook } from "../arrange-book";
import { bookInput } from "../input";
import { arrangedBook } from "../read-book";

/** A book of the world's owner with one chapter that is canon; `version` is what was arranged. */
export async function aBook(setting: Setting): Promise<{ readonly chapter: string; readonly version: string }> {
  const chapter = await aCanonArticle(setting, "The first winter", doc(p("The river froze.")));
  await arranged(setting, { parts: [{ chapters: [{ article: chapter }] }] });
  const { version } = await arrangedBook(setting.context.db, setting.worldId);
  return { chapter, version: version ?? "" };
}

/** An article of the world's owner that is canon; returns its slug. */
export async function aCanonArticle(setting: Setting, title: string, text: DocJson): Promise<string> {
  const article = await anArticleWith(setting, text, title);
  value(
    await decideCanon(setting.context, setting.slug, { article, to: "canon", rule: "owner", reason: "So it was." }),
  );
  return article;
}

/** Arranges the world's book as its owner, from what it is now. */
export async function arranged(setting: Setting, book: object) {
  const { version } = await arrangedBook(setting.context.db, setting.worldId);
  const input = bookInput.parse({ version, title: "The frozen river", ...book });
  return value(await arrangeBook(setting.context, setting.slug, input));
}
