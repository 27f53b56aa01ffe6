import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { docShape } from "@/lib/api/schemas";
import { may } from "@/lib/auth/policy";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { arrangeBook } from "@/lib/canon/book/arrange-book";
import { chapterAt } from "@/lib/canon/book/book";
import { epubOfBook } from "@/lib/canon/book/epub/epub-of-book";
import { bookInput, bookPlaceInput } from "@/lib/canon/book/input";
import { keepPlace } from "@/lib/canon/book/keep-place";
import { arrangedBook, bookOf } from "@/lib/canon/book/read-book";
import { chapterText } from "@/lib/canon/book/read-chapter";
import { bookProgress } from "@/lib/canon/book/read-place";
import { configuredStore } from "@/lib/files/store/configured-store";

const chapter = z.object({ number: z.int().describe("From 1"), slug: z.string(), title: z.string() });
const leftOut = z
  .array(z.object({ slug: z.string(), title: z.string(), why: z.enum([...CANON_STATUSES, "deleted", "twice"]) }))
  .readonly();
const noBook = () => failed(notFound("book"));

/** The calls about the book of a world. */
export const bookEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/book",
    summary: "The book of a world: canon articles as chapters, in the order that its editors arranged",
    status: 200,
    response: z.object({
      version: z.string().nullable().describe("null: nobody has arranged one"),
      book: z
        .object({
          title: z.string(),
          byline: z.string(),
          language: z.string(),
          canonOnly: z.boolean(),
          parts: z.array(z.object({ title: z.string(), chapters: z.array(chapter).readonly() })).readonly(),
        })
        .nullable()
        .describe("null: there is none, or nothing in it is canon"),
      leftOut: leftOut.nullable().describe("Chapters that are not shown, and why; null to those who do not arrange it"),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { version, book, leftOut: left } = await arrangedBook(input.db, world.value.id);
      const parts = book?.parts.map(({ title, chapters }) => ({ title, chapters: chapters.map(shownChapter) })) ?? [];
      const shown = book && { ...book, parts };
      return success({ version, book: shown, leftOut: may(world.value.role, "arrangeBook") ? left : null });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/book",
    summary: "Arrange the book of a world anew; without a chapter there is none",
    requires: inWorld("arrangeBook"),
    body: bookInput,
    status: 200,
    response: z.object({ chapters: z.int(), leftOut }),
    run: (context, { params, body }) => arrangeBook(context, params.world, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/book/chapters/{chapter}",
    summary: "What a chapter of the book says, without what is not canon",
    status: 200,
    response: z.object({
      ...chapter.shape,
      part: z.string(),
      revision: z.int(),
      doc: docShape,
      left: z.int().describe("How many sentences and rows are left out since they are not canon"),
      previous: z.string().nullable(),
      next: z.string().nullable(),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const book = await bookOf(input.db, world.value.id);
      const found = book && chapterAt(book, input.params.chapter);
      if (!found) return failed(notFound("chapter"));
      const { doc, left } = await chapterText(input.db, world.value.id, book, found.chapter);
      const { part, previous, next } = found;
      const read = { ...shownChapter(found.chapter), part, revision: found.chapter.revision, doc, left };
      return success({ ...read, previous: previous?.slug ?? null, next: next?.slug ?? null });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/book/epub",
    summary: "The book of a world as an EPUB 3",
    cost: "import",
    status: 200,
    contentType: "application/epub+zip",
    response: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const epub = await epubOfBook(input.db, configuredStore(), world.value, input.now);
      return epub ? success(epub) : noBook();
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/book/place",
    summary: "How far the asker has read the book; nothing without an account",
    status: 200,
    response: z.object({
      last: z.object({ chapter: z.string(), block: z.string().nullable() }).nullable(),
      finished: z.array(z.string()).readonly().describe("The slugs of the chapters of which the end was reached"),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const book = await bookOf(input.db, world.value.id);
      return book ? success(await bookProgress(input.db, input.viewer, world.value.id, book)) : noBook();
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/book/place",
    summary: "Remember where one is in the book; for oneself alone",
    body: bookPlaceInput,
    status: 200,
    response: z.object({ chapter: z.string() }),
    run: (context, { params, body }) => keepPlace(context, params.world, body),
  }),
] as const;

function shownChapter({ number, slug, title }: z.infer<typeof chapter>) {
  return { number, slug, title };
}
