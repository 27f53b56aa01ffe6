import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { markupCarrier } from "@/lib/base/markup-carrier";
import { SentMarkup } from "./sent-markup";

type StaticMarkupProps = {
  children: ReactNode;
  /** Of the box around it; without one it is laid out as if it stood in the place of the box. */
  className?: string | undefined;
};

/**
 * Content that never changes once it is shown, as a text or a comparison of texts: its HTML is made once, and the browser is not sent a
 * second account of it as component data (decision 051). It must hold no client component and nothing that waits. On the server alone.
 */
export function StaticMarkup({ children, className }: StaticMarkupProps): ReactNode {
  const carrier = markupCarrier();
  if (!carrier || carrier.isRendering())
    return className === undefined ? children : <div className={className}>{children}</div>;
  const html = carrier.render(children);
  const hash = createHash("sha256").update(html).digest("base64url").slice(0, 16);
  const carried = carrier.carried();
  if (!carried) return <SentMarkup hash={hash} html={html} className={className} />;
  carried.set(hash, html);
  return <SentMarkup hash={hash} className={className} />;
}
