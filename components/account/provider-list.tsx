import { Badge } from "@/components/ui/badge";
import { ProviderButtons } from "./provider-buttons";
import styles from "./rows.module.css";

/** Which providers one may sign in through, and buttons to link the others. */
export function ProviderList({
  providers,
  linked,
}: {
  providers: readonly { id: string; name: string }[];
  linked: readonly string[];
}) {
  const others = providers.filter(({ id }) => !linked.includes(id));
  return (
    <>
      <ul className={styles.rows}>
        {providers
          .filter(({ id }) => linked.includes(id))
          .map(({ id, name }) => (
            <li key={id} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <Badge tone="success">Linked</Badge>
            </li>
          ))}
      </ul>
      <ProviderButtons providers={others} callbackUrl="/account" verb="Link" />
    </>
  );
}
