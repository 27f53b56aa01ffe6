import type { Drawing } from "./drawing";
import { maps } from "./drawn-maps";
import { area, dot, frame, INK, LAND, line, type Point, RED, RIVER, railway, rect, SEA } from "./svg-parts";

const AMUR_LINE: readonly Point[] = [
  [40, 330],
  [190, 300],
  [330, 250],
  [470, 240],
  [610, 290],
  [760, 330],
  [900, 400],
  [1040, 470],
  [1150, 610],
];

const amur = frame(
  1200,
  750,
  rect(0, 0, 1200, 750, LAND),
  area(
    [
      [1080, 750],
      [1120, 640],
      [1200, 560],
      [1200, 750],
    ],
    SEA,
  ),
  line(
    [
      [0, 420],
      [150, 400],
      [320, 340],
      [470, 330],
      [620, 410],
      [760, 450],
      [880, 560],
      [1010, 580],
      [1100, 400],
      [1140, 240],
      [1200, 160],
    ],
    RIVER,
    14,
  ),
  line(
    [
      [520, 0],
      [540, 150],
      [600, 300],
      [620, 410],
    ],
    RIVER,
    8,
  ),
  railway(AMUR_LINE),
  railway([
    [470, 240],
    [480, 120],
    [500, 30],
  ]),
  ...AMUR_LINE.filter((_point, index) => index % 2 === 0).map((point) => dot(point, 9, "#fff")),
  line(
    [
      [430, 200],
      [510, 280],
    ],
    RED,
    8,
  ),
  line(
    [
      [510, 200],
      [430, 280],
    ],
    RED,
    8,
  ),
);

const kolyma = frame(
  1000,
  900,
  rect(0, 0, 1000, 900, SEA),
  area(
    [
      [0, 0],
      [1000, 0],
      [1000, 380],
      [860, 420],
      [760, 520],
      [640, 500],
      [560, 600],
      [430, 560],
      [300, 640],
      [140, 610],
      [0, 700],
    ],
    LAND,
  ),
  line(
    [
      [430, 0],
      [470, 120],
      [440, 240],
      [500, 330],
    ],
    RIVER,
    12,
  ),
  line(
    [
      [560, 590],
      [540, 470],
      [500, 390],
      [500, 330],
      [420, 230],
      [330, 150],
      [260, 40],
    ],
    INK,
    7,
    "26 10",
  ),
  dot([560, 590], 15, RED),
  ...(
    [
      [500, 330],
      [420, 230],
      [330, 150],
    ] as const
  ).map((point) => dot(point, 9, "#fff")),
  line(
    [
      [900, 850],
      [760, 760],
      [640, 680],
      [585, 615],
    ],
    RED,
    10,
  ),
  area(
    [
      [572, 600],
      [606, 622],
      [578, 640],
    ],
    RED,
  ),
);

const arch = (x: number): string =>
  `<path d="M${x} 430 A110 110 0 0 1 ${x + 220} 430" fill="${LAND}" stroke="${INK}" stroke-width="5"/>`;

const tunnel = frame(
  1100,
  700,
  rect(0, 0, 1100, 700, "#dfe7ea"),
  area(
    [
      [0, 520],
      [140, 260],
      [330, 90],
      [560, 40],
      [800, 110],
      [980, 300],
      [1100, 520],
    ],
    "#8d8a7b",
  ),
  area(
    [
      [0, 600],
      [0, 520],
      [1100, 520],
      [1100, 600],
    ],
    "#75715f",
  ),
  `<path d="M440 520 V370 A110 110 0 0 1 660 370 V520 Z" fill="#1f1d19" stroke="${INK}" stroke-width="10"/>`,
  line(
    [
      [510, 520],
      [360, 700],
    ],
    INK,
    10,
  ),
  line(
    [
      [590, 520],
      [740, 700],
    ],
    INK,
    10,
  ),
  ...Array.from({ length: 7 }, (_none, index) => {
    const y = 535 + index * 26;
    const spread = (y - 520) * 0.83;
    return line(
      [
        [500 - spread, y],
        [600 + spread, y],
      ],
      "#5b4632",
      9,
    );
  }),
  rect(0, 650, 250, 50, RIVER),
);

const viaduct = frame(
  1100,
  600,
  rect(0, 0, 1100, 600, "#dfe7ea"),
  rect(0, 430, 1100, 170, RIVER),
  rect(0, 280, 1100, 150, "#8d8a7b"),
  ...[20, 240, 460, 680, 900].map(arch),
  rect(0, 250, 1100, 34, INK),
  railway([
    [0, 246],
    [1100, 246],
  ]),
  line(
    [
      [620, 200],
      [700, 300],
      [660, 360],
      [720, 430],
    ],
    RED,
    9,
  ),
);

/** All drawings of the sample; one of them still wants a licence, one a description. */
export const drawings: readonly Drawing[] = [
  ...maps,
  {
    key: "amur",
    svg: amur,
    name: "Amur railway, summer 1940.png",
    alt: "A map: the railway runs north of the Amur to the sea; a red cross stands where a line branches off to the north.",
    licence: "cc-by-sa-4.0",
  },
  {
    key: "kolyma",
    svg: kolyma,
    name: "Kolyma highway.png",
    alt: "A map: a road leads from a port inland over three places; a red arrow comes from the sea to the port.",
    licence: "cc-by-sa-4.0",
  },
  {
    key: "tunnel",
    svg: tunnel,
    name: "Tunnel at kilometre 41.png",
    alt: "The mouth of a railway tunnel in a mountain, with a track leading into it.",
    licence: "",
  },
  { key: "viaduct", svg: viaduct, name: "Viaduct by the lake.png", alt: "", licence: "cc0" },
];
