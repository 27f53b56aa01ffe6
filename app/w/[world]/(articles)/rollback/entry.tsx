import { Suspense } from "react";
import { worldOfViewer } from "@/app/w/[world]/world";
import { Undo2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { rollbackPath } from "@/lib/articles/rollback/rollback";
import { may } from "@/lib/auth/policy";

type Props = { worldSlug: string; person: string };

/** The way to look at what rolling a person's changes back would come to, for those who may. */
export function RollbackEntry(props: Props) {
  return (
    <Suspense>
      <ForEditors {...props} />
    </Suspense>
  );
}

async function ForEditors({ worldSlug, person }: Props) {
  const world = await worldOfViewer(worldSlug);
  if (!may(world.role, "rollBack")) return null;
  return (
    <LinkButton href={rollbackPath(worldSlug, person)} size="small" icon={<Undo2 aria-hidden="true" />}>
      Roll back these changes…
    </LinkButton>
  );
}
