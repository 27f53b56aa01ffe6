import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { MapArticle } from "@/lib/map/map";
import { MapView } from "./map-view";

function anArticle(title: string, part: Partial<MapArticle>): MapArticle {
  const slug = title.toLowerCase().replaceAll(" ", "-");
  return { slug, title, kind: "place", status: "canon", disputed: false, point: null, lines: [], when: null, ...part };
}

const CHITA = { latitude: 52.03, longitude: 113.5 };
const KHABAROVSK = { latitude: 48.48, longitude: 135.07 };

test("the server draws the map whole: land, marks with names, and lines that lead somewhere", () => {
  const route = { type: "route", label: "Route", points: [CHITA, KHABAROVSK], when: null } as const;
  const articles = [anArticle("Chita", { point: CHITA }), anArticle("The raid", { kind: "operation", lines: [route] })];
  const drawn = renderToStaticMarkup(
    <MapView worldSlug="siberia" articles={[...articles, anArticle("Khabarovsk", { point: KHABAROVSK })]} />,
  );
  expect(drawn).toContain("Map of 3 articles");
  expect(drawn.match(/#land/g)).toHaveLength(3);
  expect(drawn).toMatch(/<text[^>]*>Khabarovsk<\/text>/);
  // Chita and the raid, which begins there, stand as one.
  expect(drawn).toMatch(/<text[^>]*>2<\/text>/);
  expect(drawn).toMatch(/<polyline[^>]*marker-end="url\(#map-arrow\)"[^>]*><title>The raid: Route<\/title>/);
  expect(drawn).not.toContain("NaN");
});
