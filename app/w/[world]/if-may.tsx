import { type ReactNode, Suspense } from "react";
import { isWithoutScripts, sharedPage } from "@/app/shared-page";
import { question } from "@/app/viewer-answers/answers";
import { ForViewer } from "@/components/viewer/for-viewer";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { type Action, may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldOfViewer } from "./world";

type OfWorld = {
  worldSlug: string;
  children: ReactNode;
  /** Whether its room is kept on a page that asks who reads it: until it knows, never, or for those too who do not see it. */
  room?: "first" | "never" | "always";
};

/** What only those members see who may do an action: nothing is offered that then refuses. `not`: what all others see. */
export async function IfMay({
  worldSlug,
  action,
  not = false,
  room,
  children,
}: OfWorld & { action: Action; not?: boolean }) {
  if (await sharedPage()) {
    return (
      <ForViewer world={question("world", worldSlug)} to={action} not={not} room={room}>
        {children}
      </ForViewer>
    );
  }
  return (
    <Late>
      <Allowed worldSlug={worldSlug} action={action} not={not}>
        {children}
      </Allowed>
    </Late>
  );
}

async function Allowed({ worldSlug, action, not, children }: OfWorld & { action: Action; not: boolean }) {
  return may((await worldOfViewer(worldSlug)).role, action) === not ? null : children;
}

/** What only those see whose new article would be saved or proposed. */
export async function IfWriter({ worldSlug, room, children }: OfWorld) {
  if (await sharedPage()) {
    return (
      <ForViewer world={question("world", worldSlug)} to="write" room={room}>
        {children}
      </ForViewer>
    );
  }
  return (
    <Late>
      <Writer worldSlug={worldSlug}>{children}</Writer>
    </Late>
  );
}

async function Writer({ worldSlug, children }: OfWorld) {
  const [viewer, world] = [await currentViewer(), await worldOfViewer(worldSlug)];
  const { may: rights } = await reviewOf(db, viewer, world, null, systemClock());
  return rights.save || rights.propose ? children : null;
}

/** A part that may come after the rest; for a browser without scripts, which would never show it, the rest waits. */
async function Late({ children }: { children: ReactNode }) {
  return (await isWithoutScripts()) ? children : <Suspense fallback={null}>{children}</Suspense>;
}
