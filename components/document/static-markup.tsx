import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { markupCarrier } from "@/lib/base/markup-carrier";
import { SentMarkup } from "./sent-markup";

/**
 * Content that never changes once it is shown, as a text or a comparison of texts: its HTML is made once, and the browser is not sent a
 * second account of it as component data (decision 051). It must hold no client component and nothing that waits. On the server alone.
 */
export function StaticMarkup({ children }: { children: ReactNode }): ReactNode {
  const carrier = markupCarrier();
  if (!carrier) return children;
  const html = carrier.render(children);
  const hash = createHash("sha256").update(html).digest("base64url").slice(0, 16);
  const carried = carrier.carried();
  if (!carried) return <SentMarkup hash={hash} html={html} />;
  carried.set(hash, html);
  return <SentMarkup hash={hash} />;
}
