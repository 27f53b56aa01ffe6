import { z } from "zod";
import { idSchema } from "./citation";
import { DEFINITIONS } from "./definitions";
import type { NodeDefinition } from "./node-definition";

const id = idSchema.nullable().default(null);
const none = z.strictObject({});

/** What each node type may carry, in the order in which it is written. A block without an id is let through: it gets one. */
export const NODE_ATTRIBUTES: Readonly<Record<string, z.ZodObject>> = Object.fromEntries([
  ...DEFINITIONS.nodes.map((node: NodeDefinition) => [
    node.name,
    z.strictObject(node.isInline ? node.attributes : { id, ...node.attributes }),
  ]),
  ["text", none],
]);

/** What each mark type carries. */
export const MARK_ATTRIBUTES: Readonly<Record<string, z.ZodObject>> = Object.fromEntries(
  DEFINITIONS.marks.map(({ name, attributes }) => [name, attributes]),
);
