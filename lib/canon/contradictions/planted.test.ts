import { expect, test } from "vitest";
import type { Assertion, Cited, Contradiction, Text, World } from "./assertion";
import { findContradictions } from "./find-contradictions";
import { readStatement } from "./read-statement";
import { InventedHistory } from "./testing/invented-history";
import { plantContradictions } from "./testing/plant-contradictions";

/** The claims of an invented history as the checks read them; its slugs stand for ids. */
function worldOf(history: InventedHistory): World {
  const slugs = new Set(history.articles.map(({ slug }) => slug));
  const leads = (slug: string) => (slugs.has(slug) ? slug : null);
  const texts = history.claims.map((claim) => {
    const text: Text = { id: claim.id, article: claim.article, status: "proposed" };
    return { text, claim };
  });
  return {
    subjects: new Map(history.articles.map(({ slug, ...article }) => [slug, { id: slug, ...article }])),
    assertions: texts.flatMap(({ text, claim }): readonly Assertion[] => {
      const assertion = claim.statement && readStatement(text, claim.statement, leads);
      return assertion ? [assertion] : [];
    }),
    cited: texts.map(({ text, claim }): Cited => ({ text, citations: claim.citations })),
  };
}

function textsOf({ first, second, because }: Contradiction): readonly string[] {
  return [first, ...(second ? [second] : []), ...because].map(({ id }) => id);
}

/** Of fifty contradictions among a thousand claims or more: how many are found, and what is found that is none. */
function measured(seed: number) {
  const history = new InventedHistory(seed);
  const right = findContradictions(worldOf(history));
  const planted = plantContradictions(history);
  const found = findContradictions(worldOf(history));
  const hits = planted.filter(({ claim, kind }) =>
    found.some((each) => each.kind === kind && textsOf(each).includes(claim)),
  );
  const wrong = new Set(planted.map(({ claim }) => claim));
  const falsely = found.filter((each) => !textsOf(each).some((text) => wrong.has(text)));
  const missed = planted.filter((each) => !hits.includes(each));
  return { claims: history.claims.length, planted: planted.length, hits: hits.length, falsely, missed, right, found };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "of 50 contradictions among 1,000 claims 48 are found, with at most 5 false ones (history %i)",
  (seed) => {
    const { claims, planted, hits, falsely } = measured(seed);
    expect(claims).toBeGreaterThan(1_000);
    expect(planted).toBe(50);
    expect(hits).toBeGreaterThanOrEqual(48);
    expect(falsely.length).toBeLessThanOrEqual(5);
  },
);
