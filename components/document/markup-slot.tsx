import { markupCarrier } from "@/lib/base/markup-carrier";
import { slotHash, slotMark } from "@/lib/base/page-frame";
import { SentMarkup } from "./sent-markup";

/** The place of static markup in a frame of pages (decision 067): each page has its own put there. On the server alone. */
export function MarkupSlot({ name }: { name: string }) {
  const hash = slotHash(name);
  markupCarrier()?.carried()?.set(hash, slotMark(name));
  return <SentMarkup hash={hash} />;
}
