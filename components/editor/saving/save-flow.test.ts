import { afterEach, describe, expect, test, vi } from "vitest";
import type { Snapshot } from "@/components/api/content";
import { resolvedContent } from "@/components/editor/conflict/resolution";
import { doc, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { afterSave, type Conflict, Saver } from "./save-flow";

const snapshot = (text: string, baseRevision = 0): Snapshot => ({
  title: "Raid",
  kind: "event",
  tags: [],
  aliases: [],
  summary: "",
  baseRevision,
  doc: doc(p.id("a", text)),
});

type SentRequest = { method: string; path: string; key: string | null; body: Record<string, unknown> };

/** A server that answers the calls of a test in order; "gone" is a request whose answer is lost. */
function serverThat(...answers: ("gone" | [number, unknown])[]) {
  const asked: SentRequest[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const body = init.body ? JSON.parse(String(init.body)) : {};
    asked.push({ method: init.method ?? "", path, key: headers.get("idempotency-key"), body });
    const answer = answers.shift();
    if (answer === undefined || answer === "gone") throw new TypeError("network");
    return Response.json(answer[1], { status: answer[0] });
  });
  return asked;
}

const stored = (text: string, revision: number) => ({ slug: "raid", revision, claims: [], ...snapshot(text) });

afterEach(() => vi.unstubAllGlobals());

describe("a save", () => {
  test("answers the revision and what is stored", async () => {
    const asked = serverThat([200, { revision: 4, merged: false }], [200, stored("text", 4)]);
    const result = await new Saver("siberia").save("raid", snapshot("text", 3));
    expect(result).toMatchObject({ ok: true, value: { slug: "raid", revision: 4, content: { title: "Raid" } } });
    expect(asked[0]).toMatchObject({
      method: "PUT",
      path: "/api/v1/worlds/siberia/articles/raid",
      body: { baseRevision: 3 },
    });
  });

  test("whose answer is lost is repeated under the same key", async () => {
    const asked = serverThat("gone", [200, { revision: 4, merged: false }], [200, stored("text", 4)]);
    const saver = new Saver("siberia");
    expect(await saver.save("raid", snapshot("text", 3))).toMatchObject({ failure: { failure: { kind: "offline" } } });
    expect(await saver.save("raid", snapshot("text", 3))).toMatchObject({ ok: true });
    expect(asked[0]?.key).toBe(asked[1]?.key);
  });

  test("of another text has another key", async () => {
    const asked = serverThat("gone", [200, { revision: 4, merged: false }], [200, stored("more", 4)]);
    const saver = new Saver("siberia");
    await saver.save("raid", snapshot("text", 3));
    await saver.save("raid", snapshot("more", 3));
    expect(asked[0]?.key).not.toBe(asked[1]?.key);
  });

  test("of a new article whose first answer was lost finds the article again and goes on top of it", async () => {
    const asked = serverThat(
      "gone",
      [201, { slug: "raid", revision: 1 }],
      [200, { revision: 2, merged: false }],
      [200, stored("more", 2)],
    );
    const saver = new Saver("siberia");
    await saver.save(null, snapshot("text"));
    expect(await saver.save(null, snapshot("more"))).toMatchObject({ ok: true, value: { slug: "raid", revision: 2 } });
    expect(asked.map(({ method }) => method)).toEqual(["POST", "POST", "PUT", "GET"]);
    expect(asked[0]?.key).toBe(asked[1]?.key);
    expect(asked[2]?.body).toMatchObject({ baseRevision: 1 });
  });

  test("that meets another's change answers all three texts", async () => {
    const blocks = [{ block: "a", base: null, theirs: null, mine: null }];
    const body = { kind: "conflict", detail: "Both", head: 5, base: 3, blocks, headContent: snapshot("theirs") };
    serverThat([409, body], [200, stored("base", 3)]);
    const result = await new Saver("siberia").save("raid", snapshot("mine", 3));
    expect(result).toMatchObject({
      failure: { kind: "conflict", conflict: { headRevision: 5, baseRevision: 3, blocks } },
    });
  });

  test("under a title that is taken is refused, and is no conflict of texts", async () => {
    serverThat([409, { kind: "conflict", detail: "Taken" }]);
    const result = await new Saver("siberia").save(null, snapshot("text"));
    expect(result).toMatchObject({ failure: { kind: "failed", failure: { kind: "conflict", detail: "Taken" } } });
  });

  test("that removes most of the article is sent again as confirmed, and as another request", async () => {
    const errors = [{ path: "confirmLargeRemoval", message: "More than half." }];
    const asked = serverThat(
      [422, { kind: "invalid", detail: "More than half.", errors }],
      [200, { revision: 4, merged: false }],
      [200, stored("text", 4)],
    );
    const saver = new Saver("siberia");
    expect(await saver.save("raid", snapshot("text", 3))).toMatchObject({ failure: { failure: { issues: errors } } });
    expect(await saver.save("raid", snapshot("text", 3), true)).toMatchObject({ ok: true });
    expect(asked.slice(0, 2).map(({ body }) => body.confirmLargeRemoval)).toEqual([false, true]);
    expect(asked[0]?.key).not.toBe(asked[1]?.key);
  });

  test("answered by something that is not the API is told as broken", async () => {
    vi.stubGlobal("fetch", async () => new Response("<html>", { status: 502 }));
    const result = await new Saver("siberia").save("raid", snapshot("text", 1));
    expect(result).toMatchObject({ failure: { failure: { kind: "broken" } } });
  });
});

