import { request as begin, type IncomingHttpHeaders, type RequestOptions, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Handler } from "@/bin/server/exchange";
import { frontServer } from "@/bin/server/front-server";

/** An answer as it came over the wire. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A front server of these handlers on a port of its own. */
export class Served {
  private constructor(
    readonly server: Server,
    readonly port: number,
  ) {}

  static async by(...handlers: readonly Handler[]): Promise<Served> {
    const server = frontServer(handlers);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Served(server, (server.address() as AddressInfo).port);
  }

  /** Asks for a path that is sent exactly as it is written. */
  ask(path: string, options: RequestOptions & { readonly body?: string } = {}): Promise<Answer> {
    const { body, ...rest } = options;
    return new Promise((resolve, reject) => {
      const asked = begin({ host: "127.0.0.1", port: this.port, path, ...rest }, (response) => {
        text(response).then(
          (whole) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole }),
          reject,
        );
      });
      asked.once("error", reject).end(body);
    });
  }

  /** Ends it, whatever is still open. */
  async end(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
