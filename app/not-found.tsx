import type { Metadata } from "next";
import { NoticePage } from "@/components/shell/notice-page";
import { LinkButton } from "@/components/ui/link-button";
import { frontMessages } from "@/lib/language/subjects/front";
import { SiteFrame } from "./site-frame";

export function generateMetadata(): Metadata {
  const t = frontMessages();
  return { title: t("nothingHere"), robots: { index: false } };
}

/** For what is not there and for what the reader may not see: the same words, so that nothing is given away. */
export default function NotFound() {
  const t = frontMessages();
  return (
    <SiteFrame>
      {/* Where the metadata of a page is what was not found, Next writes no title at all. */}
      <title>{t("nothingHereCanonry")}</title>
      <NoticePage
        kicker={t("nothingHere")}
        title={t("thereIsNothingAtThisAddress")}
        actions={
          <>
            <LinkButton href="/" variant="primary">
              {t("allWorlds")}
            </LinkButton>
            <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
          </>
        }
      >
        <p>{t("ifYouTypedTheAddressCheck")}</p>
      </NoticePage>
    </SiteFrame>
  );
}
