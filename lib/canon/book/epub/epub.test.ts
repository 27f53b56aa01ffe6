import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { decideCanon } from "@/lib/canon/decide-canon";
import { buildersOf, claim, doc, p, tr } from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { addFile } from "@/lib/files/add-file";
import { describeFile } from "@/lib/files/describe-file";
import type { FileStore } from "@/lib/files/store/file-store";
import { worldFor } from "@/lib/worlds/read";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { aCanonArticle, arranged } from "../testing/a-book";
import { epubOfBook } from "./epub-of-book";

const { db, reset } = await testDb();
const stored = new Map<string, Buffer<ArrayBuffer>>();
const store: FileStore = {
  put: async (name, bytes) => void stored.set(name, Buffer.from(bytes)),
  get: async (name) => stored.get(name) ?? null,
  remove: async (name) => void stored.delete(name),
  list: async function* () {},
};
let setting: Setting;
let file: string;
beforeEach(async () => {
  await reset();
  stored.clear();
  setting = await aWorld(db);
  const create = { width: 1_900, height: 900, channels: 4, background: { r: 90, g: 120, b: 90, alpha: 0.5 } } as const;
  const bytes = await sharp({ create }).webp().toBuffer();
  const { id } = value(await addFile(setting.context, store, setting.slug, { bytes, name: "Ice.webp" }));
  const said = { alt: "Ice & snow", licence: "cc0", author: "Anna <A>" } as const;
  value(await describeFile(setting.context, setting.slug, id, said));
  file = id;
});

const b = buildersOf(DEFINITIONS);

/** A text with every node and mark, words that would be markup, links of all kinds and notes that say the same. */
function everything(): DocJson {
  const { citation } = setting;
  return doc(
    b.factBox(b.fact("date", "3 April ", b.b("1940")), b.fact("place", b.link("Salt", "article:salt"))),
    p("One < two & “three” ", b.i("four"), b.s("five"), b.sup("6"), b.sub("7"), b.c("8 < 9"), b.br(), "ten"),
    p(claim("c1", "The bridge burned in April.", citation), b.note("A note, ", b.link("salt", "article:salt"))),
    p(claim("c2", "Nobody saw it.", citation), b.note("A note, ", b.link("salt", "article:salt")), "\u0008 end"),
    p(
      b.link("Salt's section", "article:salt#nowhere"),
      b.link("a rumour", "article:rumour"),
      b.link("no", "article:none"),
    ),
    p(b.link("out", "https://example.org/a?c=1&d=%222%22"), " on ", b.date("3 April", "1940-04-03")),
    b.h(2, "Ice"),
    b.h(3, "Floes"),
    b.h(4, "Cracks"),
    b.callout("warning", "Thin."),
    b.details("More", "hidden"),
    b.quote("It held.", b.quoteSource("Anna")),
    b.ul("one", b.li("two", b.ol("three", "four"))),
    b.tasks(b.task(true, "done"), b.task(false, "open")),
    { ...b.table([]), content: [tr(b.th("A"), b.th("B")), tr(b.td("1"), b.td("2"))] },
    b.code("if (a < b && c) {}", "ts"),
    b.hr(),
    b.picture(file, { size: "left" }, "Caption ", b.b("bold")),
    b.picture("gone"),
    b.gallery(b.picture(file, { alt: "Again" }), b.picture(file)),
    b.articleList({ kind: "operation" }),
    p("Energy ", b.formula("E = mc^2"), " or ", b.formula("\\broken{")),
    b.formulaBlock("a < b \\\\\nc &= d"),
  );
}

async function unpacked() {
  const world = await worldFor(db, setting.context.actor, setting.slug);
  const epub = world && (await epubOfBook(db, store, world, new Date("2026-05-01T10:00:00Z")));
  if (!epub) throw new Error("no book");
  return { epub, files: unzipSync(epub) };
}

/** Reads a file as XML 1.0 in all strictness; returns its attributes by name. */
function parsed(name: string, bytes: Uint8Array): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: false, fileName: name });
  parser.on("error", (error) => expect.fail(`${name}: ${error.message}`));
  parser.on("opentag", ({ name: tag, attributes }) => elements.push({ name: tag, attributes }));
  parser.write(strFromU8(bytes)).close();
  return elements;
}

