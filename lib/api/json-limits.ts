import type { BodyLimits } from "./body-limits";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const COMMA = 0x2c;

/**
 * Why JSON (in UTF-8) lies deeper or holds more values than it may; null when it does not. It is looked at before it is parsed, since
 * a few megabytes of brackets become gigabytes of objects. What is no JSON is left to the parser.
 */
export function overLimit(json: Buffer, { depth: deepest, values: most }: Omit<BodyLimits, "bytes">): string | null {
  let depth = 0;
  let values = 1;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index] ?? 0;
    if (byte === QUOTE) index = endOfString(json, index);
    else if (OPENING.has(byte)) {
      depth += 1;
      values += 1;
    } else if (CLOSING.has(byte)) depth -= 1;
    else if (byte === COMMA) values += 1;
    if (depth > deepest) return `The values in the body are nested more than ${deepest} deep.`;
    if (values > most) return `The body holds more than ${most} values.`;
  }
  return null;
}

/** The index of the quotation mark that ends a string, or of the last byte where none does. */
function endOfString(json: Buffer, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); end !== -1; end = json.indexOf(QUOTE, end + 1)) {
    let before = end - 1;
    while (json[before] === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return json.length - 1;
}
