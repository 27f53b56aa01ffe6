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

/** A port of the loopback address on which nobody listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}

/** Below the ports that systems give to outgoing connections (from 32,768 on Linux, 49,152 elsewhere). */
const LASTING_PORTS = { from: 20_000, to: 32_000 };

/**
 * A free port of the loopback address that is likely to be free again after its program ended for a moment. One of those that outgoing
 * connections get may be taken by the very client that tries to reach the program meanwhile.
 */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(LASTING_PORTS.from, LASTING_PORTS.to);
    if ((await portRefusal(port, "127.0.0.1")) === undefined) return port;
  }
}
