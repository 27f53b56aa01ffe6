import { expect, test } from "vitest";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import { refusedClaims } from "./refused-claims";

const text = doc(
  p("A ", claim("c1", "bridge", cite({ id: "x1" }), cite({ id: "x2" })), "."),
  p(claim("c2", "A ford", cite({ id: "y1" }))),
);

test("a refusal leads to its claims: by a citation, by a place in the text, or from a proposal", () => {
  const issues = [
    { path: "citations.x2", message: "No such passage" },
    { path: "content.1.content.0.marks.0.attrs.citations.0.note", message: "Too long" },
    { path: "articles.0.citations.x1", message: "Says something else" },
    { path: "content.1.content.0.marks.0.attrs.id", message: "No id" },
  ];
  expect(refusedClaims(issues, text)).toEqual([
    { claim: "c1", words: "bridge", citation: "x2", message: "No such passage" },
    { claim: "c2", words: "A ford", citation: "y1", message: "Too long" },
    { claim: "c1", words: "bridge", citation: "x1", message: "Says something else" },
    { claim: "c2", words: "A ford", citation: null, message: "No id" },
  ]);
});

test("two faults of one citation are one claim, and what is about no claim, or one that is gone, is none", () => {
  const issues = [
    { path: "citations.x1", message: "No such passage" },
    { path: "content.0.content.1.marks.0.attrs.citations.0.start", message: "Too small" },
    { path: "title", message: "No title" },
    { path: "citations.gone", message: "No such passage" },
    { path: "content.7.content.0.marks.0", message: "Wrong" },
  ];
  expect(refusedClaims(issues, text)).toMatchObject([{ claim: "c1", citation: "x1", message: "No such passage" }]);
});
