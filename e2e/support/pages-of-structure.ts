import type { Page } from "@playwright/test";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { arrangeTopics } from "@/lib/articles/structure/arrange-topics";
import { topicsInput } from "@/lib/articles/structure/topics-input";
import { arranged } from "@/lib/canon/book/testing/a-book";
import { doc, p } from "@/lib/document/model/build";
import { aFile } from "@/prisma/testing/a-file";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { aStoryWorld } from "./a-story-world";
import type { ShownPage } from "./shown-page";

const FIELD = { label: "Outcome", type: "text" as const, inverse: "", options: [], help: "In a word" };

/** The pages that arrange a world (fields, topics, tags, mentions, pictures), in a world of their own. */
export async function pagesOfStructure(): Promise<ShownPage[]> {
  const setting = await aStoryWorld("public");
  const {
    slug,
    context,
    context: { actor: as },
  } = setting;
  const bridge = await anArticleWith(setting, doc(p.id("a", "It stood over the river.")), "The old bridge");
  await anArticleWith(setting, doc(p.id("a", "They crossed by The old bridge in spring.")), "The crossing");
  await taggedArticle(setting, "The ferry");
  await taggedArticle(setting, "The ford");
  await setKindFields(context, slug, "event", { fields: [FIELD] });
  await arrangeTopics(context, slug, topicsInput.parse({ version: null, topics: [{ title: "Crossings", depth: 0 }] }));
  const chapters = [{ article: bridge }, { article: "the-ferry", title: "By boat" }];
  await arranged(setting, { parts: [{ title: "Over the river", chapters }] });
  const { id: file } = await aFile(setting, { name: "ferry.png" });
  const pages: Omit<ShownPage, "as">[] = [
    { name: "structure-fields", path: `/w/${slug}/settings/fields?kind=event` },
    { name: "structure-topics", path: `/w/${slug}/topics/edit` },
    { name: "structure-book", path: `/w/${slug}/book/edit` },
    { name: "structure-retag", path: `/w/${slug}/retag?tag=crossings` },
    { name: "structure-mentions", path: `/w/${slug}/a/${bridge}/mentions` },
    { name: "structure-file", path: `/w/${slug}/files/${file}`, interact: openDescription },
  ];
  return pages.map((page) => ({ ...page, as }));
}

async function taggedArticle({ context, slug }: Setting, title: string): Promise<void> {
  const input = { title, kind: "place", markdown: "Over the river.", summary: "", tags: ["crossings"] } as const;
  const made = await createArticle(context, slug, { ...input, tags: [...input.tags] });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
}

async function openDescription(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Describe it" }).click();
}
