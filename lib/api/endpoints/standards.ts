import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { articleOf, worldOf } from "@/lib/api/found";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { siteAddress } from "@/lib/base/site-address";
import { cslReferences } from "@/lib/evidence/claims/csl-reference";
import { annotatedClaims, citedPlaces } from "@/lib/evidence/claims/read-citations";
import { annotationCollection } from "@/lib/evidence/claims/web-annotation";
import { sourceIn } from "@/lib/sources/read";

const JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const collection = z.looseObject({ type: z.literal("AnnotationCollection"), total: z.int() });

/** The calls that give citations in the forms of standards. */
export const standardsCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/annotations",
    summary: "An article's citations as W3C Web Annotations",
    status: 200,
    contentType: JSON_LD,
    response: collection,
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, slug, title, world } = article.value;
      const site = { address: siteAddress(), worldSlug: world.slug };
      const address = `${site.address}/api/v1/worlds/${world.slug}/articles/${slug}/annotations`;
      return success(annotationCollection(address, title, await annotatedClaims(input.db, site, { articleId: id })));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources/{id}/annotations",
    summary: "The citations that rest on a source as W3C Web Annotations",
    status: 200,
    contentType: JSON_LD,
    response: collection,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id);
      if (!source) return failed(notFound("source"));
      const site = { address: siteAddress(), worldSlug: world.value.slug };
      const address = `${site.address}/api/v1/worlds/${site.worldSlug}/sources/${source.id}/annotations`;
      const claims = await annotatedClaims(input.db, site, { sourceId: source.id });
      return success(annotationCollection(address, source.title, claims));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/references",
    summary: "The works that an article cites, as CSL-JSON",
    status: 200,
    contentType: "application/vnd.citationstyles.csl+json",
    response: z.array(z.looseObject({ id: z.string(), type: z.enum(["post", "webpage"]), title: z.string() })),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const site = { address: siteAddress(), worldSlug: article.value.world.slug };
      return success(cslReferences(await citedPlaces(input.db, site, article.value.id)));
    },
  }),
] as const;
