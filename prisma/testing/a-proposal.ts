import type { ActionContext } from "@/lib/auth/action-context";
import type { DocJson } from "@/lib/document/model/json";
import { createProposal } from "@/lib/proposals/create-proposal";
import type { Setting } from "./a-world";

/** A text that is proposed: for the article with this slug on its revision `base` (1), or for a new one. */
export type ProposedText = {
  readonly text: DocJson;
  readonly article?: string;
  readonly base?: number;
  readonly title?: string;
};

/** A proposal in review (or, with `submit` false, a draft) with these texts; returns its number. */
export async function aProposal(
  setting: Setting,
  texts: readonly ProposedText[],
  { context = setting.context, submit = true }: { readonly context?: ActionContext; readonly submit?: boolean } = {},
): Promise<number> {
  const articles = texts.map(({ text, article, base = 1, title = `The bridge ${Math.random()}` }) => ({
    ...(article === undefined ? { baseRevision: 0 } : { article, baseRevision: base }),
    title,
    kind: "event" as const,
    tags: [],
    aliases: [],
    summary: "",
    doc: { ...text },
  }));
  const words = { title: "Better words", note: "They are clearer." };
  const begun = await createProposal(context, setting.slug, { ...words, articles, statusRequests: [], submit });
  if (!begun.ok) throw new Error(JSON.stringify(begun.failure));
  return begun.value.number;
}
