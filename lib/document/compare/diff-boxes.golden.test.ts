import { b, callout, cite, claim, details, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "a paragraph put into a callout",
  [p.id("a", "The ice road closes in April.")],
  [callout.id("c", "warning", p.id("a", "The ice road closes in April."))],
  "added callout structure",
  "  changed paragraph structure: The ice road closes in April.",
);
golden(
  "another kind of callout",
  [callout.id("c", "note", p.id("a", "The ice road closes in April."))],
  [callout.id("c", "warning", p.id("a", "The ice road closes in April."))],
  "changed callout structure",
);
golden(
  "words changed in a callout, and made a claim",
  [callout.id("c", "note", p.id("a", "The ice road closes in April."))],
  [callout.id("c", "note", p.id("a", claim("k1", "The ice road closes in March.", cite())))],
  "changed callout text+citation",
  "  changed paragraph text+citation: {The ice road closes in }[-April-][+March+]{.}",
);
golden(
  "a collapsible part added",
  [p.id("a", "One alpha.")],
  [p.id("a", "One alpha."), details.id("d", "The order of battle", p.id("x", "Two bravo."))],
  "added details text+structure",
  "  added summary text+structure: [+The order of battle+]",
  "  added paragraph text: [+Two bravo.+]",
);
golden(
  "another summary, and a word in the part made bold",
  [{ ...details.id("d", "The order of battle", p.id("x", "Two bravo.")) }],
  [{ ...details.id("d", "The order of march", p.id("x", "Two ", b("bravo"), ".")) }],
  "changed details text+formatting",
  "  changed summary text: The order of [-battle-][+march+]",
  "  changed paragraph formatting: Two {bravo}.",
);
