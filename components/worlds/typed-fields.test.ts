import { expect, test } from "vitest";
import { typedFields } from "./typed-fields";

test("fields are read in their order, words of a choice apart, and one without a label is none", () => {
  const typed = {
    "fields.10.label": "Outcome",
    "fields.10.type": "choice",
    "fields.10.options": "Won,  lost ,,",
    "fields.2.label": " Date ",
    "fields.2.type": "date",
    "fields.2.key": "when",
    "fields.3.label": " ",
    "other.1.label": "No",
  };
  const empty = { inverse: "", help: "" };
  expect(typedFields(typed)).toEqual([
    { ...empty, key: "when", label: "Date", type: "date", options: [] },
    { ...empty, label: "Outcome", type: "choice", options: ["Won", "lost"] },
  ]);
});
