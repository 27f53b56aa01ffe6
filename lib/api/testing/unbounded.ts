import { z } from "zod";
import { isStorable } from "@/lib/base/storable-text";
import { MAX_WHOLE } from "@/lib/base/whole-number";

/** Formats whose pattern lets through neither NUL nor half a character. */
const PLAIN_FORMATS = new Set(["email", "datetime", "date"]);

/** The parts of a definition of zod's that the walk looks at; all of them are public in `_zod.def`. */
type Def = {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly fn?: unknown } } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
};

/** The types that hold no text and no number of the sender's choice. */
const CLOSED = new Set(["enum", "literal", "boolean", "transform", "never", "null"]);

/**
 * Where a shape of an input lets anything through without a bound, one line each: a text without a `max` or one that cannot be stored, a
 * list without a `max`, a number without a range, an object that takes unknown keys.
 */
export function unbounded(shape: z.ZodType, path: string): readonly string[] {
  const def = shape._zod.def as unknown as Def;
  const json = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
  switch (def.type) {
    case "string":
      return [...(json.maxLength === undefined ? [`${path}: a text without a max`] : []), ...unstorable(def, path)];
    case "number": {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = json;
      return minimum >= -MAX_WHOLE && maximum <= MAX_WHOLE ? [] : [`${path}: a number without a range`];
    }
    case "array":
      return [
        ...(json.maxItems === undefined ? [`${path}: a list without a max`] : []),
        ...(def.element ? unbounded(def.element, `${path}[]`) : []),
      ];
    case "object":
      return [
        ...(def.catchall?._zod.def.type === "never" ? [] : [`${path}: an object that takes unknown keys`]),
        ...Object.entries(def.shape ?? {}).flatMap(([key, each]) => unbounded(each, `${path}.${key}`)),
      ];
    case "union":
      return (def.options ?? []).flatMap((option) => unbounded(option, path));
    case "optional":
    case "default":
    case "nullable":
    case "readonly":
      return def.innerType ? unbounded(def.innerType, path) : [];
    case "pipe":
      return pipedParts(def).flatMap((part) => unbounded(part, path));
    default:
      return CLOSED.has(def.type) ? [] : [`${path}: ${def.type}, which this walk does not know`];
  }
}

/** The parts of a pipe that bound what comes in: what a text is narrowed to afterwards is as long as the text. */
function pipedParts({ in: first, out }: Def): readonly z.ZodType[] {
  const narrowed = first?._zod.def.type === "string" && out?._zod.def.type === "string";
  return [first, narrowed ? undefined : out].filter((part) => part !== undefined);
}

function unstorable(def: Def, path: string): readonly string[] {
  const checked = (def.checks ?? []).some((check) => check._zod.def.fn === isStorable);
  return checked || PLAIN_FORMATS.has(def.format ?? "") ? [] : [`${path}: a text that may not be storable`];
}