describe("the text after a save", () => {
  const sent = doc(p.id("a", "one"), p.id("b", "two"));

  test("is what the server stored", () => {
    const merged = doc(p.id("a", "one by her"), p.id("b", "two"));
    expect(afterSave(sent, merged, sent)).toEqual(merged);
  });

  test("keeps what was typed while it was under way", () => {
    const merged = doc(p.id("a", "one by her"), p.id("b", "two"));
    const now = doc(p.id("a", "one"), p.id("b", "two and more"));
    expect(plainText(afterSave(sent, merged, now))).toBe("one by her\ntwo and more");
  });

  test("keeps what was typed where the server changed the same part", () => {
    const merged = doc(p.id("a", "one by her"), p.id("b", "two"));
    const now = doc(p.id("a", "one by me"), p.id("b", "two"));
    expect(plainText(afterSave(sent, merged, now))).toBe("one by me\ntwo");
  });
});

describe("a conflict that was decided", () => {
  const base = { ...snapshot(""), doc: doc(p.id("a", "one"), p.id("b", "two"), p.id("c", "three")) };
  const theirs = {
    ...base,
    title: "Their raid",
    doc: doc(p.id("a", "one hers"), p.id("b", "two hers"), p.id("c", "three")),
  };
  const mine = {
    ...base,
    tags: ["mine"],
    doc: doc(p.id("a", "one mine"), p.id("b", "two mine"), p.id("c", "three mine")),
  };
  const conflict: Conflict = { baseRevision: 1, headRevision: 2, blocks: [], base, theirs, mine };

  test("has what was chosen for each part, and both sides' titles and tags", () => {
    const content = resolvedContent(conflict, { a: "theirs", b: "both" });
    expect(plainText(content.doc)).toBe("one hers\ntwo hers\ntwo mine\nthree mine");
    expect(content).toMatchObject({ title: "Their raid", tags: ["mine"] });
  });

  test("has all that was written by hand, the first block under the id of the part", () => {
    const content = resolvedContent(conflict, { a: [p("by"), p("hand")], b: "mine" });
    expect(plainText(content.doc)).toBe("by\nhand\ntwo mine\nthree mine");
    expect(content.doc.content[0]?.attrs?.id).toBe("a");
  });
});
