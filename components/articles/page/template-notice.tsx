import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";

/** Says of a page that it is a template, and what that means. */
export function TemplateNotice({ worldSlug, slug }: { worldSlug: string; slug: string }) {
  return (
    <Callout title="This is a template">
      New articles can begin with its text. It stands in no list, search or count.{" "}
      <RouteLink href={`/w/${worldSlug}/new-article?template=${encodeURIComponent(slug)}`}>
        Begin an article with it
      </RouteLink>{" "}
      or <RouteLink href={`/w/${worldSlug}/templates`}>see all templates</RouteLink>.
    </Callout>
  );
}
