import { notFound } from "next/navigation";
import { cache } from "react";
import { numberOrNotFound } from "@/app/asked";
import { worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import type { Viewer } from "@/lib/auth/actor";
import { currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import type { ProposalView } from "@/lib/proposals/proposal";
import { proposalFor } from "@/lib/proposals/read-proposal";
import type { WorldView } from "@/lib/worlds/world";

/** What the pages below /w/WORLD/proposals/NUMBER are given by Next. */
export type ProposalParams = Promise<{ world: string; number: string }>;

type ProposalPageData = { readonly world: WorldView; readonly viewer: Viewer; readonly proposal: ProposalView };

/** The proposal of a page as the reader sees it; Next's not-found page where there is none for them. */
export const proposalOrNotFound: (params: ProposalParams) => Promise<ProposalPageData> = cache(async (params) => {
  const { world, number } = await params;
  return find(world, number);
});

const find = cache(async (slug: string, number: string): Promise<ProposalPageData> => {
  await worldOrNotFound(slug);
  const [viewer, world] = await Promise.all([currentViewer(), worldOfViewer(slug)]);
  const proposal = await proposalFor(db, viewer, world, numberOrNotFound(number));
  return { world, viewer, proposal: proposal ?? notFound() };
});
