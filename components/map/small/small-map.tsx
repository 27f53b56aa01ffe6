import { RouteLink } from "@/components/ui/route-link";
import { type Point, pointWords } from "@/lib/document/facts/points-in-text";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { MAP_WIDTH, onMapFrom, seamOf } from "@/lib/map/projection";
import { Land } from "./land";
import styles from "./small-map.module.css";

/** Pixels of the picture, and units of the world's width (1,000) that it shows at least. */
const SIZE = { width: 320, height: 190 };
const LEAST = 70;

type SmallMapProps = {
  /** The map of the world, on which this is one of many. */
  href: string;
  points: readonly Point[];
  lines: readonly (readonly Point[])[];
};

/** Where something lies: a small map that leads to the large one. */
export function SmallMap({ href, points, lines }: SmallMapProps) {
  const t = chartsMessages();
  const named = [...points, ...lines.flat()];
  if (named.length === 0) return null;
  const onSmall = onMapFrom(seamOf(named));
  const all = named.map(onSmall);
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const across = Math.max(LEAST, 1.4 * (right - left), (1.6 * (bottom - top) * SIZE.width) / SIZE.height);
  const k = SIZE.width / across;
  const [x, y] = [SIZE.width / 2 - (k * (left + right)) / 2, SIZE.height / 2 - (k * (top + bottom)) / 2];
  const place = (point: Point) => {
    const on = onSmall(point);
    return { x: on.x * k + x, y: on.y * k + y };
  };
  const [first] = points;
  return (
    <RouteLink
      href={href}
      className={styles.map}
      aria-label={first ? t("mapPointwords", { pointWords: pointWords(first) }) : t("map")}
    >
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <g transform={`translate(${x} ${y}) scale(${k})`}>
          {[-MAP_WIDTH, 0, MAP_WIDTH].map((from) => (
            <g key={from} transform={`translate(${from} 0)`}>
              <Land className={styles.land} />
            </g>
          ))}
        </g>
        {lines.map((line) => {
          const path = line.map(place).map((spot) => `${spot.x.toFixed(1)},${spot.y.toFixed(1)}`);
          return <polyline key={path.join(" ")} className={styles.line} points={path.join(" ")} />;
        })}
        {points.map(place).map((spot) => (
          <circle key={`${spot.x} ${spot.y}`} className={styles.point} cx={spot.x} cy={spot.y} r="6" />
        ))}
      </svg>
    </RouteLink>
  );
}
