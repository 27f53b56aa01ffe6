"use client";

import { createContext, type ReactNode, Suspense, use } from "react";
import type { Refusal } from "@/components/api/refusal";
import { type AnswerOrQuestion, isQuestion, type Question } from "@/components/viewer/question";
import { Room } from "@/components/viewer/room";
import { useAnswer } from "@/components/viewer/use-answer";
import type { MergedText } from "@/lib/articles/addresses/merged-text";
import type { ProtectionLevel } from "@/lib/articles/article";
import type { ArticleRights } from "@/lib/articles/protection/article-rights";
import type { Result } from "@/lib/base/result";

/** What whoever reads may do about an article, and what that depends on. */
export type ArticleAccess = ArticleRights & {
  /** The article's newest revision. */
  readonly revision: number;
  readonly signedIn: boolean;
  readonly protection: ProtectionLevel;
  /** The protections that they may choose. */
  readonly protections: readonly ProtectionLevel[];
  /** Every change of the article is reviewed. */
  readonly reviewed: boolean;
  /** They hear of what others do to it. */
  readonly watching: boolean;
  /** It is what readers of the world see first; null: nothing that the reader could change. */
  readonly startPage: boolean | null;
  /** New articles can begin with it; null: the reader may not change that. */
  readonly template: boolean | null;
  /** They take part in discussions. */
  readonly comments: boolean;
  /** How many discussions of the article are open. */
  readonly discussions: number;
};

/** Where an article is after something was done to it, or the refusal. */
type Moved = Promise<Result<{ readonly slug: string }, Refusal>>;

/** The server actions of an article's menu; those that return nothing else return the refusal, or null. */
export type ArticleActions = {
  readonly trash: (input: { summary: string }) => Promise<Refusal | null>;
  readonly protect: (input: { level: ProtectionLevel; reason: string; until?: string }) => Promise<Refusal | null>;
  readonly move: (input: { slug: string }) => Moved;
  readonly merge: (input: { into: string; text: MergedText; baseRevision: number; summary: string }) => Moved;
  readonly review: (input: { wanted: boolean }) => Promise<Refusal | null>;
  readonly startPage: (input: { chosen: boolean }) => Promise<Refusal | null>;
  readonly template: (input: { template: boolean }) => Promise<Refusal | null>;
  readonly watch: (watching: boolean) => Promise<Refusal | null>;
};

type Known = {
  /** The answer when it comes with the page; or what is known so far, undefined as long as that is nothing. */
  readonly access: Promise<ArticleAccess | null> | { readonly known: ArticleAccess | null | undefined };
  readonly actions: ArticleActions;
};

const Access = createContext<Known | null>(null);

type ProviderProps = {
  access: AnswerOrQuestion<ArticleAccess | null>;
  actions: ArticleActions;
  children: ReactNode;
};

/** Tells every page of an article what the reader may do, once that is known: the text does not wait for it. */
export function ArticleAccessProvider({ access, actions, children }: ProviderProps) {
  if (isQuestion(access)) {
    return (
      <AskedAccess question={access} actions={actions}>
        {children}
      </AskedAccess>
    );
  }
  return <Access value={{ access, actions }}>{children}</Access>;
}

type AskedAccessProps = { question: Question<ArticleAccess | null>; actions: ArticleActions; children: ReactNode };

function AskedAccess({ question, actions, children }: AskedAccessProps) {
  const known = useAnswer(question);
  return <Access value={{ access: { known }, actions }}>{children}</Access>;
}

/** What the reader may do; null where they see nothing, undefined until it is asked. May wait: call it inside of `Suspense`. */
export function useArticleAccess(): ArticleAccess | null | undefined {
  const access = use(Access)?.access;
  if (access === undefined) return null;
  return "known" in access ? access.known : use(access);
}

/** The server actions of the article that is shown; null on pages that are not an article's. */
export function useArticleActions(): ArticleActions | null {
  return use(Access)?.actions ?? null;
}

type ForAllowedProps = {
  /** Any of these rights is enough. */
  rights: readonly (keyof ArticleRights)[];
  children: ReactNode;
  /** What all others see. */
  otherwise?: ReactNode;
};

/** What only those see who have one of some rights to the article. */
export function ForAllowed(props: ForAllowedProps) {
  return (
    <Suspense fallback={null}>
      <IfAllowed {...props} />
    </Suspense>
  );
}

function IfAllowed({ rights, children, otherwise = null }: ForAllowedProps) {
  const access = useArticleAccess();
  if (access === undefined) return <Room>{children}</Room>;
  return access && rights.some((right) => access[right]) ? children : otherwise;
}
