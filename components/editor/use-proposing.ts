"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { addToProposal, changePart, postProposal, postVisitorProposal } from "@/components/api/world-api";
import type { ArticleWork } from "@/components/editor/saving/article-work";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { newId } from "@/lib/base/ids";
import { editorMessages } from "@/lib/language/subjects/editor";
import { proposalPath } from "@/lib/proposals/proposal";
import type { Draft } from "./use-draft";

/** What is said of a change when it is proposed. */
export type ProposalTexts = {
  readonly title: string;
  readonly note: string;
  /** Sent to review at once; else kept as a draft that other articles can be added to. */
  readonly submit: boolean;
  /** The number of a proposal of one's own that it is added to; null for a new one. */
  readonly into: number | null;
  /** Of a visitor without an account. */
  readonly name: string;
};

/** Proposing, as the screen uses it. */
export type ProposingWork = {
  /** What is written cannot be saved by this person, only proposed. */
  readonly instead: boolean;
  /** The choice stands behind Save: here nobody is asked for it. */
  readonly aside: boolean;
  /** It changes a proposal that is there already: nothing has to be asked. */
  readonly updates: boolean;
  readonly asking: boolean;
  readonly busy: boolean;
  readonly failure: ApiFailure | null;
  /** The number of what a visitor proposed: members alone can open it. */
  readonly proposed: number | null;
  readonly ask: () => void;
  readonly putOff: () => void;
  /** Returns whether it was proposed. */
  readonly propose: (words: ProposalTexts) => Promise<boolean>;
};

/** Proposes the work when asked to. What was typed stays where it is until the server has it. */
export function useProposing(place: WorkPlace, work: ArticleWork, draft: Draft): ProposingWork {
  const t = editorMessages();
  const { proposing, world } = place;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [proposed, setProposed] = useState<number | null>(null);
  const [keys] = useState(() => new Map<string, string>());
  const target = proposing.target;

  async function propose(words: ProposalTexts): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    await draft.keeper.pause();
    const sent = work.snapshot();
    const written = await send(sent, words);
    setBusy(false);
    if (!written.ok) {
      draft.keeper.changed();
      setFailure(written.failure);
      return false;
    }
    work.wasProposed(sent);
    if (work.getState().dirty) draft.keeper.changed();
    else draft.keeper.settled();
    void draft.discard();
    setAsking(false);
    setFailure(null);
    if (proposing.visitor) setProposed(written.value.number);
    else setTimeout(() => router.push(proposalPath(world, written.value.number)));
    return true;
  }

  function send(sent: ReturnType<ArticleWork["snapshot"]>, { into, submit, name, ...words }: ProposalTexts) {
    const part = { ...(place.article === null ? {} : { article: place.article }), ...sent };
    if (target !== null) return changePart(world, target, part);
    if (into !== null) return addToProposal(world, into, part);
    const body = { ...words, articles: [part] };
    if (proposing.visitor) return postVisitorProposal(world, { ...body, name });
    const same = JSON.stringify(body);
    // The same again gets the first answer again: an answer that was lost makes no second proposal.
    const key = keys.get(same) ?? newId();
    keys.set(same, key);
    return postProposal(world, { ...body, submit }, key);
  }

  async function ask(): Promise<void> {
    const { fields, dirty } = work.getState();
    if (fields.title.trim() === "") return setFailure(local(t("anArticleNeedsATitle")));
    if (!dirty) return setFailure(local(t("thereAreNoChangesToPropose")));
    setFailure(null);
    if (target === null) setAsking(true);
    else await propose({ title: "", note: "", submit: false, into: null, name: "" });
  }

  return {
    instead: !proposing.savesDirectly,
    aside: proposing.aside,
    updates: target !== null,
    asking,
    busy,
    failure,
    proposed,
    propose,
    ask: () => void ask(),
    putOff: () => setAsking(false),
  };
}

function local(detail: string): ApiFailure {
  return { kind: "invalid", detail, issues: [], body: {} };
}
