import { expect, test } from "vitest";
import { doc, gallery, p, picture } from "@/lib/document/model/build";
import { mergeDocuments } from "./merge";

const bridge = picture.id("i", "k3", { alt: "A bridge" }, "The bridge at Tynda.");
const base = doc(p.id("a", "One alpha is here."), bridge, p.id("b", "Two bravo is there."));

test("another caption on one side and another width on the other are both done", () => {
  const theirs = doc(
    p.id("a", "One alpha is here."),
    picture.id("i", "k3", { alt: "A bridge" }, "The bridge burned."),
    p.id("b", "Two bravo is there."),
  );
  const mine = doc(p.id("a", "One alpha is here."), bridge, p.id("b", "Two bravo was there."));
  expect(mergeDocuments(base, theirs, mine)).toMatchObject({
    kind: "merged",
    doc: doc(
      p.id("a", "One alpha is here."),
      picture.id("i", "k3", { alt: "A bridge" }, "The bridge burned."),
      p.id("b", "Two bravo was there."),
    ),
  });
});

test("two who put another picture into the same place have to choose", () => {
  const replaced = (file: string) =>
    doc(
      p.id("a", "One alpha is here."),
      picture.id("i", file, { alt: "A bridge" }, "The bridge at Tynda."),
      p.id("b", "Two bravo is there."),
    );
  expect(mergeDocuments(base, replaced("k4"), replaced("k5")).kind).toBe("conflict");
  expect(mergeDocuments(base, replaced("k4"), replaced("k4"))).toMatchObject({ kind: "merged", doc: replaced("k4") });
});

test("a picture that each side adds at its own place is there twice over, and one that is deleted is gone", () => {
  const theirs = doc(p.id("a", "One alpha is here."), bridge, p.id("b", "Two bravo is there."), picture.id("t", "k4"));
  const mine = doc(picture.id("m", "k5"), p.id("a", "One alpha is here."), p.id("b", "Two bravo is there."));
  const merged = doc(
    picture.id("m", "k5"),
    p.id("a", "One alpha is here."),
    p.id("b", "Two bravo is there."),
    picture.id("t", "k4"),
  );
  expect(mergeDocuments(base, theirs, mine)).toMatchObject({ kind: "merged", doc: merged });
});

test("pictures that both sides put into one gallery are all there", () => {
  const of = (...pictures: ReturnType<typeof picture>[]) => doc(p.id("a", "One."), gallery.id("g", ...pictures));
  const [one, two, three] = [
    picture.id("x", "k3"),
    picture.id("y", "k4", {}, "Theirs"),
    picture.id("z", "k5", {}, "Mine"),
  ];
  const merge = mergeDocuments(of(one), of(one, two), of(three, one));
  expect(merge).toMatchObject({ kind: "merged", doc: of(three, one, two) });
});