async function aFullBook(language = "en") {
  await anArticleWith(setting, doc(p("Somebody said so.")), "Rumour");
  await aCanonArticle(setting, "Salt", doc(p("Salt & ice.")));
  await aCanonArticle(setting, "Ice", everything());
  value(
    await decideCanon(setting.context, setting.slug, {
      claim: "c2",
      to: "non-canon",
      rule: "owner",
      reason: "Not so.",
    }),
  );
  await arranged(setting, {
    title: "The <frozen> river & more",
    byline: "Anna & Boris",
    language,
    parts: [
      { chapters: [{ article: "salt", title: "First" }] },
      { title: "Part “one”", chapters: [{ article: "ice" }, { article: "rumour" }] },
    ],
  });
}

test("the type of the file stands first and bare, and every file of it is XML without a fault", async () => {
  await aFullBook();
  const { epub, files } = await unpacked();
  expect(Buffer.from(epub.subarray(30, 38)).toString()).toBe("mimetype");
  expect(Buffer.from(epub.subarray(38, 58)).toString()).toBe("application/epub+zip");
  const names = Object.keys(files);
  expect(names).toEqual([
    "mimetype",
    "META-INF/container.xml",
    ...["title", "nav", "part-2", "chapter-1", "chapter-2"].map((name) => `book/${name}.xhtml`),
    "book/styles.css",
    "book/package.opf",
    "book/pictures/1.jpg",
  ]);
  for (const name of names.filter((each) => /\.(?:xhtml|opf|xml)$/.test(each))) {
    const ids = parsed(name, files[name] ?? new Uint8Array()).flatMap(({ attributes }) => attributes.id ?? []);
    expect([name, ids.length]).toEqual([name, new Set(ids).size]);
  }
  expect((await sharp(files["book/pictures/1.jpg"]).metadata()).width).toBe(1_600);
});

test("every link leads to something, and the manifest names every file once", async () => {
  await aFullBook();
  const { files } = await unpacked();
  const pages = Object.entries(files).filter(([name]) => name.endsWith(".xhtml"));
  const elements = new Map(pages.map(([name, bytes]) => [name, parsed(name, bytes)]));
  const idsOf = (name: string) => new Set(elements.get(name)?.map(({ attributes }) => attributes.id));
  let inside = 0;
  for (const [name, all] of elements)
    for (const { attributes } of all) {
      const leads = attributes.href ?? attributes.src;
      if (leads === undefined || /^https?:/.test(leads)) continue;
      const [path = "", place] = leads.split("#");
      const target = path === "" ? name : posix.join("book", path);
      expect(Object.keys(files), `${name}: ${leads}`).toContain(target);
      if (place !== undefined) expect([leads, idsOf(target).has(place)]).toEqual([leads, true]);
      inside += 1;
    }
  expect(inside).toBeGreaterThan(15);
  const items = parsed("package.opf", files["book/package.opf"] ?? new Uint8Array()).filter(
    ({ name }) => name === "item",
  );
  expect(items.map(({ attributes }) => `book/${attributes.href}`).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name.startsWith("book/") && name !== "book/package.opf")
      .sort(),
  );
  expect(
    items.filter(({ attributes }) => attributes.properties === "mathml").map(({ attributes }) => attributes.href),
  ).toEqual(["chapter-2.xhtml"]);
});

test("nothing is in it that is not canon, and its words are the text’s own", async () => {
  await aFullBook("pt-BR");
  const { files } = await unpacked();
  const text = Object.entries(files)
    .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join("\n");
  for (const absent of ["Rumour", "rumour.xhtml", "Somebody said so", "Nobody saw it", "article:"])
    expect(text).not.toContain(absent);
  expect(text).toContain("a rumour");
  expect(text).toContain("One &lt; two &amp; “three”");
  expect(text).toContain('xml:lang="pt-BR"');
  expect(text).toContain("<dc:creator>Anna &amp; Boris</dc:creator>");
  expect(text).toContain('alt="Ice &amp; snow"');
  expect(text).toContain("“burned in April” <cite>The frozen river, post 1 by Anna</cite>");
  expect(text).toContain('<a href="chapter-1.xhtml">Salt&apos;s section</a>'.replace("&apos;", "'"));
});

test("every node and mark has an element", async () => {
  const seen = new Set<string>();
  const visit = (node: NodeJson): void => {
    seen.add(node.type);
    for (const { type } of node.marks ?? []) seen.add(type);
    node.content?.forEach(visit);
  };
  everything().content.forEach(visit);
  const all: string[] = [...DEFINITIONS.nodes, ...DEFINITIONS.marks].map(({ name }) => name);
  expect(all.filter((name) => !seen.has(name))).toEqual([]);
});

test("without a canon chapter there is no EPUB", async () => {
  const world = await worldFor(db, setting.context.actor, setting.slug);
  if (!world) throw new Error("no world");
  expect(await epubOfBook(db, store, world, new Date())).toBeNull();
});
