import type { FuzzRequest } from "./make-request";

/** Bytes of a body that stand in the command itself; of a longer one its beginning and its size are told. */
const MAX_SHOWN = 1_500;

/** A request as a command that sends it again; `file` is where a long body was kept, if it was. */
export function curlOf(
  { endpoint, about, caller, address, headers, body }: FuzzRequest,
  site: string,
  file?: string,
): string {
  const told = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = body === null ? [] : [`--data-binary ${file ? `@${file}` : quoted(shown(body))}`];
  const command = [
    "curl",
    "-X",
    endpoint.method.toUpperCase(),
    ...told,
    ...data,
    quoted(site + address.slice(0, MAX_SHOWN)),
  ];
  return `# ${endpoint.method} ${endpoint.path} by ${caller.name}: ${about}\n  ${command.join(" ")}`;
}

/** Whether a body is too long, or too strange, to stand in a command. */
export function needsFile(body: Buffer | null): body is Buffer {
  return body !== null && (body.length > MAX_SHOWN || !body.equals(Buffer.from(body.toString("utf8"))));
}

function shown(body: Buffer): string {
  const text = body.toString("utf8");
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)} ... (${body.length} bytes)`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
