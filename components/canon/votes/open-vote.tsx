"use client";

import { Suspense } from "react";
import { useArticleAccess } from "@/components/articles/page/article-access";
import { DecideForm, type DecideFormProps } from "@/components/canon/decide-form";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";
import styles from "./open-vote.module.css";

type OpenVoteProps = Omit<DecideFormProps, "words" | "wrong" | "voting">;

/** For those who vote: the form that asks the members, folded away until it is wanted. */
export function OpenVote(props: OpenVoteProps) {
  return (
    <Suspense fallback={null}>
      <OpenVoteByRights {...props} />
    </Suspense>
  );
}

function OpenVoteByRights(props: OpenVoteProps) {
  const t = canonRulesToolsMessages();
  const access = useArticleAccess();
  if (!access?.openVote) return null;
  const words = { button: t("openTheVote"), done: t("voteOpened"), refused: t("voteNotOpened") };
  return (
    <details className={styles.fold}>
      <summary>{t("askTheMembers")}</summary>
      <DecideForm {...props} voting words={words} />
    </details>
  );
}
