import { notFound, redirect } from "next/navigation";
import { textOrNotFound } from "@/app/asked";
import { sourceOrNotFound } from "@/app/w/[world]/(sources)/sources/[source]/source";
import { readerHref } from "@/components/sources/reader-href";
import { db } from "@/lib/db";
import { placeOfPassage } from "@/lib/sources/read-pages";
import { pageOfPlace, sourcePath } from "@/lib/sources/source";

/** The lasting address of a passage: leads on to wherever it stands today. */
export default async function PassagePlace(props: {
  params: Promise<{ world: string; source: string; passage: string }>;
}) {
  const { world, source } = await sourceOrNotFound(props.params);
  const passage = textOrNotFound((await props.params).passage);
  const place = (await placeOfPassage(db, source.id, passage)) ?? notFound();
  const base = sourcePath(world.slug, source.id);
  const version = place.version === source.version ? undefined : place.version;
  redirect(readerHref({ base, version, page: pageOfPlace(place), anchor: `p-${passage}` }));
}
