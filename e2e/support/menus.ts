import type { Page } from "@playwright/test";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { doc, p, table } from "@/lib/document/model/build";
import { sourcePath } from "@/lib/sources/source";
import { anArticleWith } from "@/prisma/testing/a-world";
import { articleTextOn, aStoryWorld } from "./a-story-world";
import { personOfSample } from "./pages";

/** A menu of the product: the file that holds it, where it is, and the button that opens it. */
export type ShownMenu = {
  readonly file: string;
  readonly path: string;
  readonly as: Actor;
  readonly button: string | RegExp;
  readonly before?: (page: Page) => Promise<void>;
};

/** Menus that a phone does not have, and why. */
export const NOT_ON_PHONES: Readonly<Record<string, string>> = {
  "components/editor/toolbar/table-menu.tsx": "its lines stand in the menu of the other tools",
  "components/editor/toolbar/insert-menu.tsx": "its lines stand in the menu of the other tools",
  "components/editor/toolbar/block-menu.tsx": "its lines stand in the menu of the other tools",
  "components/editor/handle/block-handle.tsx":
    "has no room beside the text; its lines stand in the menu of the other tools",
};

/** Every menu that a phone has, by file. */
export async function shownMenus(): Promise<readonly ShownMenu[]> {
  const setting = await aStoryWorld("public");
  const slug = await anArticleWith(setting, doc(p("Trains waited."), table([["Train"], ["First"]])), "The timetable");
  const path = `/w/${setting.slug}/a/${slug}`;
  const as = setting.context.actor;
  const edit = { path: `${path}/edit`, as };
  const source = await db.source.findFirstOrThrow({
    where: { currentVersion: { gt: 1 }, world: { slug: "japanese-siberia" } },
  });
  const inTable = (page: Page) => articleTextOn(page).getByText("First").click();
  return [
    { file: "components/articles/page/article-menu.tsx", path, as, button: "More" },
    { file: "components/auth/viewer-menu-button.tsx", path, as, button: /^Your menu/ },
    { file: "components/editor/save-bar.tsx", ...edit, button: "More ways to save" },
    { file: "components/editor/toolbar/more-menu.tsx", ...edit, button: "More formatting", before: inTable },
    { file: "components/editor/toolbar/style-menu.tsx", ...edit, button: /^Style/ },
    {
      file: "components/sources/reader/version-menu.tsx",
      path: sourcePath("japanese-siberia", source.id),
      as: await personOfSample("owner"),
      button: /^Version \d/,
    },
  ];
}
