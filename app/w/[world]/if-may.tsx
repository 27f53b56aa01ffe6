import { type ReactNode, Suspense } from "react";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { type Action, may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldOfViewer } from "./world";

type OfWorld = { worldSlug: string; children: ReactNode };

/** What only those members see who may do an action: nothing is offered that then refuses. */
export function IfMay(props: OfWorld & { action: Action }) {
  return (
    <Suspense fallback={null}>
      <Allowed {...props} />
    </Suspense>
  );
}

async function Allowed({ worldSlug, action, children }: OfWorld & { action: Action }) {
  return may((await worldOfViewer(worldSlug)).role, action) ? children : null;
}

/** What only those see whose new article would be saved or proposed. */
export function IfWriter(props: OfWorld) {
  return (
    <Suspense fallback={null}>
      <Writer {...props} />
    </Suspense>
  );
}

async function Writer({ worldSlug, children }: OfWorld) {
  const [viewer, world] = [await currentViewer(), await worldOfViewer(worldSlug)];
  const { may: rights } = await reviewOf(db, viewer, world, null, systemClock());
  return rights.save || rights.propose ? children : null;
}
