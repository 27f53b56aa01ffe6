import { KIND_OUTLINES, shapePath } from "@/components/articles/kinds/kind-shape";
import type { View } from "@/components/chart/use-view";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { MapArticle, MapLine } from "@/lib/map/map";
import { MAP_WIDTH } from "@/lib/map/projection";
import styles from "./map-view.module.css";
import { heightOf, type MapBackdrop, type Mark, type Placing } from "./marks";
import { Land } from "./small/land";

/** The width (px) of the copy of a picture that is a map: one zooms in on it. */
const WIDEST = 1_920;

type MapPictureProps = {
  backdrop: MapBackdrop | undefined;
  articles: readonly MapArticle[];
  marks: readonly Mark[];
  view: View;
  place: Placing;
  /** The mark that is looked at. */
  selected: Mark | null;
  choose: (mark: Mark) => void;
};

/** What is drawn of a map: land, lines, marks and names. */
export function MapPicture({ backdrop, articles, marks, view, place, selected, choose }: MapPictureProps) {
  return (
    <>
      <defs>
        <marker id="map-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0L10 5L0 10Z" className={styles.arrow} />
        </marker>
      </defs>
      <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
        <Backdrop backdrop={backdrop} />
      </g>
      {articles.flatMap(({ slug, title, lines }) =>
        lines.map((line) => (
          <Line key={`${slug} ${JSON.stringify(line.points)}`} line={line} title={title} view={view} place={place} />
        )),
      )}
      {marks.map((mark) => (
        <MarkOf key={mark.members[0]} mark={mark} articles={articles} isChosen={mark === selected} choose={choose} />
      ))}
    </>
  );
}

/** The picture that is the map, else all land. */
export function Backdrop({ backdrop }: { backdrop: MapBackdrop | undefined }) {
  if (backdrop) return <image href={pictureUrl(backdrop.file, WIDEST)} width={MAP_WIDTH} height={heightOf(backdrop)} />;
  return [-MAP_WIDTH, 0, MAP_WIDTH].map((x) => (
    <g key={x} transform={`translate(${x} 0)`}>
      <Land className={styles.land} />
    </g>
  ));
}

type LineProps = { line: MapLine; title: string; view: View; place: Placing };

function Line({ line, title, view, place }: LineProps) {
  const path = line.points
    .map(place)
    .map(({ x, y }) => `${(x * view.k + view.x).toFixed(1)},${(y * view.k + view.y).toFixed(1)}`);
  const isRoute = line.type === "route";
  return (
    <polyline
      className={isRoute ? styles.route : styles.front}
      points={path.join(" ")}
      markerEnd={isRoute ? "url(#map-arrow)" : undefined}
    >
      <title>{`${title}: ${line.label}`}</title>
    </polyline>
  );
}

type MarkOfProps = { mark: Mark; articles: readonly MapArticle[]; isChosen: boolean; choose: (mark: Mark) => void };

function MarkOf({ mark, articles, isChosen, choose }: MarkOfProps) {
  const t = chartsMessages();
  const article = articles[mark.members[0] ?? -1];
  if (!article) return null;
  const many = mark.members.length > 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard marks are chosen in the frame around the picture
    <g
      className={styles.mark}
      transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
      onClick={() => choose(mark)}
    >
      <title>{many ? t("membersArticles", { members: mark.members.length }) : article.title}</title>
      {isChosen && <circle r="14" className={styles.chosen} />}
      {many ? (
        <>
          <circle r="11" className={styles.cluster} />
          <text className={styles.count}>{mark.members.length}</text>
        </>
      ) : (
        <path
          d={shapePath(KIND_OUTLINES[article.kind], 7)}
          className={styles.shape}
          style={{ fill: `var(--kind-${article.kind})` }}
        />
      )}
      {mark.name !== null && (
        <text x="11" className={styles.name}>
          {mark.name}
        </text>
      )}
    </g>
  );
}
