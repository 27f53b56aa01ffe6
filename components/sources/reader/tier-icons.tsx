import type { ReactNode } from "react";
import { BookOpenText, Feather, MessageCircle, UserPen } from "@/components/ui/icons";
import type { Tier } from "@/lib/sources/thread/tier";

/** A sign for each tier, beside its word. */
export const TIER_ICONS: Readonly<Record<Tier, ReactNode>> = {
  story: <BookOpenText aria-hidden="true" />,
  note: <Feather aria-hidden="true" />,
  guest: <UserPen aria-hidden="true" />,
  discussion: <MessageCircle aria-hidden="true" />,
};
