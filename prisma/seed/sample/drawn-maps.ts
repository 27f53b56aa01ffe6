import type { Drawing } from "./drawing";
import {
  area,
  arrow,
  dot,
  frame,
  INK,
  LAND,
  line,
  type Point,
  points,
  RED,
  RIVER,
  railway,
  rect,
  SEA,
} from "./svg-parts";

const MAIN_LINE: readonly Point[] = points("0,470 170,480 300,430 470,380 620,330 760,350 880,420 985,520 1010,620");

const theatre = frame(
  1200,
  760,
  rect(0, 0, 1200, 760, LAND),
  // The ocean, a peninsula and an island before the coast.
  area(points("1200,60 1080,130 1010,240 1060,330 1030,470 1060,620 990,700 960,760 1200,760"), SEA),
  area(points("1090,330 1125,320 1130,480 1105,560 1085,460"), LAND),
  // The lake.
  area(points("150,470 185,400 240,320 262,330 220,420 175,492"), RIVER),
  line(points("440,470 600,400 740,430 860,520 1000,460 1050,340"), RIVER, 10),
  railway(MAIN_LINE),
  railway(points("470,380 600,560 790,600 1000,610")),
  ...MAIN_LINE.slice(1, -1).map((point) => dot(point, 8, "#fff")),
  arrow(points("600,700 560,560 590,400"), RED, 11),
  arrow(points("330,700 260,600 200,520"), RED, 11),
  arrow(points("1170,700 1160,420 1130,220"), RED, 11),
);

const route: readonly Point[] = points("1130,520 1090,380 960,300 760,260 540,240 330,250");

const arctic = frame(
  1200,
  640,
  rect(0, 0, 1200, 640, SEA),
  area(
    points(
      "0,640 0,420 120,380 230,330 300,390 430,330 560,380 700,350 830,400 960,380 1060,440 1040,520 940,560 960,640",
    ),
    LAND,
  ),
  area(points("1160,640 1150,560 1200,500 1200,640"), LAND),
  // Ice, thinner where the route goes.
  ...Array.from({ length: 26 }, (_none, index) => {
    const [x, y] = [(index * 331) % 1180, 20 + ((index * 97) % 190)];
    return area(
      [
        [x, y],
        [x + 34, y - 10],
        [x + 52, y + 12],
        [x + 18, y + 22],
      ],
      "#eef4f5",
    );
  }),
  arrow(route, RED, 9),
  dot([270, 345], 12, "#fff"),
  dot([1080, 470], 12, "#fff"),
);

/** A sign of a unit as staff maps draw one: a box with a cross. */
function unit(x: number, y: number, colour: string): string {
  return [
    `<rect x="${x}" y="${y}" width="130" height="84" fill="#fff" stroke="${colour}" stroke-width="7"/>`,
    line(
      [
        [x, y],
        [x + 130, y + 84],
      ],
      colour,
      5,
    ),
    line(
      [
        [x + 130, y],
        [x, y + 84],
      ],
      colour,
      5,
    ),
  ].join("");
}

const ARMIES = [120, 480, 840] as const;

const battle = frame(
  1100,
  640,
  rect(0, 0, 1100, 640, "#f4f0e4"),
  line(points("545,130 545,210"), INK, 6),
  line(points("185,210 905,210"), INK, 6),
  ...ARMIES.flatMap((x) => [
    line(
      [
        [x + 65, 210],
        [x + 65, 250],
      ],
      INK,
      6,
    ),
    line(
      [
        [x + 65, 334],
        [x + 65, 400],
      ],
      INK,
      6,
    ),
    line(
      [
        [x - 10, 400],
        [x + 140, 400],
      ],
      INK,
      6,
    ),
    unit(x, 250, RED),
    ...[-75, 75].map((aside) =>
      line(
        [
          [x + 65 + aside, 400],
          [x + 65 + aside, 440],
        ],
        INK,
        6,
      ),
    ),
    unit(x - 75, 440, INK),
    unit(x + 75, 440, INK),
  ]),
  unit(480, 46, RED),
);

const pennant = frame(
  900,
  600,
  rect(0, 0, 900, 600, "#dfe7ea"),
  rect(84, 20, 22, 570, "#5b4632"),
  area(points("106,60 820,160 640,240 820,330 106,420"), "#d9a93a"),
  area(points("106,60 330,92 330,392 106,420"), "#2f5d50"),
  line(points("218,130 218,350"), "#fff", 18),
  line(points("150,210 286,210"), "#fff", 18),
);

/** Maps, a diagram and a flag; what they show is the timeline's or our own invention. */
export const maps: readonly Drawing[] = [
  {
    key: "theatre",
    svg: theatre,
    name: "Theatre of war, 1940.png",
    alt: "A map from a long lake in the west to the ocean: one railway runs along a river, a second south of it. Red arrows lead to the lake, across the river and up the coast.",
    licence: "cc-by-sa-4.0",
  },
  {
    key: "arctic",
    svg: arctic,
    name: "Arctic raid, August 1940.png",
    alt: "A map of an icy sea north of the land: a red line comes through a strait in the east and follows the coast to the west.",
    licence: "cc-by-4.0",
  },
  {
    key: "battle",
    svg: battle,
    name: "Army group and its armies.png",
    alt: "A diagram: the sign of an army group, below it those of three armies, below each of them two more.",
    licence: "cc0",
  },
  {
    key: "pennant",
    svg: pennant,
    name: "Pennant of the squadrons.png",
    alt: "A pennant with two points on a pole: yellow, with a green field at the pole and a white cross in it.",
    licence: "cc-by-4.0",
  },
];
