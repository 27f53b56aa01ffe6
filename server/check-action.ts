import { type Exchange, type Handler, hasBody } from "./exchange";
import { answerPlainly, type PlainAnswer } from "./plain-answer";

/** Bytes of a form: what Next takes for a server action, too. Documents and imports go to the API. */
const MAX_FORM = 1024 * 1024;

const UNREADABLE: PlainAnswer = {
  status: 400,
  kind: "invalid",
  title: "This form cannot be read",
  detail: "It arrived damaged; nothing was done. Load the page again, and send it once more.",
};
const TOO_LARGE: PlainAnswer = {
  ...UNREADABLE,
  status: 413,
  title: "This form is too large",
  detail: "A form holds 1 MB at most; nothing was done. Longer texts belong into an article or an import.",
};
const FOREIGN: PlainAnswer = {
  ...UNREADABLE,
  status: 403,
  title: "This form was sent by another site",
  detail: "Nothing was done. Open the page here, and send it from there.",
};

/**
 * Looks at what is sent to a page, which can only be a server action: Next answers 500 to one that comes from another site, is too large
 * or cannot be decoded, as if something of ours had broken.
 */
export const checkAction: Handler = async (exchange, next) => {
  const { request } = exchange;
  if (request.method !== "POST" || request.url?.startsWith("/api/")) return next();
  if (isForeign(exchange)) return answerPlainly(exchange, FOREIGN);
  if (!hasBody(request)) return next();
  const body = await wholeBody(exchange);
  if (body === "gone") return;
  if (body === "too large") return answerPlainly(exchange, TOO_LARGE);
  if (!(await isReadable(exchange, body))) return answerPlainly(exchange, UNREADABLE);
  await next();
};

/** As Next asks it: the host of the Origin is the host that was called. */
function isForeign({ request: { headers } }: Exchange): boolean {
  const origin = URL.parse(headers.origin ?? "")?.host;
  const called = String(headers["x-forwarded-host"] ?? headers.host ?? "")
    .split(",")[0]
    ?.trim();
  return origin !== undefined && origin !== called;
}

/** Reads the body and puts it back, so that Next reads it again. */
async function wholeBody({ request }: Exchange): Promise<Buffer | "too large" | "gone"> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const putBack = () => {
    const body = Buffer.concat(chunks);
    // In the same turn as the last read: once the stream has ended, nothing can be put back.
    if (body.length > 0) request.unshift(body);
    return body;
  };
  return new Promise((resolve) => {
    const settle = (outcome: Buffer | "too large" | "gone") => {
      request.off("readable", read).off("close", gone);
      resolve(outcome);
    };
    const gone = () => settle("gone");
    const read = () => {
      for (let chunk: Buffer | null = request.read(); chunk !== null; chunk = request.read()) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_FORM) return settle("too large");
      }
      if (request.complete) settle(putBack());
    };
    request.on("readable", read).once("close", gone);
  });
}

async function isReadable({ request: { headers } }: Exchange, body: Buffer): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
      .formData()
      .catch(() => null);
    return form !== null && [...form].every(([name, value]) => !isArgument(name) || isJson(value));
  }
  return headers["next-action"] === undefined || isJson(body.toString());
}

/** React writes each argument of an action as JSON, under its number. */
function isArgument(name: string): boolean {
  return /^\d+$/.test(name);
}

function isJson(value: FormDataEntryValue): boolean {
  if (typeof value !== "string") return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
