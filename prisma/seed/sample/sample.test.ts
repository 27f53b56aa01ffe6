import { describe, expect, test } from "vitest";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { claimsOf } from "@/lib/document/claims/claim";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { countWords, plainText } from "@/lib/document/model/text";
import { parseDocument } from "@/lib/document/schema/schema";
import { parseSource } from "@/lib/sources/import/parse-source";
import type { ParsedSource } from "@/lib/sources/passage";
import { type CitablePassage, citeFrom } from "@/prisma/seed/cite-from";
import { articles, decisions, gazetteerFile, people, referenceFile, sampleWorld, threadFile, verdicts } from ".";
import type { SampleArticle, SampleDecision, SampleSource } from "./types";

const sources: Readonly<Record<SampleSource, ParsedSource>> = {
  thread: parsed("thread", threadFile),
  reference: parsed("reference", referenceFile),
  gazetteer: parsed("reference", gazetteerFile),
};

const passages: readonly CitablePassage[] = (["thread", "reference", "gazetteer"] as const).flatMap((source) =>
  sources[source].passages.map(({ order, text, kind }) => ({
    id: `${source}${order}`,
    text,
    hash: "0",
    kind,
    source,
    sourceId: source,
    version: 1,
  })),
);
const cite = citeFrom(passages);

type Saved = { readonly article: SampleArticle; readonly number: number; readonly at: string; readonly doc: DocJson };

const saved: readonly Saved[] = articles.flatMap((article) =>
  article.revisions.map(({ at, build }, index) => ({ article, number: index + 1, at, doc: build(cite) })),
);
const heads = saved.filter(({ article, number }) => number === article.revisions.length);

describe("the sample's texts", () => {
  test("parse without a warning, with posts of several people", () => {
    expect(sources.thread.warnings).toEqual([]);
    expect(sources.reference.warnings).toEqual([]);
    expect(sources.thread.posts.length).toBeGreaterThanOrEqual(24);
    expect(new Set(sources.thread.posts.map(({ author }) => author)).size).toBeGreaterThanOrEqual(9);
  });

  test("hold captions, reference marks, and quotations that lead back to their posts, some nested", () => {
    const { thread, reference } = sources;
    expect(reference.passages.filter(({ kind }) => kind === "caption")).toHaveLength(8);
    expect(reference.passages.filter(({ marks }) => marks.some(({ label }) => label !== "")).length).toBeGreaterThan(
      15,
    );
    const quotations = thread.passages.filter(({ kind }) => kind === "quotation");
    expect(quotations.filter(({ quotes }) => quotes?.post == null)).toEqual([]);
    expect(quotations.some(({ depth }) => depth === 2)).toBe(true);
  });
});

