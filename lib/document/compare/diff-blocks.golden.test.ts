import { code, h, hr, li, p, quote, ul } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "a heading's level changed",
  [h(2, "The winter")],
  [h(3, "The winter")],
  "changed heading structure: The winter",
);
golden(
  "a paragraph became a heading",
  [p("The winter campaign")],
  [h(2, "The winter campaign")],
  "changed heading structure: The winter campaign",
);
golden(
  "a paragraph became code, its words kept",
  [p("npm start")],
  [code("npm start")],
  "changed codeBlock structure: npm start",
);
golden(
  "a code block's language changed",
  [code("let a = 1;", "js")],
  [code("let a = 1;", "ts")],
  "changed codeBlock structure: let a = 1;",
);
golden(
  "a line of code changed",
  [code("let a = 1;\nlet b = 2;\nlet c = 3;")],
  [code("let a = 1;\nlet b = 4;\nlet c = 3;")],
  "changed codeBlock text: let a = 1;⏎let b = [-2-][+4+];⏎let c = 3;",
);
golden(
  "a paragraph added",
  [p("The fleet sailed."), p("Ice held it fast.")],
  [p.id("b1", "The fleet sailed."), p.id("n", "Nobody knew why."), p.id("b2", "Ice held it fast.")],
  "added paragraph text: [+Nobody knew why.+]",
);
golden(
  "an empty paragraph added",
  [p("The fleet sailed."), p("Ice held it fast.")],
  [p.id("b1", "The fleet sailed."), p.id("n"), p.id("b2", "Ice held it fast.")],
  "added paragraph structure",
);
golden(
  "a paragraph removed",
  [p("The fleet sailed."), p("Nobody knew why."), p("Ice held it fast.")],
  [p.id("b1", "The fleet sailed."), p.id("b3", "Ice held it fast.")],
  "removed paragraph text: [-Nobody knew why.-]",
);
golden(
  "a heading added",
  [p("The fleet sailed.")],
  [h.id("n", 2, "Winter"), p.id("b1", "The fleet sailed.")],
  "added heading text+structure: [+Winter+]",
);
golden(
  "a rule added",
  [p("The fleet sailed."), p("Ice held it.")],
  [p.id("b1", "The fleet sailed."), hr.id("n"), p.id("b2", "Ice held it.")],
  "added horizontalRule structure",
);
golden(
  "a rule removed",
  [p("The fleet sailed."), hr(), p("Ice held it.")],
  [p.id("b1", "The fleet sailed."), p.id("b3", "Ice held it.")],
  "removed horizontalRule structure",
);
golden(
  "a paragraph moved far",
  [p("One alpha here."), p("Two bravo there."), p("Three charlie."), p("Four delta.")],
  [
    p.id("b4", "Four delta."),
    p.id("b1", "One alpha here."),
    p.id("b2", "Two bravo there."),
    p.id("b3", "Three charlie."),
  ],
  "moved paragraph move",
);
golden(
  "a paragraph moved and edited",
  [p("One alpha here."), p("Two bravo there."), p("Three charlie goes far away.")],
  [p.id("b3", "Three charlie goes quite far away."), p.id("b1", "One alpha here."), p.id("b2", "Two bravo there.")],
  "moved paragraph text+move: Three charlie goes [+quite +]far away.",
);
golden(
  "a paragraph moved under another id",
  [p("One alpha here now."), p("Two bravo there then."), p("Three charlie goes far.")],
  [p.id("x", "Three charlie goes far."), p.id("y", "One alpha here now."), p.id("z", "Two bravo there then.")],
  "moved paragraph move",
);
golden(
  "two neighbours swapped: the shorter one moved",
  [p("A short one."), p("A much longer paragraph of many words.")],
  [p.id("b2", "A much longer paragraph of many words."), p.id("b1", "A short one.")],
  "moved paragraph move",
);
golden(
  "a paragraph split",
  [p("The fleet sailed north. Ice held it fast.")],
  [p.id("b1", "The fleet sailed north."), p.id("n", "Ice held it fast.")],
  "changed paragraph structure split: The fleet sailed north.[- -]",
  "added paragraph structure split: Ice held it fast.",
);
golden(
  "a paragraph split and edited",
  [p("The fleet sailed north in winter. Ice held it fast for weeks.")],
  [p.id("b1", "The fleet sailed north in winter."), p.id("n", "Ice held it fast for months.")],
  "changed paragraph structure split: The fleet sailed north in winter.[- -]",
  "added paragraph text+structure split: Ice held it fast for [-weeks-][+months+].",
);
golden(
  "a paragraph split in three",
  [p("The fleet sailed north. Ice held it fast. The crews went home.")],
  [p.id("b1", "The fleet sailed north."), p.id("n", "Ice held it fast."), p.id("m", "The crews went home.")],
  "changed paragraph structure split: The fleet sailed north.[- -]",
  "added paragraph structure split: Ice held it fast.[- -]",
  "added paragraph structure split: The crews went home.",
);
golden(
  "a paragraph split, the end keeping the id",
  [p("The fleet sailed north. Ice held it fast.")],
  [p.id("n", "The fleet sailed north."), p.id("b1", "Ice held it fast.")],
  "added paragraph structure split: The fleet sailed north.[- -]",
  "changed paragraph structure split: Ice held it fast.",
);
golden(
  "two paragraphs merged",
  [p("The fleet sailed north."), p("Ice held it fast.")],
  [p.id("b1", "The fleet sailed north. Ice held it fast.")],
  "changed paragraph structure merged: The fleet sailed north.[+ +]Ice held it fast.",
  "removed paragraph structure merged",
);
golden(
  "a sentence passed to the next paragraph",
  [p("The fleet sailed north. Ice held it fast."), p("The crews went home.")],
  [p.id("b1", "The fleet sailed north."), p.id("b2", "Ice held it fast. The crews went home.")],
  "changed paragraph structure shifted: The fleet sailed north.[- -]",
  "changed paragraph structure shifted: Ice held it fast.[+ +]The crews went home.",
);
golden(
  "a paragraph put into a quotation",
  [p("Before."), p("The fleet sailed north.")],
  [p.id("b1", "Before."), quote.id("q", p.id("b2", "The fleet sailed north."))],
  "added blockquote structure",
  "  changed paragraph structure: The fleet sailed north.",
);
golden(
  "a quotation dissolved",
  [p("Before."), quote.id("q", p.id("x", "The fleet sailed north."))],
  [p.id("b1", "Before."), p.id("x", "The fleet sailed north.")],
  "changed paragraph structure: The fleet sailed north.",
  "removed blockquote structure",
);
golden(
  "three paragraphs made a list",
  [p.id("x", "One alpha."), p.id("y", "Two bravo."), p.id("z", "Three charlie.")],
  [
    ul.id(
      "u",
      li.id("l", p.id("x", "One alpha.")),
      li.id("m", p.id("y", "Two bravo.")),
      li.id("n", p.id("z", "Three charlie.")),
    ),
  ],
  "added bulletList structure",
  "  added listItem structure",
  "    changed paragraph structure: One alpha.",
  "  added listItem structure",
  "    changed paragraph structure: Two bravo.",
  "  added listItem structure",
  "    changed paragraph structure: Three charlie.",
);
