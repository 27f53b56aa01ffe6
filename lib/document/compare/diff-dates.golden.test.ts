import { date, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "words get a date",
  [p("It fell on ", "3 April", ".")],
  [p("It fell on ", date("3 April", "1940-04-03"), ".")],
  "changed paragraph formatting: It fell on {3 April}.",
);
golden(
  "words that told a date tell another one",
  [p("It fell on ", date("3 April", "1940-04-03"), ".")],
  [p("It fell on ", date("3 April", "1941-04-03"), ".")],
  "changed paragraph formatting: It fell on {3 April}.",
);
