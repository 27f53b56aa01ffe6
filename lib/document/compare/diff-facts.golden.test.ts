import { b, cite, claim, fact, factBox, link, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

const text = p.id("a", "The bridge burned.");
const date = fact.id("d", "date", "3 April 1940");
const place = fact.id("l", "place", link("Tynda", "article:tynda"));
const box = factBox.id("box", date, place);

golden(
  "a fact box added before the text",
  [text],
  [box, text],
  "added factBox text+link+structure",
  "  added fact text+structure: [+3 April 1940+]",
  "  added fact text+link+structure: [+Tynda+]",
);
golden(
  "a fact box removed",
  [box, text],
  [text],
  "removed factBox text+link+structure",
  "  removed fact text+structure: [-3 April 1940-]",
  "  removed fact text+link+structure: [-Tynda-]",
);
golden(
  "a row's value changed",
  [box, text],
  [factBox.id("box", fact.id("d", "date", "4 April 1940"), place), text],
  "changed factBox text",
  "  changed fact text: [-3-][+4+] April 1940",
);
golden(
  "a row filled",
  [factBox.id("box", fact.id("d", "date"), place), text],
  [box, text],
  "changed factBox text",
  "  changed fact text: [+3 April 1940+]",
);
golden(
  "a row added, another removed",
  [box, text],
  [factBox.id("box", place, fact.id("o", "outcome", "Burned")), text],
  "changed factBox text+structure",
  "  removed fact text+structure: [-3 April 1940-]",
  "  added fact text+structure: [+Burned+]",
);
golden(
  "a row is of another field",
  [box, text],
  [factBox.id("box", fact.id("d", "ended", "3 April 1940"), place), text],
  "changed factBox structure",
  "  changed fact structure: 3 April 1940",
);
golden(
  "rows in another order",
  [box, text],
  [factBox.id("box", place, date), text],
  "changed factBox move",
  "  moved fact move",
);
golden(
  "a relation leads elsewhere, and a date is claimed from a passage and made bold",
  [box, text],
  [
    factBox.id(
      "box",
      fact.id("d", "date", claim("k1", ["3 April ", b("1940")], cite())),
      fact.id("l", "place", link("Tynda", "article:chita")),
    ),
    text,
  ],
  "changed factBox formatting+link+citation",
  "  changed fact formatting+citation: {3 April }{1940}",
  "  changed fact link: {Tynda}",
);
