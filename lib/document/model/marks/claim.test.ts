import { expect, test } from "vitest";
import { cite } from "@/lib/document/model/build";
import { claimAttrs } from "./claim";

const BARE = { id: "k1", citations: [], copyOf: null };

function element(attributes: Record<string, string>): { getAttribute: (name: string) => string | null } {
  return { getAttribute: (name) => attributes[name] ?? null };
}

test("a claim on the clipboard comes back with its citations", () => {
  const citations = [cite(), cite({ passage: "psg2", stance: "departs" })];
  const pasted = element({ "data-claim": "k1", "data-citations": JSON.stringify(citations), "data-copy-of": "k0" });
  expect(claimAttrs(pasted)).toEqual({ id: "k1", citations, copyOf: "k0" });
});

test("a claim on the clipboard says that it is the wiki's own invention, unless a passage supports it", () => {
  const own = { "data-claim": "k1", "data-invention": "" };
  expect(claimAttrs(element({ ...own, "data-citations": "[]" }))).toEqual({ ...BARE, invention: true });
  const supported = element({ ...own, "data-citations": JSON.stringify([cite()]) });
  expect(claimAttrs(supported)).toStrictEqual({ ...BARE, citations: [cite()] });
});

test("what is not valid is dropped: citations one by one, a claim without an id whole", () => {
  const citations = [{ ...cite(), stance: "maybe" }, cite(), { ...cite(), extra: 1 }, null];
  const attrs = claimAttrs(element({ "data-claim": "k1", "data-citations": JSON.stringify(citations) }));
  expect(attrs).toEqual({ id: "k1", citations: [cite()], copyOf: null });
  expect(claimAttrs(element({ "data-claim": "k1", "data-citations": "{" }))?.citations).toEqual([]);
  expect(claimAttrs(element({ "data-claim": "<b>" }))).toBeNull();
  expect(claimAttrs(element({}))).toBeNull();
});
