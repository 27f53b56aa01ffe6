import { notFound } from "next/navigation";
import { mayAdminister } from "@/lib/administration/administration";
import type { Actor } from "@/lib/auth/actor";
import { actorOrSignIn } from "@/lib/auth/session-actor";

/** Who looks at a page of the administration: for everybody but the owner of the installation there is no such page. */
export async function administratorOrNotFound(path: string): Promise<Actor> {
  const actor = await actorOrSignIn(path);
  return mayAdminister(actor).ok ? actor : notFound();
}

/** Rows on one page of a list. */
export const PAGE = 50;

/** What the address of a list asks for. */
export type Asked = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The words that a list is searched for. */
export function wordsOf(value: string | string[] | undefined): string {
  return ([value].flat()[0] ?? "").slice(0, 120).trim();
}
