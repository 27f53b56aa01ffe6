import { clsx } from "clsx";
import type { ReactNode } from "react";
import { renderNode } from "@/components/document/render-node";
import { SmallMap } from "@/components/map/small/small-map";
import { proseClass } from "@/components/ui/prose-class";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { fieldLabel } from "@/lib/articles/facts/kind-field";
import { addressWith } from "@/lib/base/address-with";
import { pointsIn } from "@/lib/document/facts/points-in-text";
import { type SpotsOnMap, spotsIn } from "@/lib/document/facts/spots-in-text";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { articleMessages } from "@/lib/language/subjects/article";
import { mapsMessages } from "@/lib/language/subjects/maps";
import { ClaimStatus } from "./claim-status";
import { type DocumentContext, isOneOfSeveral, placeId } from "./document-context";
import styles from "./fact-box.module.css";
import { claimsIn } from "./numbered-claim";
import { renderInline } from "./render-inline";

/** What an article's fact box says, and below it who names the article in theirs; nothing where both are empty. */
export function FactBox({ box, context }: { box: NodeJson | null; context: DocumentContext }) {
  const [t, maps] = [articleMessages(), mapsMessages()];
  const rows = (box?.content ?? []).filter((row) => nodeText(row).trim() !== "");
  const relations = context.relations ?? [];
  if (rows.length === 0 && relations.length === 0) return null;
  const Box = isOneOfSeveral(context) ? "div" : "aside";
  return (
    <div className={clsx(proseClass, styles.box)}>
      <Box
        id={box ? placeId(context, `b-${blockId(box)}`) : undefined}
        data-fact-box=""
        aria-label={Box === "aside" ? t("facts") : undefined}
      >
        <dl>
          {rows.map((row) => (
            <FactRow key={blockId(row)} row={row} context={context} />
          ))}
          {relations.map(({ label, articles }) => (
            <div key={label}>
              <dt>{label}</dt>
              {articles.map(({ slug, title }) => (
                <dd key={slug} dir="auto">
                  <RouteLink href={articlePath(context.worldSlug, slug)}>{title}</RouteLink>
                </dd>
              ))}
            </div>
          ))}
        </dl>
        {mapsNamed(rows, context).map(({ map, name }) => (
          <p key={map} className={styles.map}>
            <RouteLink href={addressWith(`/w/${context.worldSlug}/map`, { on: map })}>
              {maps("mapNamed", { name })}
            </RouteLink>
          </p>
        ))}
        <SmallMap href={`/w/${context.worldSlug}/map`} {...placesIn(rows, context)} />
      </Box>
    </div>
  );
}

/** The maps of the world's own on which rows name places. */
function mapsNamed(rows: readonly NodeJson[], { fields = [] }: DocumentContext): readonly SpotsOnMap[] {
  const places = new Set(fields.filter(({ type }) => PLACE_TYPES.has(type)).map(({ key }) => key));
  const named = rows.filter((row) => places.has(String(row.attrs?.field))).flatMap((row) => spotsIn(nodeText(row)));
  return [...new Map(named.map((each) => [each.map, each])).values()];
}

const PLACE_TYPES: ReadonlySet<string> = new Set(["coordinates", "route", "front"]);

/** The places that rows name, by what their fields are. */
function placesIn(rows: readonly NodeJson[], { fields = [] }: DocumentContext) {
  const typed = rows.map((row) => ({
    type: fields.find(({ key }) => key === row.attrs?.field)?.type,
    points: pointsIn(nodeText(row)),
  }));
  return {
    points: typed.filter(({ type }) => type === "coordinates").flatMap(({ points }) => points.slice(0, 1)),
    lines: typed
      .filter(({ type, points }) => (type === "route" || type === "front") && points.length > 1)
      .map(({ points }) => points),
  };
}

/** A row with its words and what was decided on the claims in it. */
function FactRow({ row, context }: { row: NodeJson; context: DocumentContext }): ReactNode {
  const statuses = claimsIn(row, context.claims).map((claim) => <ClaimStatus key={claim.id} claim={claim} />);
  return renderNode(row, {
    attributes: { id: placeId(context, `b-${blockId(row)}`) },
    fieldLabel: (key) => fieldLabel(context.fields ?? [], key),
    lines: () => [[renderInline(row, context), statuses]],
  });
}
