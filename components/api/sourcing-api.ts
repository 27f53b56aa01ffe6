import type { Stance } from "@/lib/document/model/citation";
import type { SourcingSession } from "@/lib/evidence/sourcing/read";
import type { LeftDecision } from "@/lib/evidence/sourcing/sourcing";
import { callApi } from "./api-client";
import type { Answer } from "./world-api";

/** The article whose sentences somebody goes through. */
export type ArticleAddress = { readonly world: string; readonly article: string };

/** What is decided about a sentence, as it is sent. */
export type DecisionInput =
  | { readonly kind: "skip" }
  | { readonly kind: "invention" }
  | {
      readonly kind: "link";
      readonly citation: {
        readonly passage: string;
        readonly quote: string;
        readonly start: number;
        readonly stance: Stance;
      };
    };

/** The sourcing session as it is now. */
export function loadSourcing(place: ArticleAddress): Answer<SourcingSession> {
  return callApi("GET", at(place));
}

/** Keeps a decision. */
export function putDecision(place: ArticleAddress, key: string, input: DecisionInput): Answer<{ key: string }> {
  return callApi("PUT", `${at(place)}/${encodeURIComponent(key)}`, { body: input });
}

/** Takes a decision back. */
export function dropDecision(place: ArticleAddress, key: string): Answer<{ key: string }> {
  return callApi("DELETE", `${at(place)}/${encodeURIComponent(key)}`);
}

/** Brings what is decided into the article. */
export function saveDecisions(
  place: ArticleAddress,
  summary: string,
  idempotencyKey: string,
): Answer<{ revision: number; linked: number; invented: number; left: readonly LeftDecision[] }> {
  return callApi("POST", `${at(place)}/save`, { body: summary === "" ? {} : { summary }, idempotencyKey });
}

/** Proposes what is decided. */
export function proposeDecisions(
  place: ArticleAddress,
  title: string,
  idempotencyKey: string,
): Answer<{ number: number; left: readonly LeftDecision[] }> {
  return callApi("POST", `${at(place)}/propose`, { body: { title }, idempotencyKey });
}

function at({ world, article }: ArticleAddress): string {
  return `/worlds/${encodeURIComponent(world)}/articles/${encodeURIComponent(article)}/sourcing`;
}
