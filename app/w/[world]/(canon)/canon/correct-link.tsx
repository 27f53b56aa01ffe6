import Link from "next/link";
import { Suspense } from "react";
import { worldOfViewer } from "@/app/w/[world]/world";
import { articlePath } from "@/lib/articles/article";
import { may } from "@/lib/auth/policy";
import type { DecisionView } from "@/lib/canon/decision";

type CorrectLinkProps = { worldSlug: string; decision: DecisionView };

/** The way to say that a decision was wrong: beside the newest one on its target, for those who may decide. */
export function CorrectLink({ worldSlug, decision }: CorrectLinkProps) {
  if (!decision.newest) return null;
  return (
    <Suspense fallback={null}>
      <IfDecider worldSlug={worldSlug} decision={decision} />
    </Suspense>
  );
}

async function IfDecider({ worldSlug, decision: { id, article, decidedBy } }: CorrectLinkProps) {
  const { role } = await worldOfViewer(worldSlug);
  if (!may(role, "decideCanon")) return null;
  return (
    <Link
      href={`${articlePath(worldSlug, article.slug)}/canon?corrects=${id}#decide`}
      aria-label={`Correct this decision of ${decidedBy.name}`}
    >
      Correct this decision
    </Link>
  );
}
