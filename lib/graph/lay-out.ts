import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { GraphEdge } from "./graph";

/** Steps of the simulation: more look no better, and each takes 2 to 10 ms where there are 2,000 articles. */
const STEPS = 220;
/** What d3-force is told: how far apart articles keep that are joined, how strongly all push each other away, up to which distance. */
const APART = 46;
const PUSH = -140;
const REACH = 700;
/** Keeps parts that nothing joins from drifting out of sight. */
const GATHER = 0.045;
/** How exact the push of far groups is (Barnes and Hut); d3's own 0.9 is slower, and looks the same. */
const THETA = 1.1;

/**
 * Lays out a graph by forces (d3-force), and gives the places after each step: x and y of each article in turn, in pixels around 0. They
 * begin on a spiral and depend on the graph alone, so that the same graph always looks the same.
 */
export function* layOut(count: number, edges: readonly Pick<GraphEdge, "from" | "to">[]): Generator<Float32Array> {
  const nodes = Array.from({ length: count }, (): SimulationNodeDatum => ({}));
  const links = edges.map(({ from, to }): SimulationLinkDatum<SimulationNodeDatum> => ({ source: from, target: to }));
  const simulation = forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force("link", forceLink(links).distance(APART))
    .force("push", forceManyBody().strength(PUSH).distanceMax(REACH).theta(THETA))
    .force("collide", forceCollide(12))
    .force("x", forceX(0).strength(GATHER))
    .force("y", forceY(0).strength(GATHER))
    .stop();
  for (let step = 0; step < STEPS; step += 1) {
    simulation.tick();
    yield Float32Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
  }
}
