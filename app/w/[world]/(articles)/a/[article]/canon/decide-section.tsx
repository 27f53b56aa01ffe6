import { Suspense } from "react";
import { sharedPage } from "@/app/shared-page";
import { question } from "@/app/viewer-answers/answers";
import { worldOfViewer } from "@/app/w/[world]/world";
import { AskForDecisionForm } from "@/components/canon/ask-for-decision-form";
import { DecideChoice, DecideRoom } from "@/components/canon/decide-choice";
import { DecideForm } from "@/components/canon/decide-form";
import { Section } from "@/components/form/section";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import type { ArticleView } from "@/lib/articles/read";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { type Deciders, othersDecide } from "@/lib/canon/caretakers/caretaker";
import type { ContinuityView } from "@/lib/canon/continuities/continuity";
import type { NamedContinuity } from "@/lib/canon/continuities/read";
import type { DecisionView } from "@/lib/canon/decision";
import { db } from "@/lib/db";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { canonMessages } from "@/lib/language/subjects/canon";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { translatedFailure } from "@/lib/language/translated-failure";
import { decideAction } from "./actions";
import { targetsOf } from "./targets-of";

type DecideSectionProps = {
  article: ArticleView;
  claims: readonly ClaimView[];
  target: string;
  wrong: DecisionView | null;
  /** The id that the address asks to correct; it stays there after that was done. */
  corrects: string;
  deciders: Deciders;
  /** The continuity that is decided in; null: the world's first one. */
  continuity: NamedContinuity | null;
  /** What the world's continuities are, where it has several. */
  several: readonly ContinuityView[];
};

/** The form for those who may decide; for those who may propose, one that asks the others; else who may. */
export async function DecideSection(props: DecideSectionProps) {
  const { article, deciders } = props;
  if (article.trashed) return null;
  const aside = props.continuity?.view;
  if (aside?.setAside) return <SetAside name={aside.name} />;
  if (await sharedPage()) {
    return (
      <DecideChoice
        world={question("world", article.world.slug)}
        decides={<Decide {...props} />}
        asks={<AskForDecision {...props} />}
        member={<WhoDecides deciders={deciders} />}
        stranger={<WhoDecides deciders={deciders} takePart={article.world.slug} />}
      />
    );
  }
  return (
    <Suspense fallback={<DecideRoom />}>
      <ByRights {...props} />
    </Suspense>
  );
}

async function ByRights(props: DecideSectionProps) {
  const { article, deciders } = props;
  const [viewer, world] = [await currentViewer(), await worldOfViewer(article.world.slug)];
  const { may } = await reviewOf(db, viewer, world, article.id, systemClock());
  if (may.decideCanon) return <Decide {...props} />;
  if (may.propose && viewer && !props.continuity) return <AskForDecision {...props} />;
  return <WhoDecides deciders={deciders} {...(world.role === null ? { takePart: world.slug } : {})} />;
}

function Decide({ article, claims, target, wrong, corrects, continuity, several }: DecideSectionProps) {
  const t = canonMessages();
  const { world } = article;
  return (
    <Section title={t("decide")} hint={whereDecided(continuity, several)}>
      {/* A correction that was made is none any more: the form goes on as at first, and says that it was done. */}
      <DecideForm
        key={`${continuity?.view.slug ?? ""} ${corrects || target}`}
        action={decideAction.bind(null, world.slug)}
        {...formOf(article, claims, target)}
        wrong={wrong}
        continuity={continuity?.view.slug}
      />
    </Section>
  );
}

/** In which continuity the form decides, in words; nothing where there is only one. */
function whereDecided(continuity: NamedContinuity | null, several: readonly ContinuityView[]): string | undefined {
  const t = continuitiesMessages();
  const first = several.find(({ parent }) => parent === null)?.name;
  if (first === undefined) return undefined;
  if (!continuity) return t("youDecideInFirst", { name: first });
  const { name, parent } = continuity.view;
  return `${t("youDecideIn", { name })} ${t("firstInIt", { name, parent: parent?.name ?? first })}`;
}

function SetAside({ name }: { name: string }) {
  return (
    <Section title={canonMessages()("decide")}>
      <Callout>{continuitiesMessages()("setAsideNothingDecided", { name })}</Callout>
    </Section>
  );
}

function AskForDecision({ article, claims, target }: DecideSectionProps) {
  const t = canonMessages();
  const chosen = claims.find(({ id }) => id === target) ?? { ...article, status: article.canon };
  const decided =
    target === "" ? article.decisionId !== null : claims.some(({ id, ownDecision }) => id === target && ownDecision);
  return (
    <Section
      title={decided ? t("disputeThisOrAskForAnother") : t("askForADecision")}
      hint={t("editorsDecideTheySeeYourRequest")}
    >
      <AskForDecisionForm
        key={target}
        {...formOf(article, claims, target)}
        initial={{ to: decided ? chosen.status : "canon", disputed: decided }}
      />
    </Section>
  );
}

function WhoDecides({ deciders, takePart }: { deciders: Deciders; takePart?: string }) {
  const t = canonMessages();
  return (
    <Section title={t("decide")}>
      <Callout>
        {translatedFailure(othersDecide(deciders).detail)}{" "}
        {takePart !== undefined && <RouteLink href={`/w/${takePart}#take-part`}>{t("howToTakePartInThis")}</RouteLink>}
      </Callout>
    </Section>
  );
}

function formOf(article: ArticleView, claims: readonly ClaimView[], target: string) {
  const { world, slug } = article;
  return { worldSlug: world.slug, articleSlug: slug, targets: targetsOf(article, claims), target };
}
