import { EmptyState } from "@/components/ui/empty-state";
import { Lock } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";

type MayNotWriteProps = { world: { readonly slug: string; readonly title: string }; back: string };

/** Says who may write here, and leads back. */
export function MayNotWrite({ world, back }: MayNotWriteProps) {
  return (
    <EmptyState
      icon={<Lock aria-hidden="true" />}
      title="You can read this, but not edit it"
      hint={refusal("writeArticle").detail}
      actions={
        <>
          <LinkButton href={back}>Back to reading</LinkButton>
          <LinkButton href={`/w/${world.slug}/members`}>Who is in {world.title}</LinkButton>
        </>
      }
    />
  );
}
