import { requestStatusAction } from "@/app/w/[world]/(proposals)/proposals/actions";
import type { Refusal } from "@/components/api/refusal";
import { DecideForm } from "@/components/canon/decide-form";
import styles from "@/components/proposals/proposal.module.css";
import { StatusRequestList } from "@/components/proposals/status-request-list";
import { claimsOf } from "@/lib/document/claims/claim";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import type { ProposalView } from "@/lib/proposals/proposal";

type StatusRequestSectionProps = {
  worldSlug: string;
  proposal: ProposalView;
  withdraw: (id: string) => Promise<Refusal | null>;
};

/** The canon statuses that a proposal requests; its author adds and takes back. Nothing where there are none and none can come. */
export function StatusRequestSection({ worldSlug, proposal, withdraw }: StatusRequestSectionProps) {
  const t = proposalsMessages();
  const { statusRequests, parts, may, number } = proposal;
  const mayChange = may.includes("change");
  if (statusRequests.length === 0 && !mayChange) return null;
  return (
    <section className={styles.section} aria-labelledby="status-requests">
      <h2 id="status-requests">{t("requestedCanonStatus")}</h2>
      {statusRequests.length === 0 && <p className={styles.why}>{t("noChangeToCanon")}</p>}
      <StatusRequestList
        worldSlug={worldSlug}
        statusRequests={statusRequests}
        parts={parts.map(({ id, content }) => ({ id, content }))}
        {...(mayChange ? { remove: withdraw } : {})}
      />
      {mayChange && (
        <details className={styles.more}>
          <summary>{t("requestAStatus")}</summary>
          <DecideForm
            action={requestStatusAction.bind(null, worldSlug, number)}
            worldSlug={worldSlug}
            articleSlug=""
            targets={targetsOf(proposal)}
            target={parts[0]?.id ?? ""}
            words={{ button: t("request"), done: t("addedToTheProposal"), refused: t("requestNotSaved") }}
          />
        </details>
      )}
    </section>
  );
}

/** The articles of a proposal and their claims: the part's id, and after a space the claim's. */
function targetsOf({ parts }: ProposalView) {
  const t = proposalsMessages();
  return parts.flatMap(({ id, content }) => [
    { value: id, label: t("theArticleTitle", { title: content.title }) },
    ...claimsOf(content.doc).map((claim) => ({
      value: `${id} ${claim.id}`,
      label: t("claimValue", { value: claim.quote.length > 90 ? `${claim.quote.slice(0, 90)}…` : claim.quote }),
    })),
  ]);
}
