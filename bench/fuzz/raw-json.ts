/** A range of a body that is written as it stands: what `JSON.stringify` cannot write, or could only by filling the stack. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** A value as JSON, with its raw ranges as they are. */
export function toJson(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(toJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${toJson(each)}`).join(",")}}`;
}
