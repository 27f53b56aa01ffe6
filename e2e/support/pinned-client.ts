import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import type { OwnServer } from "./own-server";

/** What was answered, and how long it took, in ms; status 0: the connection broke off. */
export type Answer = { readonly status: number; readonly text: string; readonly ms: number };

/** Somebody with one connection that stays open, and so with one process of those that share a port. */
export class PinnedClient {
  private agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private port = 0;

  constructor(
    private readonly server: OwnServer,
    private readonly token: string | null,
  ) {}

  /** Asks once. */
  ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const begun = performance.now();
    const headers = this.token === null ? {} : { authorization: `Bearer ${this.token}` };
    return new Promise((resolve) => {
      const answer = (status: number, said: string) => resolve({ status, text: said, ms: performance.now() - begun });
      const at = { host: "127.0.0.1", port: this.server.port, path, method, headers, agent: this.agent };
      const asked = request(at, (response) => {
        this.port = response.socket.localPort ?? 0;
        text(response).then(
          (whole) => answer(response.statusCode ?? 0, whole),
          () => answer(0, "broken off"),
        );
      });
      asked.once("error", (error) => answer(0, error.message));
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** The next question begins a connection anew. */
  leave(): void {
    this.agent.destroy();
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  }

  /** Which of these processes has the other end of its connection; undefined: none of them. */
  servedBy(processes: readonly number[]): number | undefined {
    const socket = `socket:[${inodeOf(this.server.port, this.port)}]`;
    return processes.find((pid) => socketsOf(pid).includes(socket));
  }
}

/** The inode of the end at `port` of a connection of the loopback address, as Linux lists it. */
function inodeOf(port: number, remotePort: number): string {
  const ends = `:${hex(port)} 0100007F:${hex(remotePort)} `;
  const line = readFileSync("/proc/net/tcp", "utf8")
    .split("\n")
    .find((each) => each.includes(ends));
  return line?.trim().split(/\s+/)[9] ?? "";
}

function hex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, "0");
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => linkAt(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

/** One that was closed meanwhile leads nowhere. */
function linkAt(path: string): string[] {
  try {
    return [readlinkSync(path)];
  } catch {
    return [];
  }
}
