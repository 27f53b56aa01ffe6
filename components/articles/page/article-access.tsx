"use client";

import { createContext, type ReactNode, Suspense, use } from "react";
import type { Refusal } from "@/components/api/refusal";
import type { ProtectionLevel } from "@/lib/articles/article";
import type { ArticleRights } from "@/lib/articles/protection/article-rights";

/** What whoever reads may do about an article, and what that depends on. */
export type ArticleAccess = ArticleRights & {
  readonly signedIn: boolean;
  readonly protection: ProtectionLevel;
  /** The protections that they may choose. */
  readonly protections: readonly ProtectionLevel[];
  /** Every change of the article is reviewed. */
  readonly reviewed: boolean;
};

/** The server actions of an article's menu; each returns the refusal, or null. */
export type ArticleActions = {
  readonly trash: (input: { summary: string }) => Promise<Refusal | null>;
  readonly protect: (input: { level: ProtectionLevel; reason: string; until?: string }) => Promise<Refusal | null>;
  readonly review: (input: { wanted: boolean }) => Promise<Refusal | null>;
};

type Known = { readonly access: Promise<ArticleAccess | null>; readonly actions: ArticleActions };

const Access = createContext<Known | null>(null);

/** Tells every page of an article what the reader may do, once that is known: the text does not wait for it. */
export function ArticleAccessProvider({ access, actions, children }: Known & { children: ReactNode }) {
  return <Access value={{ access, actions }}>{children}</Access>;
}

/** What the reader may do; null where nothing is known of them. Waits for the answer: call it inside of `Suspense`. */
export function useArticleAccess(): ArticleAccess | null {
  const known = use(Access);
  return known && use(known.access);
}

/** The server actions of the article that is shown; null on pages that are not an article's. */
export function useArticleActions(): ArticleActions | null {
  return use(Access)?.actions ?? null;
}

type ForAllowedProps = {
  /** Any of these rights is enough. */
  rights: readonly (keyof ArticleRights)[];
  children: ReactNode;
};

/** What only those see who have one of some rights to the article. */
export function ForAllowed(props: ForAllowedProps) {
  return (
    <Suspense fallback={null}>
      <IfAllowed {...props} />
    </Suspense>
  );
}

function IfAllowed({ rights, children }: ForAllowedProps) {
  const access = useArticleAccess();
  return access && rights.some((right) => access[right]) ? children : null;
}
