import { expect, test } from "vitest";
import { typedFields } from "./typed-fields";

test("fields are read in their order, words of a choice apart, and rows at the end that nobody touched are none", () => {
  const typed = {
    "fields.10.label": "Outcome",
    "fields.10.type": "choice",
    "fields.10.options": "Won,  lost ,,",
    "fields.2.label": " Date ",
    "fields.2.type": "date",
    "fields.2.key": "when",
    "fields.11.label": " ",
    "fields.11.type": "text",
    "fields.12.label": "",
    "other.1.label": "No",
  };
  const empty = { inverse: "", help: "" };
  expect(typedFields(typed)).toEqual([
    { ...empty, key: "when", label: "Date", type: "date", options: [] },
    { ...empty, label: "Outcome", type: "choice", options: ["Won", "lost"] },
  ]);
});

test.each([
  ["fields.1.help", "In words"],
  ["fields.1.type", "date"],
  ["fields.1.options", "won, lost"],
  ["fields.2.label", "Outcome"],
])("a row without a label is sent where %s says %s: nothing typed is dropped unsaid", (name, said) => {
  const typed = { "fields.0.label": "Date", "fields.1.label": "", "fields.1.type": "text", [name]: said };
  expect(typedFields(typed)[1]).toMatchObject({ label: "" });
});
