import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { retconMessages } from "@/lib/language/subjects/retcon";

type LeaningLineProps = { count: number; on: "article" | "claim" | "proposal"; href: string };

/** Tells before something is changed that other things lean on it, and leads to them; nothing where none does. */
export function LeaningLine({ count, on, href }: LeaningLineProps) {
  const t = retconMessages();
  if (count === 0) return null;
  return (
    <Callout>
      {on === "proposal" ? t("lineOnProposal", { count }) : t("lineOn", { count, on })}{" "}
      <RouteLink href={href}>{t("goThrough", { count })}</RouteLink>
    </Callout>
  );
}
