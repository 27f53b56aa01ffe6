import { callApi } from "./api-client";
import type { RequestOf } from "./calls";

/** The article whose sentences somebody goes through. */
export type ArticleAddress = { readonly world: string; readonly article: string };

/** What is decided about a sentence, as it is sent. */
export type DecisionInput = RequestOf<"put", "/worlds/{world}/articles/{article}/sourcing/{key}">["body"];

/** The sourcing session as it is now. */
export function loadSourcing(params: ArticleAddress) {
  return callApi("get", "/worlds/{world}/articles/{article}/sourcing", { params });
}

/** Keeps a decision. */
export function putDecision(article: ArticleAddress, key: string, body: DecisionInput) {
  return callApi("put", "/worlds/{world}/articles/{article}/sourcing/{key}", { params: { ...article, key }, body });
}

/** Takes a decision back. */
export function dropDecision(article: ArticleAddress, key: string) {
  return callApi("delete", "/worlds/{world}/articles/{article}/sourcing/{key}", { params: { ...article, key } });
}

/** Brings what is decided into the article. */
export function saveDecisions(params: ArticleAddress, summary: string, idempotencyKey: string) {
  const body = summary === "" ? {} : { summary };
  return callApi("post", "/worlds/{world}/articles/{article}/sourcing/save", { params, body, idempotencyKey });
}

/** Proposes what is decided. */
export function proposeDecisions(params: ArticleAddress, title: string, idempotencyKey: string) {
  return callApi("post", "/worlds/{world}/articles/{article}/sourcing/propose", {
    params,
    body: { title },
    idempotencyKey,
  });
}
