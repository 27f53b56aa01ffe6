import { describe, expect, test } from "vitest";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { claimsOf } from "@/lib/document/claims/claim";
import { b, cite, claim, doc, p, stating } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { acceptedContent, aspectsIn } from "./accepted-content";

const first = cite({ id: "c1", quote: "first" });
const second = cite({ id: "c2", quote: "second" });

function article(text: DocJson, title = "The bridge"): RevisionContent {
  return { title, kind: "event", tags: [], aliases: [], doc: text };
}

const before = article(doc(p.id("a", claim("k1", "It burned", first), " in spring."), p.id("b", "Nobody saw it.")));
const after = article(
  doc(p.id("a", claim("k1", "It burned down", second), " in April."), p.id("b", claim("k2", "Nobody saw it.", first))),
  "The old bridge",
);

function citations(content: { readonly doc: DocJson } | null) {
  return Object.fromEntries((content ? claimsOf(content.doc) : []).map((each) => [each.id, each.citations]));
}

describe("accepting a part of what is proposed", () => {
  test("all of it is what was proposed", () => {
    expect(acceptedContent(before, after, ["text", "evidence"])).toEqual(after);
  });

  test("the text alone keeps the citations that there were, and gives new claims none", () => {
    const accepted = acceptedContent(before, after, ["text"]);
    expect(accepted?.title).toBe("The old bridge");
    expect(plainText(accepted?.doc ?? doc())).toBe(plainText(after.doc));
    expect(citations(accepted)).toEqual({ k1: [first], k2: [] });
  });

  test("the evidence alone leaves every word and gives claims their new citations, also claims new in an old line", () => {
    const accepted = acceptedContent(before, after, ["evidence"]);
    expect(accepted?.title).toBe("The bridge");
    expect(plainText(accepted?.doc ?? doc())).toBe(plainText(before.doc));
    expect(citations(accepted)).toEqual({ k1: [second], k2: [first] });
  });

  test("what claims state is accepted with the text, and with the evidence where the words stay", () => {
    const said = { type: "cause", subject: null, cause: "the-war" } as const;
    const stated = article(
      doc(p.id("a", stating("k1", "It burned", [said], second), " in spring."), p.id("b", "Nobody.")),
    );
    const statements = (of: "text" | "evidence") =>
      claimsOf(acceptedContent(before, stated, [of])?.doc ?? doc()).map((each) => each.statements);
    expect(statements("text")).toEqual([[said]]);
    expect(statements("evidence")).toEqual([[said]]);
  });

  test("neither is what there was", () => {
    expect(acceptedContent(before, after, ["status"])).toEqual(before);
  });

  test("an article that does not exist cannot be had without its text", () => {
    expect(acceptedContent(null, after, ["evidence", "status"])).toBeNull();
    expect(citations(acceptedContent(null, after, ["text"]))).toEqual({ k1: [], k2: [] });
  });
});

describe("what there is to accept", () => {
  test("words and citations are both there", () => {
    expect(aspectsIn(before, after)).toEqual(["text", "evidence"]);
  });

  test("other citations on the same words are evidence alone", () => {
    const cited = doc(p.id("a", claim("k1", "It burned", second), " in spring."), p.id("b", "Nobody saw it."));
    expect(aspectsIn(before, article(cited))).toEqual(["evidence"]);
  });

  test("a claim marked on an old line is evidence, even where it splits words that stood together", () => {
    const marked = doc(
      p.id("a", claim("k1", "It burned", first), " in spring."),
      p.id("b", "Nobody ", claim("k3", "saw", first), " it."),
    );
    expect(aspectsIn(before, article(marked))).toEqual(["evidence"]);
  });

  test("bold words are text, not evidence", () => {
    const loud = doc(p.id("a", claim("k1", "It burned", first), " in spring."), p.id("b", b("Nobody"), " saw it."));
    expect(aspectsIn(before, article(loud))).toEqual(["text"]);
  });

  test("another title is text", () => {
    expect(aspectsIn(before, { ...before, title: "A bridge" })).toEqual(["text"]);
  });

  test("nothing where nothing changed", () => {
    expect(aspectsIn(before, before)).toEqual([]);
  });

  test("a new article is text, and evidence where it cites something", () => {
    expect(aspectsIn(null, article(doc(p("Words"))))).toEqual(["text"]);
    expect(aspectsIn(null, after)).toEqual(["text", "evidence"]);
  });
});
