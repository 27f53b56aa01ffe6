import type { ArticleView } from "@/lib/articles/read";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { canonMessages } from "@/lib/language/subjects/canon";

/** What of an article can be decided and voted on: itself, and each of its claims. */
export function targetsOf({ title }: Pick<ArticleView, "title">, claims: readonly ClaimView[]) {
  const t = canonMessages();
  return [
    { value: "", label: t("theArticleTitle", { title }) },
    ...claims.map(({ id, text }) => ({
      value: id,
      label: canonMessages()("claimText", { text: text.length > 90 ? `${text.slice(0, 90)}…` : text }),
    })),
  ];
}
