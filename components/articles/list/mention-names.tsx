"use client";

import { useRouter } from "next/navigation";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import styles from "./mention-review.module.css";

type MentionNamesProps = {
  names: readonly string[];
  never: readonly string[];
  worldSlug: string;
  /** The slug of the article that is named. */
  article: string;
  /** Whether the reader may say which names are looked for. */
  mayChange: boolean;
};

/** The names that are looked for, each with the way never to see it again, and those that are not looked for any more. */
export function MentionNames({ names, never, worldSlug, article, mayChange }: MentionNamesProps) {
  const t = listsToolsMessages();
  const { refresh } = useRouter();
  const sayRefusal = useRefusalToast();
  async function turn(name: string, wanted: boolean): Promise<void> {
    const params = { world: worldSlug, article };
    const path = "/worlds/{world}/articles/{article}/never-linked";
    const answer = await callApi("put", path, { params, body: { name, never: wanted } });
    if (answer.ok) refresh();
    else sayRefusal(t("notRemembered"), refusalOfCall(answer.failure));
  }
  return (
    <ul className={styles.names} aria-label={t("namesThatAreLookedFor")}>
      {names.map((name) => (
        <li key={name} className={styles.name}>
          “{name}”
          {mayChange && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => void turn(name, true)}
              aria-label={t("neverSuggestName", { name })}
            >
              {t("neverSuggest")}
            </Button>
          )}
        </li>
      ))}
      {never.map((name) => (
        <li key={`never ${name}`} className={styles.name}>
          <s>“{name}”</s>
          {mayChange && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => void turn(name, false)}
              aria-label={t("suggestNameAgain", { name })}
            >
              {t("suggestAgain")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