describe("the sample's articles", () => {
  test("are at least fourteen, each of substance, one of them very long, one in a right-to-left script", () => {
    const words = heads.map(({ doc }) => countWords(plainText(doc)));
    expect(heads.length).toBeGreaterThanOrEqual(14);
    expect(words.filter((count) => count >= 250).length).toBeGreaterThanOrEqual(14);
    expect(Math.max(...heads.map(({ doc }) => plainText(doc).length))).toBeGreaterThan(50_000);
    expect(heads.some(({ doc }) => /\p{Script=Hebrew}{3}/u.test(plainText(doc)))).toBe(true);
  });

  test("fit the schema in every revision, and are already in its canonical form", () => {
    for (const { article, number, doc } of saved) {
      const result = parseDocument(doc);
      expect(result, `${article.slug} ${number}`).toMatchObject({ ok: true });
      if (result.ok) expect(sameJson(result.value, doc), `${article.slug} ${number}`).toBe(true);
    }
  });

  test("have the kinds, lower-case tags and the slug that their first title makes", () => {
    for (const { slug, kind, title, tags, aliases, revisions } of articles) {
      expect(ARTICLE_KINDS).toContain(kind);
      expect(slugOf(revisions[0]?.title ?? title)).toBe(slug);
      const allTags = [...tags, ...revisions.flatMap((revision) => revision.tags ?? [])];
      expect(allTags).toEqual(allTags.map((tag) => tag.toLowerCase()));
      expect(revisions.findLast((revision) => revision.title)?.title ?? title).toBe(title);
      expect(revisions.findLast((revision) => revision.tags)?.tags ?? tags, slug).toEqual(tags);
      expect(revisions.findLast((revision) => revision.aliases)?.aliases ?? aliases, slug).toEqual(aliases);
    }
  });

  test("have one dozen revisions at the most, saved in order after the world was made, each changing something", () => {
    const counts = articles.map(({ revisions }) => revisions.length);
    expect(Math.max(...counts)).toBe(12);
    expect(Math.min(...counts)).toBe(1);
    for (const { slug, revisions } of articles) {
      const times = revisions.map(({ at }) => Date.parse(at));
      expect(times, slug).toEqual([...times].sort((a, b) => a - b));
      expect(times[0]).toBeGreaterThan(Date.parse(sampleWorld.begun));
      expect(times.at(-1)).toBeLessThan(Date.parse("2026-11-20T00:00:00Z"));
      const docs = revisions.map((revision) => JSON.stringify([revision.build(cite), revision.title]));
      for (const [index, each] of docs.entries()) expect(each, `${slug} ${index + 1}`).not.toBe(docs[index - 1]);
    }
  });

  test("bring back exactly what they say they restore", () => {
    const restoring = articles.flatMap(({ revisions }) =>
      revisions.filter(({ restores }) => restores).map((each) => ({ each, revisions })),
    );
    expect(restoring.length).toBeGreaterThanOrEqual(2);
    for (const { each, revisions } of restoring) {
      expect(each.build(cite)).toEqual(revisions[(each.restores ?? 0) - 1]?.build(cite));
    }
  });

  test("link only to one another", () => {
    const slugs = new Set(articles.map(({ slug }) => slug));
    for (const { article, doc } of heads) {
      const missing = linksOf(doc).articles.filter((slug) => !slugs.has(slug));
      expect(missing, article.slug).toEqual([]);
      expect(linksOf(doc).articles, article.slug).not.toContain(article.slug);
    }
  });
});

describe("the sample's claims", () => {
  test("have an id of their own, and their blocks too", () => {
    const ids = heads.flatMap(({ doc }) => claimsOf(doc).map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { article, number, doc } of saved) {
      const blocks = doc.content.flatMap(blockIds);
      expect(blocks, `${article.slug} ${number}`).toEqual([...new Set(blocks)]);
      expect(
        blocks.filter((id) => /^b\d+$/.test(id)),
        article.slug,
      ).toEqual([]);
    }
  });

  test("quote words that stand in exactly one passage", () => {
    const quotes = saved.flatMap(({ doc }) =>
      claimsOf(doc).flatMap(({ citations }) => citations.map(({ source, quote }) => ({ source, quote }))),
    );
    const evidence = decisions.flatMap((decision) => decision.evidence);
    for (const { source, quote } of [...quotes, ...evidence]) {
      const holding = passages.filter((passage) => passage.source === source && passage.text.includes(quote));
      expect(
        holding.map(({ text }) => text),
        quote,
      ).toHaveLength(1);
    }
  });

  test("are of every stance, some with several citations and some with none", () => {
    const claims = heads.flatMap(({ doc }) => claimsOf(doc));
    const stances = new Set(claims.flatMap(({ citations }) => citations.map(({ stance }) => stance)));
    expect([...stances].sort()).toEqual(["context", "contradicts", "departs", "supports"]);
    expect(claims.filter(({ citations }) => citations.length > 1).length).toBeGreaterThan(10);
    expect(claims.filter(({ citations }) => citations.length === 0).length).toBeGreaterThan(5);
  });
});

test("the sample's verdicts are of every kind, on claims that cite something", () => {
  expect(new Set(verdicts.map(({ value }) => value)).size).toBe(3);
  const cited = heads.flatMap(({ doc }) => claimsOf(doc).filter(({ citations }) => citations.length > 0));
  const ids = cited.map(({ id }) => id);
  expect(verdicts.filter(({ claim }) => !ids.includes(claim))).toEqual([]);
});

