"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { ProviderButtons } from "./provider-buttons";
import styles from "./rows.module.css";

type ProviderListProps = {
  providers: readonly { id: string; name: string }[];
  linked: readonly string[];
  /** Returns the refusal, or null. */
  unlink: (id: string) => Promise<Refusal | null>;
};

/** Which providers one may sign in through, the end of each, and buttons to link the others. */
export function ProviderList({ providers, linked, unlink }: ProviderListProps) {
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end(id: string, name: string) {
    const refusal = await attempted(() => unlink(id));
    if (refusal) sayRefusal(`${name} was not unlinked`, refusal);
    else say({ title: `${name} is unlinked`, tone: "success" });
  }

  return (
    <>
      <ul className={styles.rows}>
        {providers
          .filter(({ id }) => linked.includes(id))
          .map(({ id, name }) => (
            <li key={id} className={styles.row}>
              <span className={styles.name}>
                {name}
                <Badge tone="success">Linked</Badge>
              </span>
              <AlertDialog
                title={`Unlink ${name}?`}
                description={`You will no longer be able to sign in through ${name}. You can link it again later.`}
                confirmLabel={`Unlink ${name}`}
                danger
                onConfirm={() => end(id, name)}
                trigger={<Button size="small">Unlink {name}</Button>}
              />
            </li>
          ))}
      </ul>
      <ProviderButtons
        providers={providers.filter(({ id }) => !linked.includes(id))}
        callbackUrl="/account"
        verb="Link"
      />
    </>
  );
}
