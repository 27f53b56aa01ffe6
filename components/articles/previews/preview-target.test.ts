import { expect, test } from "vitest";
import { targetOf } from "./preview-target";

const at = (address: string) => targetOf(new URL(address, "https://wiki.example"), "/w/siberia/a/tynda");

test.each([
  ["/w/siberia/a/lena", { kind: "article", world: "siberia", article: "lena", section: "" }],
  ["/w/siberia/a/lena#b-k3", { kind: "article", world: "siberia", article: "lena", section: "k3" }],
  ["/w/siberia/a/%E5%9B%B3", { kind: "article", world: "siberia", article: "図", section: "" }],
  ["/w/siberia/sources/s1?claim=k#p-p7", { kind: "passage", world: "siberia", passage: "p7" }],
  ["/w/siberia/sources/s1/p/p7", { kind: "passage", world: "siberia", passage: "p7" }],
])("a link to %s has a preview", (address, target) => expect(at(address)).toEqual(target));

test.each([
  "/w/siberia/a/tynda",
  "/w/siberia/a/tynda#b-k3",
  "/w/siberia/a/lena/history",
  "/w/siberia/new-article?title=lena",
  "/w/siberia/sources/s1",
  "/w/siberia/sources/s1#top",
  "/w/siberia",
])("one to %s has none", (address) => expect(at(address)).toBeNull());
