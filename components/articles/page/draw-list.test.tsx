import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { LiveList, LiveLists } from "@/lib/articles/structure/live-list";
import { articleList, doc } from "@/lib/document/model/build";
import { type ListAttributes, listKey } from "@/lib/document/model/list-attributes";
import { DocumentView } from "./document-view";

const raid = { slug: "the-raid", title: "The raid", kind: "operation", canon: "canon", disputed: false } as const;
const rumour = { ...raid, slug: "rumour", title: "Rumour", canon: "proposed" } as const;
const date = {
  field: "date",
  label: "Date",
  type: "date",
  number: null,
  from: null,
  until: null,
  articles: [],
} as const;
const found: LiveList = {
  count: 14,
  articles: [raid, rumour],
  columns: [{ key: "date", label: "Date", type: "date" }],
  facts: new Map([["the-raid", [{ ...date, text: "3 April 1940" }]]]),
};

/** What a reader is sent of a list, without the names of classes. */
function drawn(list: Partial<ListAttributes>, finds: LiveList | null): string {
  const node = articleList(list);
  const lists: LiveLists = new Map(finds ? [[listKey(node.attrs), finds]] : []);
  const context = { worldSlug: "w", targets: new Map(), claims: new Map(), lists };
  return renderToStaticMarkup(<DocumentView doc={doc(node)} context={context} />).replace(
    / (?:class|data-route)="[^"]*"/g,
    "",
  );
}

test("a list names its articles with their fields, says what is not canon, and leads to all of them", () => {
  const html = drawn({ kind: "operation", columns: ["date"] }, found);
  expect(html).toContain('<li><a href="/w/w/a/the-raid">The raid</a> <span dir="auto">3 April 1940 </span></li>');
  expect(html).toMatch(/Rumour<\/a>.*Proposed/);
  expect(html).toContain('<a href="/w/w/articles?kind=operation">All 14 articles</a>');
  expect(drawn({ status: "proposed" }, found)).not.toContain("Proposed");
});

test("a table has a head for each field and a row for each article", () => {
  const html = drawn({ view: "table", columns: ["date"] }, found);
  expect(html).toContain('<th scope="col">Article</th><th scope="col">Date</th><th scope="col">Canon</th>');
  expect(html).toContain('<th scope="row"><a href="/w/w/a/the-raid">The raid</a></th><td dir="auto">3 April 1940</td>');
});

test("an empty list says so and leads to its filter; one beyond those that a page asks for says that", () => {
  const none: LiveList = { ...found, count: 0, articles: [] };
  expect(drawn({ tag: "rail" }, none)).toContain(
    'No articles yet that belong here. <a href="/w/w/articles?tag=rail">Open the list of articles</a>',
  );
  expect(drawn({ tag: "rail" }, null)).toContain("A page shows no more lists than those above.");
});
