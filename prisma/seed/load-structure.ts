import { createArticle } from "@/lib/articles/save/create-article";
import { arrangeTopics } from "@/lib/articles/structure/arrange-topics";
import { chooseStartPage } from "@/lib/articles/structure/choose-start-page";
import { describeTag } from "@/lib/articles/structure/describe-tag";
import { makeTemplate } from "@/lib/articles/structure/make-template";
import { topicsInput } from "@/lib/articles/structure/topics-input";
import type { ActionContext } from "@/lib/auth/action-context";
import { arrangeBook } from "@/lib/canon/book/arrange-book";
import { bookInput } from "@/lib/canon/book/input";
import { arrangeMaps } from "@/lib/map/arrange-maps";
import { addCalendar } from "@/lib/worlds/calendars/write";
import { sampleWorld } from "@/prisma/seed/sample";
import { imperialReckoning } from "@/prisma/seed/sample/calendars";
import { drawingIds } from "@/prisma/seed/sample/pictured";
import { book, tagDescriptions, templates, topics } from "@/prisma/seed/sample/structure";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

/** Lets the people of the sample world say what its tags are about, what articles begin with and which picture is a map, its editor a book, and its owner arrange topics and a start page. */
export async function loadStructure(contextOf: (by: PersonKey, at: string) => ActionContext): Promise<void> {
  const { slug } = sampleWorld;
  for (const { tag, by, at, text } of tagDescriptions) done(await describeTag(contextOf(by, at), slug, tag, { text }));
  const input = topicsInput.parse({ version: null, topics });
  done(await arrangeTopics(contextOf("owner", "2026-05-20T09:00:00Z"), slug, input));
  for (const { by, at, text, ...template } of templates) {
    const context = contextOf(by, at);
    const made = { ...template, tags: [...template.tags], aliases: [], summary: "To begin with" };
    const { slug: article } = done(await createArticle(context, slug, { ...made, doc: { ...text } }));
    done(await makeTemplate(context, slug, article, { template: true }));
  }
  const arranged = bookInput.parse({ version: null, ...book });
  done(await arrangeBook(contextOf("editor", "2026-06-08T18:20:00Z"), slug, arranged));
  const theatre = drawingIds.get("theatre");
  if (theatre === undefined) throw new Error("The sample has no drawing of the theatre of war");
  const maps = [{ key: null, title: "Theatre of war", file: theatre }];
  done(await arrangeMaps(contextOf("editor", "2026-05-24T10:05:00Z"), slug, { version: null, maps }));
  done(await addCalendar(contextOf("owner", "2026-05-24T11:00:00Z"), slug, imperialReckoning));
  done(await chooseStartPage(contextOf("owner", "2026-06-10T07:30:00Z"), slug, { article: "guide-to-the-timeline" }));
}
