import { code, p, table, td, th, ul } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "a table's cell changed",
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
    ]),
  ],
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "860"],
    ]),
  ],
  "changed table text",
  "  changed tableRow text",
  "    changed tableCell text",
  "      changed! paragraph text: [-836-][+860+]",
);
golden(
  "a row added",
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
    ]),
  ],
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
      ["Asahi", "773"],
    ]),
  ],
  "changed table text+structure",
  "  added tableRow text+structure",
  "    added tableCell text+structure",
  "      added paragraph text: [+Asahi+]",
  "    added tableCell text+structure",
  "      added paragraph text: [+773+]",
);
golden(
  "a row removed",
  [
    table([
      ["Ship", "Men"],
      ["Asahi", "773"],
      ["Mikasa", "836"],
    ]),
  ],
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
    ]),
  ],
  "changed table text+structure",
  "  removed tableRow text+structure",
  "    removed tableCell text+structure",
  "      removed paragraph text: [-Asahi-]",
  "    removed tableCell text+structure",
  "      removed paragraph text: [-773-]",
);
golden(
  "a column added",
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
    ]),
  ],
  [
    table([
      ["Ship", "Men", "Guns"],
      ["Mikasa", "836", "4"],
    ]),
  ],
  "changed table text+structure",
  "  changed tableRow text+structure",
  "    added tableHeader text+structure",
  "      added paragraph text: [+Guns+]",
  "  changed tableRow text+structure",
  "    added tableCell text+structure",
  "      added paragraph text: [+4+]",
);
golden(
  "a column removed",
  [
    table([
      ["Ship", "Guns", "Men"],
      ["Mikasa", "4", "836"],
    ]),
  ],
  [
    table([
      ["Ship", "Men"],
      ["Mikasa", "836"],
    ]),
  ],
  "changed table text+structure",
  "  changed tableRow text+structure",
  "    removed tableHeader text+structure",
  "      removed paragraph text: [-Guns-]",
  "  changed tableRow text+structure",
  "    removed tableCell text+structure",
  "      removed paragraph text: [-4-]",
);
golden(
  "a header cell became a plain one",
  [table([[th.id("x", "Ship")]])],
  [table([[td.id("x", "Ship")]])],
  "changed table structure",
  "  changed tableRow structure",
  "    changed tableCell structure",
);
golden(
  "a cell aligned",
  [table([[td.id("x", "Ship")]])],
  [table([[{ ...td.id("x", "Ship"), attrs: { ...td().attrs, id: "x", align: "right" } }]])],
  "changed table structure",
  "  changed tableRow structure",
  "    changed tableCell structure",
);
golden(
  "a cell spans two columns",
  [table([[td.id("x", "Ship")]])],
  [table([[{ ...td.id("x", "Ship"), attrs: { ...td().attrs, id: "x", colspan: 2 } }]])],
  "changed table structure",
  "  changed tableRow structure",
  "    changed tableCell structure",
);
golden(
  "a table added",
  [p.id("a", "Before.")],
  [p.id("a", "Before."), table([["Ship"], ["Mikasa"]])],
  "added table text+structure",
  "  added tableRow text+structure",
  "    added tableHeader text+structure",
  "      added paragraph text: [+Ship+]",
  "  added tableRow text+structure",
  "    added tableCell text+structure",
  "      added paragraph text: [+Mikasa+]",
);
golden(
  "a table removed",
  [p.id("a", "Before."), table([["Ship"], ["Mikasa"]])],
  [p.id("a", "Before.")],
  "removed table text+structure",
  "  removed tableRow text+structure",
  "    removed tableHeader text+structure",
  "      removed paragraph text: [-Ship-]",
  "  removed tableRow text+structure",
  "    removed tableCell text+structure",
  "      removed paragraph text: [-Mikasa-]",
);
golden(
  "a code block added",
  [p.id("a", "Before.")],
  [p.id("a", "Before."), code("x = 1")],
  "added codeBlock text+structure: [+x = 1+]",
);
golden(
  "ids lost and a word changed",
  [p.id("a", "The fleet sailed north in winter."), p.id("b", "Ice held it fast."), p.id("c", "The crews went home.")],
  [p.id("x", "The fleet sailed north in winter."), p.id("y", "Ice held it firmly."), p.id("z", "The crews went home.")],
  "changed paragraph text: Ice held it [-fast-][+firmly+].",
);
golden(
  "an id on other text yields to equal text",
  [p.id("a", "The fleet sailed north."), p.id("b", "Ice held it fast there.")],
  [
    p.id("a", "A preface came in front of all."),
    p.id("b", "The fleet sailed north."),
    p.id("c", "Ice held it fast there."),
  ],
  "added paragraph text: [+A preface came in front of all.+]",
);
golden("nothing", [p("The fleet sailed."), ul("One", "Two")], [p("The fleet sailed."), ul("One", "Two")]);
golden("other ids only", [p.id("a", "The fleet sailed.")], [p.id("b", "The fleet sailed.")]);
