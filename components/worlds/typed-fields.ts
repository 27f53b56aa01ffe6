/** A field as the form of a kind's fields sends it. */
type TypedField = {
  readonly key?: string;
  readonly label: string;
  readonly type: string;
  readonly inverse: string;
  readonly options: string[];
  readonly help: string;
};

/** What a new row has nothing in. */
const TYPED = ["label", "inverse", "options", "help"];
/** What a new row is of. */
const FIRST_TYPE = "text";

/**
 * The fields that a form sent, in their order: `fields.0.label` and so on. Rows at the end that nobody has touched are left out; any other
 * one without a label is sent, to be told so.
 */
export function typedFields(typed: Readonly<Record<string, string>>): readonly TypedField[] {
  const places = Object.keys(typed).flatMap((name) => /^fields\.(\d{1,3})\.label$/.exec(name)?.[1] ?? []);
  const inOrder = places.map(Number).sort((a, b) => a - b);
  const isTouched = (place: number) =>
    TYPED.some((part) => typed[`fields.${place}.${part}`]?.trim()) ||
    (typed[`fields.${place}.type`] ?? FIRST_TYPE) !== FIRST_TYPE;
  return inOrder.slice(0, inOrder.findLastIndex(isTouched) + 1).map((place) => {
    const at = (part: string) => typed[`fields.${place}.${part}`]?.trim() ?? "";
    const words = at("options")
      .split(",")
      .map((word) => word.trim());
    return {
      ...(at("key") === "" ? {} : { key: at("key") }),
      label: at("label"),
      type: at("type"),
      inverse: at("inverse"),
      options: words.filter((word) => word !== ""),
      help: at("help"),
    };
  });
}
