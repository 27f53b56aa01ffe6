/** A server that does nothing but answer, in a thread of its own: what its reader waits is the machine's doing. */
import { createServer } from "node:http";
import { parentPort } from "node:worker_threads";

const server = createServer((_request, response) => response.end("here"));
server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address().port));
