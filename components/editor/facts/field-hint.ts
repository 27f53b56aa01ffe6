import type { KindField } from "@/lib/articles/facts/kind-field";
import { numberIn } from "@/lib/document/facts/number-in-text";
import { pointsIn } from "@/lib/document/facts/points-in-text";

/** What a row says, as far as its type is asked. */
type Said = { readonly text: string; readonly isLinked: boolean };

/**
 * Returns why what a row says is only text to lists, for its writer; "" where it is understood or empty. Dates are read by what is heavy to
 * load, so it is asked for when there is one.
 */
export async function fieldHint(field: KindField | undefined, { text, isLinked }: Said): Promise<string> {
  if (!field || text.trim() === "") return "";
  switch (field.type) {
    case "number":
      return numberIn(text) === null ? "Not a number that we understand. It is kept as text." : "";
    case "date": {
      const { daysIn } = await import("@/lib/document/facts/days-in-text");
      return daysIn(text) ? "" : "Not a date that we understand. It is kept as text.";
    }
    case "article":
      return isLinked ? "" : "Not linked: choose an article from the list, or type [[ and its title.";
    case "choice":
      return field.options.includes(text.trim()) ? "" : `Not one of: ${field.options.join(", ")}. It is kept as text.`;
    case "coordinates":
    case "route":
    case "front":
      return placeHint(field.type, text, isLinked);
    case "text":
      return "";
  }
}

function placeHint(type: "coordinates" | "route" | "front", text: string, isLinked: boolean): string {
  const count = pointsIn(text).length;
  if (type === "coordinates")
    return count > 0 ? "" : "Not a place on the map that we understand: 52.03 N, 113.5 E. It is kept as text.";
  return isLinked || count > 1
    ? ""
    : "A line needs two places: 52.03 N, 113.5 E; 51.83 N, 107.61 E, or links to articles that have places.";
}

/** What an empty row of a field asks for. */
export function fieldPrompt(field: KindField | undefined): string {
  if (!field) return "";
  if (field.help !== "") return field.help;
  return {
    text: "",
    number: "1,200",
    date: "3 April 1940",
    article: "Title of an article",
    choice: field.options.join(", "),
    coordinates: "52.03 N, 113.5 E",
    route: "52.03 N, 113.5 E; 51.83 N, 107.61 E",
    front: "52.03 N, 113.5 E; 51.83 N, 107.61 E",
  }[field.type];
}
