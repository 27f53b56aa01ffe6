import { expect, test } from "vitest";
import { cite } from "./build";
import { claimAttrs } from "./claim-mark";

function element(attributes: Record<string, string>): { getAttribute: (name: string) => string | null } {
  return { getAttribute: (name) => attributes[name] ?? null };
}

test("a claim on the clipboard comes back with its citations", () => {
  const citations = [cite(), cite({ passage: "psg2", stance: "departs" })];
  const pasted = element({ "data-claim": "k1", "data-citations": JSON.stringify(citations), "data-copy-of": "k0" });
  expect(claimAttrs(pasted)).toEqual({ id: "k1", citations, copyOf: "k0" });
});

test("what is not valid is dropped: citations one by one, a claim without an id whole", () => {
  const citations = [{ ...cite(), stance: "maybe" }, cite(), { ...cite(), extra: 1 }, null];
  const attrs = claimAttrs(element({ "data-claim": "k1", "data-citations": JSON.stringify(citations) }));
  expect(attrs).toEqual({ id: "k1", citations: [cite()], copyOf: null });
  expect(claimAttrs(element({ "data-claim": "k1", "data-citations": "{" }))?.citations).toEqual([]);
  expect(claimAttrs(element({ "data-claim": "<b>" }))).toBeNull();
  expect(claimAttrs(element({}))).toBeNull();
});
