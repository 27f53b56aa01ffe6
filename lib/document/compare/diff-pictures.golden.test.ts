import { b, cite, claim, gallery, p, picture } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

const bridge = picture.id("i", "k3", { alt: "A bridge" }, "The bridge at Tynda.");

golden(
  "a picture added",
  [p("One.")],
  [p.id("b1", "One."), bridge],
  "added picture text+structure: [+The bridge at Tynda.+]",
);
golden(
  "a picture without a caption added",
  [p("One.")],
  [p.id("b1", "One."), picture.id("i", "k3")],
  "added picture structure",
);
golden(
  "a picture removed",
  [p("One."), bridge],
  [p.id("b1", "One.")],
  "removed picture text+structure: [-The bridge at Tynda.-]",
);
golden(
  "a picture moved",
  [bridge, p.id("a", "One alpha."), p.id("b", "Two bravo."), p.id("c", "Three charlie.")],
  [p.id("a", "One alpha."), p.id("b", "Two bravo."), p.id("c", "Three charlie."), bridge],
  "moved picture move",
);
golden(
  "another picture under the same caption",
  [bridge],
  [picture.id("i", "k4", { alt: "A bridge" }, "The bridge at Tynda.")],
  "changed picture structure: The bridge at Tynda.",
);
golden(
  "a caption changed, and a word of it made bold",
  [bridge],
  [picture.id("i", "k3", { alt: "A bridge" }, "The ", b("bridge"), " at Bamovskaya.")],
  "changed picture text+formatting: The {bridge} at [-Tynda-][+Bamovskaya+].",
);
golden(
  "a caption made a claim with its citation",
  [bridge],
  [picture.id("i", "k3", { alt: "A bridge" }, claim("k1", "The bridge at Tynda.", cite()))],
  "changed picture citation: {The bridge at Tynda.}",
);
golden(
  "another picture in a gallery",
  [gallery.id("g", picture.id("x", "k3", {}, "One."), picture.id("y", "k4", {}, "Two."))],
  [gallery.id("g", picture.id("x", "k3", {}, "One."), picture.id("z", "k5", {}, "Three."))],
  "changed gallery text+structure",
  "  changed! picture text+structure: [-Two.-][+Three.+]",
);
