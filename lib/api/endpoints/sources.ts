import { z } from "zod";
import { IMPORT_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { previewSource } from "@/lib/sources/import/preview-source";
import { newSource, newVersion, sourceToPreview } from "@/lib/sources/input";
import { readPassages, sourceIn, sourcesOf } from "@/lib/sources/read";
import { passageOfWorld } from "@/lib/sources/read-passage";
import { translatedWarnings } from "@/lib/sources/translated-warnings";

const format = z.enum(["text", "xenforo", "mediawiki", "webPage", "wholePage", "markdown", "plain"]);
const kind = z.enum(["thread", "reference"]);
const warnings = z.array(
  z.object({
    line: z.int(),
    message: z.string(),
    file: z.string().optional(),
    readAs: format.optional().describe("Read as this it may be what was meant"),
  }),
);
const imported = z.object({
  id: z.string(),
  version: z.int(),
  kind,
  format: format.describe("What it was read as"),
  title: z.string(),
  posts: z.int(),
  passages: z.int(),
  warnings,
});
const sourceShape = imported.extend({ url: z.string().nullable(), importedAt: time, importedBy: z.string() });
const passageShape = z.object({
  id: z.string(),
  order: z.int(),
  post: z.int().nullable(),
  author: z.string().nullable(),
  kind: z.enum(["paragraph", "quotation", "heading", "listItem", "caption"]),
  text: z.string(),
  hash: z.string().describe("SHA-256 of the text, hex: what a citation keeps as `passageHash`"),
  marks: z.array(
    z.object({
      label: z.string(),
      at: z.int(),
      raw: z.string(),
      hides: z.int().optional().describe("Of a spoiler in a sentence: how many UTF-16 units from `at` on it hides"),
    }),
  ),
  quotes: z.object({ author: z.string(), post: z.int().nullable() }).nullable(),
  depth: z.int(),
  group: z.int().nullable(),
  usedBy: z.int(),
  address: z.string().nullable().describe("Of a caption: where its picture is, http or https"),
  spoiler: z.string().nullable().describe('The title of the spoiler in which it stands, "" where that has none'),
});
const count = z.int().min(0);
const previewShape = z.object({
  kind,
  format: format.describe("As asked for, or as recognised"),
  title: z.string(),
  posts: count,
  written: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
  repeated: count.describe("Posts that stood on more than one page, each taken once"),
  authors: z.array(z.object({ name: z.string(), posts: count })),
  passages: count,
  byKind: z.object({ paragraph: count, quotation: count, heading: count, listItem: count, caption: count }),
  quotations: z.object({ resolved: count, unresolved: count }),
  marks: count,
  inSpoilers: count,
  pictures: count,
  dropped: z.array(z.object({ what: z.string(), count })).describe("What was left out since it is no text"),
  openings: z.array(
    z.object({
      post: z.int().nullable(),
      author: z.string().nullable(),
      line: z.int(),
      text: z.string().nullable(),
    }),
  ),
  warnings,
});
const anchors = z.object({ exact: z.int(), edited: z.int(), rewritten: z.int(), moved: z.int(), lost: z.int() });

/** The calls about sources and their passages. */
export const sourceCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/sources",
    cost: "import",
    summary: "Import a thread or a reference: a text, or files such as saved pages of a forum",
    requires: inWorld("importSource"),
    takes: IMPORT_BODY,
    body: newSource,
    status: 201,
    response: imported,
    imports: true,
    run: (context, { params, body }) => importSource(context, params.world, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/sources/preview",
    cost: "import",
    summary: "What would be found in a text or in files; writes nothing",
    requires: inWorld("importSource"),
    takes: IMPORT_BODY,
    body: sourceToPreview,
    status: 200,
    response: previewShape,
    run: async (context, { params, body }) => {
      const preview = await previewSource(context, params.world, body);
      return preview.ok ? success({ ...preview.value, warnings: translatedWarnings(preview.value.warnings) }) : preview;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources",
    summary: "The sources of a world",
    query: pageQuery,
    status: 200,
    response: pageShape(sourceShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { skip, limit } = pageOf(input.query);
      const sources = await sourcesOf(input.db, world.value.id);
      return success(presentPage(sources.slice(skip, skip + limit), input.query));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/sources/{id}/versions",
    cost: "import",
    summary: "Import a source again, as its next version",
    requires: inWorld("importSource"),
    takes: IMPORT_BODY,
    body: newVersion,
    status: 201,
    response: z.object({ version: z.int(), added: z.int(), changed: z.int(), removed: z.int(), anchors }),
    imports: true,
    run: (context, { params, body }) => importVersion(context, params.world, params.id, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources/{id}",
    summary: "A source in its newest version",
    status: 200,
    response: sourceShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id);
      return source ? success(source) : failed(notFound("source"));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources/{id}/passages",
    summary: "The passages of a source, or of one of its posts",
    query: pageQuery.extend({ post: wholeNumberInQuery().optional() }),
    status: 200,
    response: pageShape(passageShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id);
      if (!source) return failed(notFound("source"));
      const { post } = input.query;
      const filter = post === undefined ? {} : { post };
      return success(presentPage(await readPassages(input.db, source, filter, pageOf(input.query)), input.query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/passages/{passage}",
    summary: "A passage in the newest version of its source, with that source",
    status: 200,
    response: passageShape.extend({ source: sourceShape }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const found = await passageOfWorld(input.db, world.value.id, input.params.passage);
      return found ? success({ ...found.passage, source: found.source }) : failed(notFound("passage"));
    },
  }),
] as const;
