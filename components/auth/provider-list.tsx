"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { authMessages } from "@/lib/language/subjects/auth";
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
  const t = authMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end(id: string, name: string) {
    const refusal = await attempted(() => unlink(id));
    if (refusal) sayRefusal(t("nameWasNotUnlinked", { name }), refusal);
    else say({ title: t("nameIsUnlinked", { name }), tone: "success" });
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
                <Badge tone="success">{t("linked")}</Badge>
              </span>
              <AlertDialog
                title={t("unlinkName", { name })}
                description={t("youWillNoLongerBeAble", { name })}
                confirmLabel={t("unlinkName2", { name })}
                danger
                onConfirm={() => end(id, name)}
                trigger={<Button size="small">{t("unlinkName2", { name })}</Button>}
              />
            </li>
          ))}
      </ul>
      <ProviderButtons
        providers={providers.filter(({ id }) => !linked.includes(id))}
        callbackUrl="/account"
        verb={t("link")}
      />
    </>
  );
}
