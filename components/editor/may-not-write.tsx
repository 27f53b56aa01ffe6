import { EmptyState } from "@/components/ui/empty-state";
import { Lock } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { editorMessages } from "@/lib/language/subjects/editor";
import { translatedFailure } from "@/lib/language/translated-failure";

type MayNotWriteProps = { world: { readonly slug: string; readonly title: string }; back: string };

/** Says who may write here, and leads back. */
export function MayNotWrite({ world, back }: MayNotWriteProps) {
  const t = editorMessages();
  return (
    <EmptyState
      icon={<Lock aria-hidden="true" />}
      title={t("youCanReadThisButNot")}
      hint={translatedFailure(refusal("writeArticle").detail)}
      actions={
        <>
          <LinkButton href={back}>{t("backToReading")}</LinkButton>
          <LinkButton href={`/w/${world.slug}/members`}>{t("whoIsInTitle", { title: world.title })}</LinkButton>
        </>
      }
    />
  );
}
