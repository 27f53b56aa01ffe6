import { describe, expect, test } from "vitest";
import type { Content, Snapshot } from "@/components/api/content";
import type { DraftAnswer } from "@/components/api/world-api";
import { doc, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { copiesUnder, copyPrefix, keepCopy, type LocalCopy } from "./local-copies";
import { offersOf, readableDocument } from "./open-work";

const saved: Content = { title: "Raid", kind: "event", tags: [], aliases: [], doc: doc(p("as saved")) };
const typed = (text: string): Snapshot => ({ ...saved, doc: doc(p(text)), summary: "", baseRevision: 3 });
const draft = (text: string, savedAt: string): DraftAnswer => ({
  ...typed(text),
  id: `draft ${text}`,
  article: { slug: "raid", title: "Raid" },
  savedAt,
});
const copy = (text: string, at: string): LocalCopy => ({
  key: `copy ${text}`,
  at: Date.parse(at),
  snapshot: typed(text),
});

describe("unsaved work that is found again", () => {
  test("is offered latest first, from the server and from the device", () => {
    const offers = offersOf(
      [draft("older", "2026-11-22T10:00:00Z")],
      [copy("newer", "2026-11-22T11:00:00Z")],
      saved,
      () => {},
    );
    expect(offers.map((offer) => plainText(offer.snapshot.doc))).toEqual(["newer", "older"]);
  });

  test("is not offered twice, nor when it says what is saved; such copies are thrown away", () => {
    const dropped: string[] = [];
    const drafts = [draft("twin", "2026-11-22T10:00:00Z"), draft("as saved", "2026-11-22T10:00:00Z")];
    const copies = [copy("twin", "2026-11-22T10:00:01Z"), copy("as saved", "2026-11-22T10:00:02Z")];
    const offers = offersOf(drafts, copies, saved, (key) => dropped.push(key));
    expect(offers.map((offer) => offer.draftId)).toEqual(["draft twin"]);
    expect(dropped).toEqual(["copy twin", "copy as saved"]);
  });

  test("of a new article without a word is nothing", () => {
    const nothing = { ...saved, title: "", doc: doc(p()) };
    const empty = { ...draft("", "2026-11-22T10:00:00Z"), title: "", article: null };
    expect(offersOf([empty], [], { ...nothing, title: "Asked for" }, () => {})).toEqual([]);
  });

  test("whose document does not fit any more keeps its words", () => {
    const odd = {
      type: "doc",
      content: [{ type: "video", content: [{ type: "paragraph", content: [{ type: "text", text: "kept" }] }] }],
    };
    expect(plainText(readableDocument(odd))).toBe("kept");
    expect(plainText(readableDocument("nonsense"))).toBe("");
  });
});

describe("copies on the device", () => {
  test("are found by person, world and article, and what is none is passed over", () => {
    const store = memoryStore();
    const prefix = copyPrefix("u1", "siberia", "raid");
    keepCopy(store, `${prefix}1`, typed("mine"), 5);
    keepCopy(store, `${copyPrefix("u2", "siberia", "raid")}1`, typed("hers"), 6);
    keepCopy(store, `${copyPrefix("u1", "siberia", "raid-two")}1`, typed("other"), 7);
    store.setItem(`${prefix}2`, "{broken");
    store.setItem(`${prefix}3`, JSON.stringify({ at: 1, snapshot: { title: 5 } }));
    expect(copiesUnder(store, prefix).map((each) => each.key)).toEqual([`${prefix}1`]);
  });

  test("that find no room are reported", () => {
    const full = {
      ...memoryStore(),
      setItem: () => {
        throw new Error("QuotaExceeded");
      },
    };
    expect(keepCopy(full, "k", typed("x"), 1)).toBe(false);
    expect(keepCopy(null, "k", typed("x"), 1)).toBe(false);
  });
});

function memoryStore() {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