describe("the sample's decisions", () => {
  test("are of every status, some disputed, and leave some articles undecided", () => {
    expect([...new Set(decisions.map(({ to }) => to))].sort()).toEqual([
      "assumed",
      "canon",
      "non-canon",
      "proposed",
      "superseded",
    ]);
    expect(decisions.some(({ disputed }) => disputed)).toBe(true);
    const decided = new Set(decisions.filter(({ claim }) => !claim).map(({ article }) => article));
    expect(articles.filter(({ slug }) => !decided.has(slug)).length).toBeGreaterThan(2);
  });

  test("are made by those who may, on what was there at the time", () => {
    for (const decision of decisions) {
      const name = `${decision.article} ${decision.claim ?? ""} ${decision.at}`;
      expect(["owner", "editor"], name).toContain(people.find(({ key }) => key === decision.by)?.role);
      expect(textJudged(decision), name).not.toBeNull();
    }
  });

  test("keep the rules: a reference for assumed, the author's own words for his rule, a successor for superseded", () => {
    for (const { article, to, rule, evidence, supersededBy } of decisions) {
      const held = evidence.map(({ source, quote }) =>
        passages.find((each) => each.source === source && each.text.includes(quote)),
      );
      if (to === "assumed")
        expect(
          held.some((passage) => passage?.source === "reference"),
          article,
        ).toBe(true);
      if (rule === "otl") expect(to).toBe("assumed");
      if (rule === "source")
        expect(
          held.some((passage) => byAuthor(passage)),
          article,
        ).toBe(true);
      if (to === "superseded") expect(articles.map(({ slug }) => slug)).toContain(supersededBy);
    }
  });

  test("never say again what holds already", () => {
    const standing = new Map<string, string>();
    for (const { article, claim, to, disputed = false } of [...decisions].sort((a, b) => a.at.localeCompare(b.at))) {
      const before = standing.get(`${article}/${claim ?? ""}`) ?? (claim ? standing.get(`${article}/`) : undefined);
      expect(`${to} ${disputed}`, `${article} ${claim ?? ""}`).not.toBe(before ?? "proposed false");
      standing.set(`${article}/${claim ?? ""}`, `${to} ${disputed}`);
    }
  });

  test("include claims whose text changed after they were decided on", () => {
    const last = new Map(decisions.filter(({ claim }) => claim).map((decision) => [decision.claim, decision]));
    const changed = [...last.values()].filter((decision) => {
      const head = heads.find(({ article }) => article.slug === decision.article);
      return head && claimText(head.doc, decision.claim) !== textJudged(decision);
    });
    expect(changed.map(({ claim }) => claim)).toContain("sc-tynda-weeks");
  });
});

function parsed(kind: "thread" | "reference", text: string): ParsedSource {
  const result = parseSource(kind, text);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

function blockIds(node: NodeJson): string[] {
  const own = blockId(node);
  return [...(own ? [own] : []), ...(node.content ?? []).flatMap(blockIds)];
}

function byAuthor(passage: CitablePassage | undefined): boolean {
  if (!passage || passage.kind === "quotation") return false;
  const post = sources.thread.passages.find(({ text }) => text === passage.text)?.post;
  const author = sources.thread.posts.find(({ number }) => number === post)?.author;
  return passage.source === "thread" && author === sources.thread.posts[0]?.author;
}

/** What the decision judged: the article's text then, or the claim's; null when it was not there yet. */
function textJudged({ article, claim, at }: SampleDecision): string | null {
  const then = saved.filter((each) => each.article.slug === article && Date.parse(each.at) < Date.parse(at)).at(-1);
  if (!then) return null;
  return claim ? claimText(then.doc, claim) : plainText(then.doc);
}

function claimText(doc: DocJson, id: string | undefined): string | null {
  return claimsOf(doc).find((each) => each.id === id)?.quote ?? null;
}
