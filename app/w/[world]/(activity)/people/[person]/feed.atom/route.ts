import { serveFeed } from "@/app/w/[world]/(activity)/serve-feed";
import { personIn } from "@/lib/activity/changes/read-contributions";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";

type Params = Promise<{ world: string; person: string }>;

/** What one person does in a world. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const t = worldsMessages();
  const { world: slug, person: userId } = await params;
  return serveFeed(request, params, async (world) => {
    const person = await personIn(db, world, userId);
    if (!person) return null;
    const path = `/w/${slug}/people/${userId}`;
    const names = {
      about: `world/${world.id}/person/${userId}`,
      title: t("nameInTitle", { name: person.name, title: world.title }),
    };
    const channel = { worldSlug: slug, ...names, path, self: `${path}/feed.atom` };
    return { channel, filter: { by: userId } };
  });
}
