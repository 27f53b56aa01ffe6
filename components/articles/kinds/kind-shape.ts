import type { ArticleKind } from "@/lib/articles/revisions/article-kind";

/** A closed line around 0, in units of the mark's size; y grows downward. */
export type KindShape = readonly (readonly [number, number])[];

/** The shape of each kind: whoever cannot tell the colours tells the shapes. Each covers about as much as the circle. */
export const KIND_OUTLINES: Readonly<Record<ArticleKind, KindShape>> = {
  event: polygon(4, 0, 1.2),
  operation: polygon(3, 0, 1.35),
  person: polygon(24, 0, 1),
  place: polygon(4, 0.125, 1.25),
  organisation: polygon(6, 0, 1.1),
  unit: polygon(3, 0.5, 1.35),
  concept: star(5, 1.4, 0.6),
  period: [
    [-1.3, -0.6],
    [1.3, -0.6],
    [1.3, 0.6],
    [-1.3, 0.6],
  ],
  object: cross(1.15, 0.42),
  document: [
    [-0.75, -1.1],
    [0.3, -1.1],
    [0.75, -0.6],
    [0.75, 1.1],
    [-0.75, 1.1],
  ],
};

/** Returns a shape as the path of an SVG, `size` units from its middle. */
export function shapePath(shape: KindShape, size: number): string {
  const points = shape.map(([x, y]) => `${(x * size).toFixed(2)} ${(y * size).toFixed(2)}`);
  return `M${points.join("L")}Z`;
}

/** A regular polygon that begins at the top; `turn` is in parts of a whole turn. */
function polygon(sides: number, turn: number, size: number): KindShape {
  return Array.from({ length: sides }, (_, corner) => onCircle(corner / sides + turn, size));
}

function star(points: number, outer: number, inner: number): KindShape {
  return Array.from({ length: 2 * points }, (_, corner) =>
    onCircle(corner / (2 * points), corner % 2 === 0 ? outer : inner),
  );
}

function cross(long: number, thick: number): KindShape {
  const arm: KindShape = [
    [-thick, -thick],
    [-thick, -long],
    [thick, -long],
  ];
  const quarters = [0, 1, 2, 3];
  return quarters.flatMap((quarter) =>
    arm.map(([x, y]): readonly [number, number] => {
      if (quarter === 0) return [x, y];
      if (quarter === 1) return [-y, x];
      return quarter === 2 ? [-x, -y] : [y, -x];
    }),
  );
}

function onCircle(turn: number, size: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return [size * Math.cos(angle), size * Math.sin(angle)];
}
