/** A field as the form of a kind's fields sends it. */
type TypedField = {
  readonly key?: string;
  readonly label: string;
  readonly type: string;
  readonly inverse: string;
  readonly options: string[];
  readonly help: string;
};

/** The fields that a form sent, in their order: `fields.0.label` and so on. Those without a label are left out. */
export function typedFields(typed: Readonly<Record<string, string>>): readonly TypedField[] {
  const places = Object.keys(typed).flatMap((name) => /^fields\.(\d{1,3})\.label$/.exec(name)?.[1] ?? []);
  return places
    .map(Number)
    .sort((a, b) => a - b)
    .filter((place) => typed[`fields.${place}.label`]?.trim() !== "")
    .map((place) => {
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
