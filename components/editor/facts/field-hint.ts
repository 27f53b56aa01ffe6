import type { KindField } from "@/lib/articles/facts/kind-field";
import { numberIn } from "@/lib/document/facts/number-in-text";
import { pointsIn } from "@/lib/document/facts/points-in-text";
import { spotsIn } from "@/lib/document/facts/spots-in-text";
import { editorMessages } from "@/lib/language/subjects/editor";

/** What a row says, as far as its type is asked. */
type Said = { readonly text: string; readonly isLinked: boolean };

/**
 * Returns why what a row says is only text to lists, for its writer; "" where it is understood or empty. Dates are read by what is heavy to
 * load, so it is asked for when there is one.
 */
export async function fieldHint(field: KindField | undefined, { text, isLinked }: Said): Promise<string> {
  const t = editorMessages();
  if (!field || text.trim() === "") return "";
  switch (field.type) {
    case "number":
      return numberIn(text) === null ? t("notANumberThatWeUnderstand") : "";
    case "date": {
      const { daysIn } = await import("@/lib/document/facts/days-in-text");
      return daysIn(text) ? "" : t("notADateThatWeUnderstand");
    }
    case "article":
      return isLinked ? "" : t("notLinkedChooseAnArticleFrom");
    case "choice":
      return field.options.includes(text.trim()) ? "" : t("notOneOfJoinItIs", { join: field.options.join(", ") });
    case "coordinates":
    case "route":
    case "front":
      return placeHint(field.type, text, isLinked);
    case "text":
      return "";
  }
}

function placeHint(type: "coordinates" | "route" | "front", text: string, isLinked: boolean): string {
  const t = editorMessages();
  const count = Math.max(pointsIn(text).length, ...spotsIn(text).map(({ spots }) => spots.length));
  if (type === "coordinates") return count > 0 ? "" : t("notAPlaceOnTheMap");
  return isLinked || count > 1 ? "" : t("aLineNeedsTwoPlaces52");
}

/** What an empty row of a field asks for. */
export function fieldPrompt(field: KindField | undefined): string {
  const t = editorMessages();
  if (!field) return "";
  if (field.help !== "") return field.help;
  return {
    text: "",
    number: "1,200",
    date: "3 April 1940",
    article: t("titleOfAnArticle"),
    choice: field.options.join(", "),
    coordinates: "52.03 N, 113.5 E",
    route: "52.03 N, 113.5 E; 51.83 N, 107.61 E",
    front: "52.03 N, 113.5 E; 51.83 N, 107.61 E",
  }[field.type];
}
