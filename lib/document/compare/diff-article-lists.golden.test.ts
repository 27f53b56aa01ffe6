import { articleList, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

const operations = { kind: "operation", status: "canon", field: "date", value: "1940", sort: "field" } as const;
const list = articleList.id("l", operations);

golden("a live list added", [p("One.")], [p.id("b1", "One."), list], "added articleList structure");
golden("a live list removed", [p("One."), list], [p.id("b1", "One.")], "removed articleList structure");
golden(
  "a live list moved",
  [list, p.id("a", "One alpha."), p.id("b", "Two bravo."), p.id("c", "Three charlie.")],
  [p.id("a", "One alpha."), p.id("b", "Two bravo."), p.id("c", "Three charlie."), list],
  "moved articleList move",
);
golden(
  "another filter, order and length",
  [list],
  [articleList.id("l", { ...operations, value: "1941", sort: "title", limit: 20 })],
  "changed articleList structure",
);
