import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { answerPlainly } from "./answer-plainly";
import { type Handler, inOrder } from "./exchange";
import { noticePage } from "./notice-page";
import type { PlainAnswer } from "./plain-answer";
import { BROKE } from "./show-fault";

const LIMITS = {
  /** Headers come in one piece from whoever means it; half-sent ones hold a connection for so long, in ms. */
  headersTimeout: 15_000,
  /** None for the whole: a large import over a slow line is let through as long as it goes on (slow-clients.ts). */
  requestTimeout: 0,
  connectionsCheckingInterval: 5_000,
  /** Longer than the 60 s after which proxies close idle connections, lest one sends a request into a connection that we just closed. */
  keepAliveTimeout: 65_000,
  /**
   * HTTP/1.1 is what there is: whoever offers another protocol (Java's client does, each time) is answered in this one. Next would take the
   * connection for a web socket and close it.
   */
  shouldUpgradeCallback: () => false,
  /** Cookies of next-auth and Next's own headers need a quarter of it. */
  maxHeaderSize: 16_384,
};
const MAX_HEADERS = 100;
/** Each costs some 20 KB; more than these are not let in to be told that there are too many. */
const MAX_CONNECTIONS = 10_000;

/** Listeners that Next itself adds for one answer, generously. */
const MOST_OF_NEXT = 20;

/** Returns the server, not yet listening, that answers by the handlers in their order. */
export function frontServer(handlers: readonly Handler[]): Server {
  const answer = inOrder([answerWhatBreaks, ...handlers]);
  const server = createServer(LIMITS, (request: IncomingMessage, response: ServerResponse) => {
    // Each handler, and Next, may wait for its end; Node warns of more than ten.
    response.setMaxListeners(handlers.length + MOST_OF_NEXT);
    void answer({ request, response });
  });
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = MAX_CONNECTIONS;
  server.on("clientError", refuse);
  return server;
}

const answerWhatBreaks: Handler = async (exchange, next) => {
  try {
    await next();
  } catch (error) {
    console.error(error);
    if (exchange.response.headersSent) exchange.response.destroy();
    else answerPlainly(exchange, BROKE);
  }
};

const UNREADABLE: PlainAnswer = {
  status: 400,
  kind: "invalid",
  title: "This request cannot be read",
  detail: "What the browser sent is no HTTP that this server understands. Start from the list of worlds.",
};
const TOO_LARGE: PlainAnswer = {
  ...UNREADABLE,
  status: 431,
  title: "This request is too large",
  detail:
    "Its address and cookies together are longer than the server takes. Shorten the address, or delete this site's cookies.",
};
const TOO_SLOW: PlainAnswer = {
  ...UNREADABLE,
  status: 408,
  title: "This request took too long",
  detail: "It did not arrive whole. Look at your connection, and try again.",
};

/** What Node could not parse has no request to answer: it is told on the bare connection, which is then closed. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const answer =
    error.code === "HPE_HEADER_OVERFLOW"
      ? TOO_LARGE
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? TOO_SLOW
        : UNREADABLE;
  const body = noticePage(answer, { again: false });
  socket.end(
    `HTTP/1.1 ${answer.status} ${answer.title}\r\nContent-Type: text/html; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
