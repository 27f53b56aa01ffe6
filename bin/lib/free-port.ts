import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Why nothing can listen on the port (`EADDRINUSE`, `EACCES`, ...), or undefined when it is free. */
export function portRefusal(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** Below the ports that systems give to outgoing connections (from 32,768 on Linux, 49,152 elsewhere). */
const PORTS = { from: 20_000, to: 32_000 };

/**
 * A port of the loopback address on which nobody listens now, and which is likely to be free again after its program ended for a moment.
 * One of those that outgoing connections get may be taken by the very client that tries to reach the program meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    if ((await portRefusal(port, "127.0.0.1")) === undefined) return port;
  }
}
