import { wishAction } from "@/app/w/[world]/(proposals)/proposals/actions";
import type { Refusal } from "@/components/api/refusal";
import { DecideForm } from "@/components/canon/decide-form";
import styles from "@/components/proposals/proposal.module.css";
import { WishList } from "@/components/proposals/wish-list";
import { claimsOf } from "@/lib/document/claims/claim";
import type { ProposalView } from "@/lib/proposals/proposal";

type WishSectionProps = {
  worldSlug: string;
  proposal: ProposalView;
  unwish: (id: string) => Promise<Refusal | null>;
};

/** The canon statuses that a proposal wishes; its author adds and takes back. Nothing where there are none and none can come. */
export function WishSection({ worldSlug, proposal, unwish }: WishSectionProps) {
  const { wished, parts, may, number } = proposal;
  const mayChange = may.includes("change");
  if (wished.length === 0 && !mayChange) return null;
  return (
    <section className={styles.section} aria-labelledby="wishes">
      <h2 id="wishes">Wished canon status</h2>
      {wished.length === 0 && <p className={styles.why}>It leaves canon as it is.</p>}
      <WishList
        worldSlug={worldSlug}
        wished={wished}
        parts={parts.map(({ id, content }) => ({ id, content }))}
        {...(mayChange ? { remove: unwish } : {})}
      />
      {mayChange && (
        <details className={styles.more}>
          <summary>Wish a status</summary>
          <DecideForm
            action={wishAction.bind(null, worldSlug, number)}
            worldSlug={worldSlug}
            articleSlug=""
            targets={targetsOf(proposal)}
            target={parts[0]?.id ?? ""}
            words={{ act: "Wish this", done: "It is part of the proposal.", refused: "Nothing was wished" }}
          />
        </details>
      )}
    </section>
  );
}

/** The articles of a proposal and their claims: the part's id, and after a space the claim's. */
function targetsOf({ parts }: ProposalView) {
  return parts.flatMap(({ id, content }) => [
    { value: id, label: `The article “${content.title}”` },
    ...claimsOf(content.doc).map((claim) => ({
      value: `${id} ${claim.id}`,
      label: `Claim: ${claim.quote.length > 90 ? `${claim.quote.slice(0, 90)}…` : claim.quote}`,
    })),
  ]);
}
