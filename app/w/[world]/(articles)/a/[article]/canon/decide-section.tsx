import Link from "next/link";
import { worldOfViewer } from "@/app/w/[world]/world";
import { AskForDecisionForm } from "@/components/canon/ask-for-decision-form";
import { DecideForm } from "@/components/canon/decide-form";
import { Section } from "@/components/form/section";
import { Callout } from "@/components/ui/callout";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import type { ArticleView } from "@/lib/articles/read";
import { refusal } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import type { DecisionView } from "@/lib/canon/decision";
import { db } from "@/lib/db";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { decideAction } from "./actions";

type DecideSectionProps = {
  article: ArticleView;
  claims: readonly ClaimView[];
  target: string;
  wrong: DecisionView | null;
  /** The id that the address asks to correct; it stays there after that was done. */
  corrects: string;
};

/** The form for those who may decide; for those who may propose, one that asks the others; else who may. */
export async function DecideSection({ article, claims, target, wrong, corrects }: DecideSectionProps) {
  const [viewer, world] = [await currentViewer(), await worldOfViewer(article.world.slug)];
  const { may } = await reviewOf(db, viewer, world, article.id, systemClock());
  const form = {
    worldSlug: world.slug,
    articleSlug: article.slug,
    targets: targetsOf(article, claims),
    target,
  };
  if (article.trashed) return null;
  if (may.decideCanon) {
    return (
      <Section title="Decide">
        {/* A correction that was made is none any more: the form goes on as at first, and says that it was done. */}
        <DecideForm key={corrects || target} action={decideAction.bind(null, world.slug)} {...form} wrong={wrong} />
      </Section>
    );
  }
  const chosen = claims.find(({ id }) => id === target) ?? { ...article, status: article.canon };
  const decided =
    target === "" ? article.decisionId !== null : claims.some(({ id, ownDecision }) => id === target && ownDecision);
  if (may.propose && viewer) {
    return (
      <Section
        title={decided ? "Dispute this or ask for another decision" : "Ask for a decision"}
        hint="Editors decide. They see your request under Proposals and answer it there."
      >
        <AskForDecisionForm
          key={target}
          {...form}
          initial={{ to: decided ? chosen.status : "canon", disputed: decided }}
        />
      </Section>
    );
  }
  return (
    <Section title="Decide">
      <Callout>
        {refusal("decideCanon").detail}{" "}
        {world.role === null && <Link href={`/w/${world.slug}#take-part`}>How to take part in this world</Link>}
      </Callout>
    </Section>
  );
}

function targetsOf({ title }: ArticleView, claims: readonly ClaimView[]) {
  return [
    { value: "", label: `The article “${title}”` },
    ...claims.map(({ id, text }) => ({
      value: id,
      label: `Claim: ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`,
    })),
  ];
}
