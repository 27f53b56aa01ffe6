import { slugOf } from "@/lib/document/model/slug";
import type { FieldType, KindField, WorldFields } from "./kind-field";

/** The fields that are offered for each kind until a world defines its own. */
export const DEFAULT_FIELDS: WorldFields = {
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
