import { slugOf } from "@/lib/document/model/slug";
import { currentLanguage } from "@/lib/language/current-language";
import german from "@/lib/language/fields.de.json";
import type { FieldType, KindField, WorldFields } from "./kind-field";

/**
 * Returns the fields that are offered for each kind until a world defines its own, in the language that is spoken now. Their keys are the same in
 * each: what is written with them in one world can be copied to another.
 */
export function defaultFields(): WorldFields {
  if (currentLanguage() !== "de") return ENGLISH;
  return Object.fromEntries(
    Object.entries(ENGLISH).map(([kind, fields]) => [kind, fields?.map(inGerman)]),
  ) as WorldFields;
}

const GERMAN_LABELS: Readonly<Record<string, string>> = german;

function inGerman({ label, inverse, options, ...field }: KindField): KindField {
  const word = (english: string) => GERMAN_LABELS[english] ?? english;
  return { ...field, label: word(label), inverse: word(inverse), options: options.map(word) };
}

const ENGLISH: WorldFields = {
  event: [
    field("Date", "date"),
    field("Place", "article", "Events here"),
    field("Sides", "article", "Took part in"),
    field("Outcome", "text"),
    field("Part of", "article", "Includes"),
    field("Caused by", "article", "Led to"),
    field("Coordinates", "coordinates"),
  ],
  operation: [
    field("Date", "date"),
    field("Place", "article", "Operations here"),
    field("Commanded by", "article", "Commanded"),
    field("Strength", "number"),
    field("Losses", "number"),
    choice("Outcome", ["Success", "Partial success", "Failure", "Called off"]),
    field("Part of", "article", "Includes"),
    field("Followed by", "article", "Preceded by"),
    field("Route", "route"),
    field("Front", "front"),
  ],
  person: [
    field("Born", "date"),
    field("Died", "date"),
    field("Nationality", "text"),
    field("Offices", "text"),
    field("Served in", "article", "Members"),
    field("Parents", "article", "Children"),
    field("Spouse", "article", "Spouse"),
  ],
  place: [
    field("Coordinates", "coordinates"),
    field("Located in", "article", "Contains"),
    field("Founded", "date"),
    field("Population", "number"),
  ],
  organisation: [
    field("Founded", "date"),
    field("Dissolved", "date"),
    field("Led by", "article", "Leads"),
    field("Seat", "article", "Seat of"),
    field("Part of", "article", "Includes"),
  ],
  unit: [
    field("Formed", "date"),
    field("Disbanded", "date"),
    field("Commanded by", "article", "Commanded"),
    field("Part of", "article", "Subordinate units"),
    field("Strength", "number"),
  ],
  period: [field("Began", "date"), field("Ended", "date"), field("Followed by", "article", "Preceded by")],
  object: [
    field("Built", "date"),
    field("Operated by", "article", "Operated"),
    field("Built at", "article", "Built here"),
  ],
  document: [
    field("Written", "date"),
    field("Author", "article", "Wrote"),
    field("Addressed to", "article", "Received"),
  ],
};

function field(label: string, type: FieldType, inverse = ""): KindField {
  return { key: slugOf(label), label, type, inverse, options: [], help: "" };
}

function choice(label: string, options: readonly string[]): KindField {
  return { ...field(label, "choice"), options };
}
