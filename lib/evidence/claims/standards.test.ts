import { expect, test } from "vitest";
import { type CitedPlace, cslReferences } from "./csl-reference";
import { annotationCollection } from "./web-annotation";

test("a citation becomes a Web Annotation with quote and position of both ends", () => {
  const collection = annotationCollection("https://wiki.example.org/list", "The bridge", [
    {
      claim: { id: "c1", text: "It burned", prefix: "", suffix: " in April." },
      citation: {
        id: "x",
        quote: "burned in April",
        prefix: "The bridge ",
        suffix: ".",
        start: 11,
        stance: "supports",
        note: "",
      },
      articleUrl: "https://wiki.example.org/w/river/a/bridge",
      passageUrl: "https://wiki.example.org/w/river/sources/s/p/q",
    },
  ]);
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: 1,
  });
  expect(collection.first.items[0]?.target).toEqual({
    source: "https://wiki.example.org/w/river/sources/s/p/q",
    selector: [
      { type: "TextQuoteSelector", exact: "burned in April", prefix: "The bridge ", suffix: "." },
      { type: "TextPositionSelector", start: 11, end: 26 },
    ],
  });
  expect(collection.first.items[0]?.body).toEqual([
    {
      type: "SpecificResource",
      purpose: "linking",
      source: "https://wiki.example.org/w/river/a/bridge",
      selector: [
        { type: "TextQuoteSelector", exact: "It burned", prefix: "", suffix: " in April." },
        { type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc3236", value: "claim-c1" },
      ],
    },
    { type: "TextualBody", purpose: "classifying", value: "supports" },
  ]);
});

test("an article's references name each cited post once, and a reference as a web page", () => {
  const place: CitedPlace = {
    sourceId: "s",
    title: "The frozen river",
    kind: "thread",
    url: null,
    post: 2,
    author: "Boris",
    here: "https://wiki.example.org/w/river/sources/s/p/q",
    importedAt: new Date("2026-03-01T10:00:00Z"),
    postedAt: new Date("1999-12-31T23:59:00Z"),
    externalId: "9004",
  };
  const reference = {
    ...place,
    sourceId: "r",
    kind: "reference" as const,
    url: "https://example.org/river",
    post: null,
    author: null,
    postedAt: null,
    externalId: null,
  };
  expect(cslReferences([place, { ...place, here: "elsewhere" }, reference])).toEqual([
    {
      id: "s-post-2",
      type: "post",
      title: "The frozen river, post 2",
      "container-title": "The frozen river",
      number: "2",
      author: [{ literal: "Boris" }],
      issued: { "date-parts": [[1999, 12, 31]] },
      note: "Post no. 9004 in the forum",
      URL: "https://wiki.example.org/w/river/sources/s/p/q",
      accessed: { "date-parts": [[2026, 3, 1]] },
    },
    {
      id: "r",
      type: "webpage",
      title: "The frozen river",
      URL: "https://example.org/river",
      accessed: { "date-parts": [[2026, 3, 1]] },
    },
  ]);
});
