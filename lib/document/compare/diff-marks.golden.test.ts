import { b, c, cite, claim, i, link, p, s, sub, sup } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "bold added",
  [p("The ", "fleet", " sailed.")],
  [p("The ", b("fleet"), " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "bold taken away",
  [p("The ", b("fleet"), " sailed.")],
  [p("The ", "fleet", " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "italic added",
  [p("The ", "fleet", " sailed.")],
  [p("The ", i("fleet"), " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "italic taken away",
  [p("The ", i("fleet"), " sailed.")],
  [p("The ", "fleet", " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "strike added",
  [p("The ", "fleet", " sailed.")],
  [p("The ", s("fleet"), " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "strike taken away",
  [p("The ", s("fleet"), " sailed.")],
  [p("The ", "fleet", " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "a figure raised",
  [p("An area of x", "2", " miles.")],
  [p("An area of x", sup("2"), " miles.")],
  "changed paragraph formatting: An area of x{2} miles.",
);
golden(
  "a figure lowered that was raised",
  [p("An area of x", sup("2"), " miles.")],
  [p("An area of x", sub("2"), " miles.")],
  "changed paragraph formatting: An area of x{2} miles.",
);
golden(
  "code added",
  [p("The ", "fleet", " sailed.")],
  [p("The ", c("fleet"), " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "code taken away",
  [p("The ", c("fleet"), " sailed.")],
  [p("The ", "fleet", " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "bold became italic",
  [p("The ", b("fleet"), " sailed.")],
  [p("The ", i("fleet"), " sailed.")],
  "changed paragraph formatting: The {fleet} sailed.",
);
golden(
  "bold on half a word",
  [p("The fleet sailed.")],
  [p("The fl", b("eet"), " sailed.")],
  "changed paragraph formatting: The fl{eet} sailed.",
);
golden(
  "bold moved to the next word",
  [p("The ", b("fleet"), " sailed.")],
  [p("The fleet ", b("sailed"), ".")],
  "changed paragraph formatting: The {fleet} {sailed}.",
);
golden(
  "a bold word replaced by a bold word",
  [p("The ", b("fleet"), " sailed north.")],
  [p("The ", b("army"), " sailed north.")],
  "changed paragraph text: The [-fleet-][+army+] sailed north.",
);
golden(
  "a link added",
  [p("The ", "fleet", " sailed.")],
  [p("The ", link("fleet", "article:fleet"), " sailed.")],
  "changed paragraph link: The {fleet} sailed.",
);
golden(
  "a link taken away",
  [p("The ", link("fleet", "article:fleet"), " sailed.")],
  [p("The fleet sailed.")],
  "changed paragraph link: The {fleet} sailed.",
);
golden(
  "a link leads elsewhere",
  [p("The ", link("fleet", "article:fleet"), " sailed.")],
  [p("The ", link("fleet", "article:navy"), " sailed.")],
  "changed paragraph link: The {fleet} sailed.",
);
golden(
  "words changed inside a link",
  [p("The ", link("great fleet", "article:fleet"), " sailed north.")],
  [p("The ", link("grand fleet", "article:fleet"), " sailed north.")],
  "changed paragraph text: The [-great-][+grand+] fleet sailed north.",
);
golden(
  "a link on other words",
  [p("The ", link("fleet", "article:fleet"), " sailed.")],
  [p("The fleet ", link("sailed", "article:fleet"), ".")],
  "changed paragraph link: The {fleet} {sailed}.",
);
golden(
  "a sentence with a link added",
  [p("The fleet sailed.")],
  [p("The fleet sailed. See ", link("the navy", "article:navy"), ".")],
  "changed paragraph text+link: The fleet sailed.[+ See +][+the navy+][+.+]",
);
golden(
  "a claim marked, without a source",
  [p("The fleet sailed north.")],
  [p("The ", claim("k1", "fleet sailed"), " north.")],
  "changed paragraph citation: The {fleet sailed} north.",
);
golden(
  "a claim marked, with a source",
  [p("The fleet sailed north.")],
  [p("The ", claim("k1", "fleet sailed", cite()), " north.")],
  "changed paragraph citation: The {fleet sailed} north.",
);
golden(
  "a claim taken away",
  [p("The ", claim("k1", "fleet sailed", cite()), " north.")],
  [p("The fleet sailed north.")],
  "changed paragraph citation: The {fleet sailed} north.",
);
golden(
  "a citation added to a claim",
  [p(claim("k1", "The fleet sailed", cite()), " north.")],
  [p(claim("k1", "The fleet sailed", cite(), cite({ passage: "psg2" })), " north.")],
  "changed paragraph citation: {The fleet sailed} north.",
);
golden(
  "a claim's last citation taken away",
  [p(claim("k1", "The fleet sailed", cite()), " north.")],
  [p(claim("k1", "The fleet sailed"), " north.")],
  "changed paragraph citation: {The fleet sailed} north.",
);
golden(
  "a citation's stance changed",
  [p(claim("k1", "The fleet sailed", cite({ id: "x" })), " north.")],
  [p(claim("k1", "The fleet sailed", cite({ id: "x", stance: "departs" })), " north.")],
  "changed paragraph citation: {The fleet sailed} north.",
);
golden(
  "a citation's note changed",
  [p(claim("k1", "The fleet sailed", cite({ id: "x" })), " north.")],
  [p(claim("k1", "The fleet sailed", cite({ id: "x", note: "see the map" })), " north.")],
  "changed paragraph citation: {The fleet sailed} north.",
);
golden(
  "a claim under another id",
  [p(claim("k1", "The fleet sailed", cite()), " north.")],
  [p(claim("k2", "The fleet sailed", cite()), " north.")],
  "changed paragraph citation: {The fleet sailed} north.",
);
golden(
  "a claim over more words",
  [p(claim("k1", "The fleet", cite()), " sailed north.")],
  [p(claim("k1", "The fleet sailed", cite()), " north.")],
  "changed paragraph citation: The fleet{ sailed} north.",
);
golden(
  "words changed inside a claim",
  [p(claim("k1", "The fleet sailed for the north", cite()), " in winter.")],
  [p(claim("k1", "The fleet left for the north", cite()), " in winter.")],
  "changed paragraph text: The fleet [-sailed-][+left+] for the north in winter.",
);
golden(
  "bold inside a claim",
  [p(claim("k1", "The fleet sailed", cite()), " north.")],
  [p(claim("k1", "The ", cite()), b(claim("k1", "fleet", cite())), claim("k1", " sailed", cite()), " north.")],
  "changed paragraph formatting: The {fleet} sailed north.",
);
golden(
  "link to another section",
  [p("The ", link("fleet", "article:fleet#k1"), " sailed.")],
  [p("The ", link("fleet", "article:fleet#k2"), " sailed.")],
  "changed paragraph link: The {fleet} sailed.",
);
