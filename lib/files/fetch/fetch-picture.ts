import { lookup } from "node:dns/promises";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Invalid, invalid, type TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { MAX_FILE_BYTES } from "@/lib/files/picture/picture";
import { isPublicAddress } from "./public-address";

/** A picture that was fetched, and the last part of its address. */
export type FetchedPicture = { readonly bytes: Buffer; readonly name: string };

/** What the server may reach, so that tests can say where it looks. */
export type Network = {
  /** All IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isAllowed: (ipAddress: string) => boolean;
  /** The longest that all of it may take, ms. */
  readonly patience: number;
};

/** Redirects that are followed: more are a circle, or a game. */
const MAX_HOPS = 4;

const PUBLIC: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  patience: 20_000,
};

type Refused = Invalid | TooLarge;

/**
 * Fetches a picture from a public address. Each host is resolved once, every address of it must be public, and exactly the one that was
 * looked at is connected to; each redirect is looked at anew. Nothing of the server's own network is ever reached, whatever names
 * and addresses say. Failures: `invalid` and `tooLarge`, with what to do.
 */
export async function fetchPicture(
  address: string,
  network: Network = PUBLIC,
): Promise<Result<FetchedPicture, Refused>> {
  const late = AbortSignal.timeout(network.patience);
  let next = address;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    const url = webAddress(next);
    if (!url.ok) return url;
    const place = await resolved(url.value, network);
    if (!place.ok) return place;
    const response = await requested(url.value, place.value, late);
    if (!response.ok) return response;
    const { statusCode = 0, headers } = response.value;
    if (!isRedirect(statusCode) || headers.location === undefined) return received(url.value, response.value);
    response.value.destroy();
    next = URL.parse(headers.location, url.value)?.href ?? "";
  }
  return refused("This address leads on and on. Save the picture on your device and add it from there.");
}

function webAddress(text: string): Result<URL, Refused> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    return refused("Enter the full web address of a picture, such as https://example.org/map.png.");
  if (url.username !== "" || url.password !== "") return refused("An address with a name and password is not fetched.");
  if (url.port !== "" && PORTS_OF_OTHERS.has(Number(url.port))) return refused(NOT_PUBLIC);
  return success(url);
}

/** Ports below which web pages are not served, though other services listen there. */
const PORTS_OF_OTHERS: ReadonlySet<number> = new Set([
  21, 22, 23, 25, 53, 110, 143, 389, 445, 465, 587, 993, 995, 3306, 5432, 6379, 11211, 27017,
]);

const NOT_PUBLIC =
  "This address is not one of the public internet, and the server fetches from no other. Save the picture on your device and add it from there.";

/** The one address of the host that is connected to. */
async function resolved({ hostname }: URL, { resolve, isAllowed }: Network): Promise<Result<string, Refused>> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) return refused(`There is no server called ${host}. Check the address.`);
  // One of them that is public does not make the others so.
  return addresses.every(isAllowed) ? success(first) : refused(NOT_PUBLIC);
}

function requested(url: URL, ipAddress: string, late: AbortSignal): Promise<Result<IncomingMessage, Refused>> {
  const family = isIP(ipAddress);
  const pinned: LookupFunction = (_host, options, done) =>
    options.all ? done(null, [{ address: ipAddress, family }]) : done(null, ipAddress, family);
  const { request } = url.protocol === "https:" ? https : http;
  const headers = {
    accept: "image/*",
    "accept-encoding": "identity",
    "user-agent": "Canonry (fetches pictures that its users name)",
  };
  return new Promise((settle) => {
    request(url, { lookup: pinned, agent: false, signal: late, headers, maxHeaderSize: 16_384 })
      .once("response", (response) => settle(success(response)))
      .once("error", () => settle(refused(NO_ANSWER)))
      .end();
  });
}

const NO_ANSWER =
  "The server of this address does not answer, or too slowly. Try again later, or save the picture on your device and add it from there.";

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

async function received(url: URL, response: IncomingMessage): Promise<Result<FetchedPicture, Refused>> {
  const { statusCode, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    return refused(`The server of this address answered with ${statusCode} instead of a picture. Check the address.`);
  }
  const chunks: Buffer[] = [];
  let size = Number(headers["content-length"] ?? 0);
  if (size > MAX_FILE_BYTES) return tooLarge(response);
  size = 0;
  try {
    for await (const chunk of response) {
      size += (chunk as Buffer).length;
      if (size > MAX_FILE_BYTES) return tooLarge(response);
      chunks.push(chunk as Buffer);
    }
  } catch {
    return refused(NO_ANSWER);
  }
  return success({ bytes: Buffer.concat(chunks), name: lastPart(url) });
}

function tooLarge(response: IncomingMessage): Result<never, TooLarge> {
  response.destroy();
  const detail = `The picture at this address is too large: at most ${MAX_FILE_BYTES / 1024 / 1024} MB are taken.`;
  return failed({ kind: "tooLarge", detail });
}

function lastPart({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function refused(words: string): Result<never, Invalid> {
  return failed(invalid("url", words));
}
