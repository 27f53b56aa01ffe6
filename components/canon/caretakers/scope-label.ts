import type { CaretakerView } from "@/lib/canon/caretakers/caretaker";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

/** What somebody looks after, in the reader's language: everything tagged “railways”, what happens in “Tynda” ... */
export function scopeLabel({ scope, values, articles, from, until }: CaretakerView): string {
  const t = canonRulesMessages();
  const value = articles.length > 0 ? articles.map(({ title }) => `“${title}”`).join(", ") : values.join(", ");
  switch (scope) {
    case "tag":
      return t("scopeTag", { value });
    case "kind":
      return t("scopeKind", { value });
    case "articles":
      return t("scopeArticles", { value });
    case "place":
      return t("scopePlace", { value });
    case "period":
      if (from === null) return t("scopePeriodUntil", { until: until ?? "" });
      return until === null ? t("scopePeriodFrom", { from }) : t("scopePeriod", { from, until });
    case "world":
      return t("scopeWorld");
  }
}
