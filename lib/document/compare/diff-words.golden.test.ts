import { br, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "a word replaced",
  [p("The fleet sailed north in winter.")],
  [p("The army sailed north in winter.")],
  "changed paragraph text: The [-fleet-][+army+] sailed north in winter.",
);
golden(
  "a word added",
  [p("The fleet sailed north in winter.")],
  [p("The whole fleet sailed north in winter.")],
  "changed paragraph text: The [+whole +]fleet sailed north in winter.",
);
golden(
  "a word deleted",
  [p("The fleet sailed far north in winter.")],
  [p("The fleet sailed north in winter.")],
  "changed paragraph text: The fleet sailed [-far -]north in winter.",
);
golden(
  "a sentence added at the end",
  [p("The fleet sailed north.")],
  [p("The fleet sailed north. Ice stopped it.")],
  "changed paragraph text: The fleet sailed north.[+ Ice stopped it.+]",
);
golden(
  "a sentence added between two that begin alike",
  [p("The fleet sailed. The ice held.")],
  [p("The fleet sailed. The crews froze. The ice held.")],
  "changed paragraph text: The fleet sailed. [+The crews froze. +]The ice held.",
);
golden(
  "a comma added",
  [p("In winter the fleet sailed north.")],
  [p("In winter, the fleet sailed north.")],
  "changed paragraph text: In winter[+,+] the fleet sailed north.",
);
golden(
  "a number changed",
  [p("Some 1,200 men in 14 ships.")],
  [p("Some 1,250 men in 14 ships.")],
  "changed paragraph text: Some [-1,200-][+1,250+] men in 14 ships.",
);
golden(
  "only white space changed",
  [p("The fleet  sailed north.")],
  [p("The fleet sailed north.")],
  "changed paragraph text: The fleet[-  -][+ +]sailed north.",
);
golden(
  "only the case of a letter changed",
  [p("The Fleet sailed north.")],
  [p("The fleet sailed north.")],
  "changed paragraph text: The [-Fleet-][+fleet+] sailed north.",
);
golden(
  "two neighbouring words replaced are one replacement",
  [p("They saw the red cat near the harbour of the town.")],
  [p("They saw the blue dog near the harbour of the town.")],
  "changed paragraph text: They saw the [-red cat-][+blue dog+] near the harbour of the town.",
);
golden(
  "a paragraph rewritten stands whole",
  [p("The fleet sailed north in the winter of that year and was lost.")],
  [p("Nobody in Tokyo expected an answer, because the army had its own plans.")],
  "changed! paragraph text: [-The fleet sailed north in the winter of that year and was lost.-][+Nobody in Tokyo expected an answer, because the army had its own plans.+]",
);
golden(
  "a word of Japanese replaced",
  [p("日本軍は冬に北へ進んだ。")],
  [p("日本軍は春に北へ進んだ。")],
  "changed paragraph text: 日本軍は[-冬-][+春+]に北へ進んだ。",
);
golden(
  "a word of Hebrew replaced",
  [p("הצי הפליג צפונה בחורף")],
  [p("הצי הפליג דרומה בחורף")],
  "changed paragraph text: הצי הפליג [-צפונה-][+דרומה+] בחורף",
);
golden(
  "an emoji replaced whole",
  [p("Crew 👩‍👩‍👧 aboard the ship.")],
  [p("Crew 👨‍👩‍👧 aboard the ship.")],
  "changed paragraph text: Crew [-👩‍👩‍👧-][+👨‍👩‍👧+] aboard the ship.",
);
golden(
  "text in a paragraph that was empty",
  [p()],
  [p("The fleet sailed.")],
  "changed paragraph text: [+The fleet sailed.+]",
);
golden(
  "a paragraph emptied",
  [p.id("a", "The fleet sailed.")],
  [p.id("a")],
  "changed paragraph text: [-The fleet sailed.-]",
);
golden(
  "a line break added",
  [p("The fleet sailed.", " Ice held it.")],
  [p("The fleet sailed.", br(), " Ice held it.")],
  "changed paragraph structure: The fleet sailed.[+⏎+] Ice held it.",
);
golden(
  "a line break taken out",
  [p("The fleet ", br(), "sailed.")],
  [p("The fleet sailed.")],
  "changed paragraph structure: The fleet [-⏎-]sailed.",
);
