import { serveFeed } from "@/app/w/[world]/(activity)/serve-feed";
import type { WorldParams } from "@/app/w/[world]/world";
import { changeFilters } from "@/lib/activity/changes/input";
import { givenIn, listQuery } from "@/lib/base/list-query";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** What happens in a world, as far as the address asks for it: with the same words as the page of changes. */
export async function GET(request: Request, { params }: { params: WorldParams }): Promise<Response> {
  const t = worldsMessages();
  return serveFeed(request, params, async ({ id, slug, title }, query) => {
    const { filter, asked } = listQuery(givenIn(query), changeFilters);
    const words = new URLSearchParams(asked).toString();
    const end = words ? `?${words}` : "";
    const about = `world/${id}${words ? `/${words}` : ""}`;
    const place = { path: `/w/${slug}/changes${end}`, self: `/w/${slug}/feed.atom${end}` };
    return {
      channel: { worldSlug: slug, about, title: t("changesInTitle", { title }), ...place },
      filter,
    };
  });
}
