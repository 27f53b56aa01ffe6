import type { LostClaim } from "@/lib/document/claims/lost-claims";
import styles from "./lost-claim-list.module.css";

/** The words of claims that a text has no more. */
export function LostClaimList({ claims }: { claims: readonly LostClaim[] }) {
  return (
    <ul className={styles.list}>
      {claims.map(({ id, text }) => (
        <li key={id} dir="auto">
          “{text}”
        </li>
      ))}
    </ul>
  );
}
