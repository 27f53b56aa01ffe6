import type { ApiFailure } from "@/components/api/api-client";
import { callApi } from "@/components/api/api-client";
import { type ArticleAnswer, postArticle, postProposal } from "@/components/api/world-api";
import { citationOf } from "@/components/evidence/passages/cited-passage";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { withSentence } from "@/lib/document/claims/with-sentence";
import type { Stance } from "@/lib/document/model/citation";
import { textHash } from "@/lib/document/model/hash";
import type { DocJson } from "@/lib/document/model/json";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import type { SelectedWords } from "./selected-words";

/** A sentence on its way to an article. */
export type Sending = {
  readonly world: string;
  readonly source: { readonly id: string; readonly version: number };
  /** The words of the passage that carry it. */
  readonly words: SelectedWords;
  readonly text: string;
  readonly stance: Stance;
  readonly summary: string;
  /** The article that is there already, as it was when its places were shown; else the new one's title and kind. */
  readonly into:
    | { readonly article: ArticleAnswer; readonly after: string }
    | { readonly title: string; readonly kind: ArticleKind };
  /** The same key again writes nothing more. */
  readonly key: string;
};

/** Where it went: the article and the claim, or the proposal. */
export type Sent =
  | { readonly kind: "saved"; readonly slug: string; readonly claim: string; readonly title: string }
  | { readonly kind: "proposed"; readonly number: number };

/** Adds the sentence to its article, or begins one with it. */
export async function sendSentence(sending: Sending): Promise<Result<Sent, ApiFailure>> {
  const t = evidenceToolsMessages();
  const { world, into, key, text, summary, stance, words } = sending;
  if ("title" in into) {
    const made = documentWith(sending, { type: "doc", content: [] }, null);
    if (!made.ok) return made;
    const fields = { title: into.title, kind: into.kind, tags: [], aliases: [], doc: made.value.doc, baseRevision: 0 };
    const begun = await postArticle(world, { ...fields, summary: summary || t("startedWithASentenceFromA") }, key);
    if (!begun.ok) return begun;
    return success({ kind: "saved", slug: begun.value.slug, claim: made.value.claim, title: into.title });
  }
  const { slug, title, revision } = into.article;
  const body = {
    baseRevision: revision,
    text,
    ...(into.after === "" ? {} : { after: into.after }),
    ...(summary === "" ? {} : { summary }),
    citations: [
      { passage: words.passage, quote: words.text.slice(words.start, words.end), start: words.start, stance },
    ],
  };
  const params = { world, article: slug };
  const request = { params, body, idempotencyKey: key };
  const saved = await callApi("post", "/worlds/{world}/articles/{article}/sentences", request);
  return saved.ok ? success({ kind: "saved", slug, claim: saved.value.id, title }) : saved;
}

/** Proposes the same, where changes are reviewed first. */
export async function proposeSentence(sending: Sending): Promise<Result<Sent, ApiFailure>> {
  const t = evidenceToolsMessages();
  const { world, into, key, summary, text } = sending;
  const fresh = "title" in into;
  const before = fresh ? { type: "doc" as const, content: [] } : into.article.doc;
  const made = documentWith(sending, before, fresh || into.after === "" ? null : into.after);
  if (!made.ok) return made;
  const fields = fresh
    ? { title: into.title, kind: into.kind, tags: [], aliases: [], baseRevision: 0 }
    : {
        article: into.article.slug,
        title: into.article.title,
        kind: into.article.kind,
        tags: into.article.tags,
        aliases: into.article.aliases,
        baseRevision: into.article.revision,
      };
  const title = t("aSentenceForTitle", { title: fields.title }).slice(0, 200);
  const change = { ...fields, summary: summary || shortened(text), doc: made.value.doc };
  const sent = await postProposal(world, { title, note: "", submit: true, articles: [change] }, key);
  return sent.ok ? success({ kind: "proposed", number: sent.value.number }) : sent;
}

/** The article's document with the sentence and its citation, made here as the editor makes it. */
function documentWith(
  { source, words, text, stance }: Sending,
  before: DocJson,
  after: string | null,
): Result<{ doc: DocJson; claim: string }, ApiFailure> {
  const passage = { id: words.passage, text: words.text, hash: textHash(words.text) };
  const citation = citationOf({ source, passage }, words, stance, "");
  const claim = newId<"Claim">();
  const made = withSentence(before, { block: newId(), text, claim: { id: claim, citations: [citation] } }, after);
  if (!made.ok) return failed({ ...made.failure, body: {} });
  return success({ doc: made.value, claim });
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
