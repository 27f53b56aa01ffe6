"use client";

import { useRouter } from "next/navigation";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import styles from "./mention-review.module.css";

type MentionNamesProps = {
  names: readonly string[];
  never: readonly string[];
  /** Remembers whether a name is looked for; null: only shown. */
  set: ((input: object) => Promise<Refusal | null>) | null;
};

/** The names that are looked for, each with the way never to see it again, and those that are not looked for any more. */
export function MentionNames({ names, never, set }: MentionNamesProps) {
  const { refresh } = useRouter();
  const sayRefusal = useRefusalToast();
  async function turn(name: string, wanted: boolean): Promise<void> {
    const refusal = set && (await attempted(() => set({ name, never: wanted })));
    if (refusal) sayRefusal("Not remembered", refusal);
    else refresh();
  }
  return (
    <ul className={styles.names} aria-label="Names that are looked for">
      {names.map((name) => (
        <li key={name} className={styles.name}>
          “{name}”
          {set && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => void turn(name, true)}
              aria-label={`Never suggest ${name}`}
            >
              Never suggest
            </Button>
          )}
        </li>
      ))}
      {never.map((name) => (
        <li key={`never ${name}`} className={styles.name}>
          <s>“{name}”</s>
          {set && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => void turn(name, false)}
              aria-label={`Suggest ${name} again`}
            >
              Suggest again
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
