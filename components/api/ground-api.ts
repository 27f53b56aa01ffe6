import type { Stance } from "@/lib/document/model/citation";
import type { LeftStep } from "@/lib/evidence/sourcing/ground";
import type { Walk } from "@/lib/evidence/sourcing/read";
import { callApi } from "./api-client";
import type { Answer } from "./world-api";

/** The article that somebody walks through. */
export type WalkPlace = { readonly world: string; readonly article: string };

/** What is decided about a sentence, as it is sent. */
export type Decision =
  | { readonly kind: "skip" }
  | { readonly kind: "invention" }
  | {
      readonly kind: "link";
      readonly citation: { readonly passage: string; readonly quote: string; readonly stance: Stance };
    };

/** The walk as it is now. */
export function loadWalk(place: WalkPlace): Answer<Walk> {
  return callApi("GET", at(place));
}

/** Keeps a decision. */
export function putDecision(place: WalkPlace, key: string, decision: Decision): Answer<{ key: string }> {
  return callApi("PUT", `${at(place)}/${encodeURIComponent(key)}`, { body: decision });
}

/** Takes a decision back. */
export function dropDecision(place: WalkPlace, key: string): Answer<{ key: string }> {
  return callApi("DELETE", `${at(place)}/${encodeURIComponent(key)}`);
}

/** Brings what is decided into the article. */
export function saveWalk(
  place: WalkPlace,
  summary: string,
  idempotencyKey: string,
): Answer<{ revision: number; linked: number; invented: number; left: readonly LeftStep[] }> {
  return callApi("POST", `${at(place)}/save`, { body: summary === "" ? {} : { summary }, idempotencyKey });
}

/** Proposes what is decided. */
export function proposeWalk(
  place: WalkPlace,
  title: string,
  idempotencyKey: string,
): Answer<{ number: number; left: readonly LeftStep[] }> {
  return callApi("POST", `${at(place)}/propose`, { body: { title }, idempotencyKey });
}

function at({ world, article }: WalkPlace): string {
  return `/worlds/${encodeURIComponent(world)}/articles/${encodeURIComponent(article)}/sourcing`;
}
