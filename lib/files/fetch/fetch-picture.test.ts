import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, value } from "@/prisma/testing/outcome";
import { fetchPicture, type Network } from "./fetch-picture";
import { isPublicAddress } from "./public-address";

/** Answers by path; `seen` are the hosts that it was asked for. */
const seen: string[] = [];
const PNG = Buffer.from("\x89PNG\r\n\x1a\nand so on", "latin1");
let port = 0;
const server = http.createServer((request, response) => {
  seen.push(`${request.headers.host} ${request.url}`);
  const { pathname, searchParams } = new URL(request.url ?? "", "http://x");
  const to = pathname === "/loop" ? "/loop" : searchParams.get("to");
  if (to) return response.writeHead(302, { location: to }).end();
  if (pathname === "/endless") {
    response.writeHead(200);
    const timer = setInterval(() => response.write(Buffer.alloc(1024 * 1024)), 1);
    response.once("close", () => clearInterval(timer));
    return;
  }
  if (pathname === "/silent") return;
  if (pathname === "/huge") return response.writeHead(200, { "content-length": 21 * 1024 * 1024 }).flushHeaders();
  if (pathname === "/missing") return response.writeHead(404).end("no");
  response.writeHead(200, { "content-type": "text/plain" }).end(PNG);
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As if this machine's own address were a public one, and `hosts` were what a DNS says, each time it is asked. */
function pretending(hosts: Readonly<Record<string, readonly string[][]>> = {}): Network & { readonly asked: string[] } {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    const answers = hosts[host] ?? [["127.0.0.1"]];
    return answers[Math.min(asked.filter((each) => each === host).length, answers.length) - 1] ?? [];
  };
  return { asked, resolve, isAllowed: (ip) => ip === "127.0.0.1" || isPublicAddress(ip), patience: 1_500 };
}

describe("what is public", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2001:4860:4860::8888", "2606:2800:220:1::1", "::ffff:8.8.8.8"])(
    "%s is",
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );
  test.each([
    ...[
      "127.0.0.1",
      "127.1.2.3",
      "0.0.0.0",
      "10.0.0.1",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
    ],
    ...[
      "100.64.0.1",
      "100.127.255.255",
      "192.0.0.1",
      "192.0.2.1",
      "198.18.0.1",
      "198.51.100.1",
      "203.0.113.1",
      "224.0.0.1",
    ],
    ...[
      "240.0.0.1",
      "255.255.255.255",
      "::1",
      "::",
      "::127.0.0.1",
      "::ffff:127.0.0.1",
      "::ffff:a9fe:a9fe",
      "::ffff:0:127.0.0.1",
    ],
    ...["64:ff9b::7f00:1", "64:ff9b:1::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "2002:7f00:1::"],
    ...["2001::1", "2001:db8::1", "100::1", "3fff::1", "fe80::1%eth0", "", "localhost", "127.1", "x"],
  ])("%s is not", (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});

describe("an address that leads inward is refused, and nothing is asked there", () => {
  test.each([
    ...[
      "http://127.0.0.1/",
      "http://127.1/",
      "http://2130706433/",
      "http://0x7f000001/",
      "http://0177.0.0.1/",
      "http://017700000001/",
    ],
    ...[
      "http://0/",
      "http://[::1]/",
      "http://[::]/",
      "http://[::ffff:127.0.0.1]/",
      "http://[::ffff:7f00:1]/",
      "http://[0:0:0:0:0:0:0:1]/",
    ],
    ...[
      "http://169.254.169.254/latest/meta-data/",
      "http://[fe80::1]/",
      "http://[fd00:ec2::254]/",
      "http://100.100.100.200/",
    ],
    ...[
      "http://10.0.0.1/",
      "http://192.168.0.1/a.png",
      "http://172.20.0.3:8080/",
      "http://①②⑦.0.0.1/",
      "http://127。0。0。1/",
    ],
    ...["http://localhost/", "http://localhost.:80/"],
  ])("%s", async (address) => {
    expect(failureOf(await fetchPicture(address.replace(/\/$/, `:${port}/a.png`).replace(/:80:/, ":")))).toMatch(
      /^invalid: (This address is not one of the public internet|Enter the full web address|There is no server)/,
    );
    expect(failureOf(await fetchPicture(address))).toMatch(
      /^invalid: (This address is not one of the public internet|There is no server)/,
    );
    expect(seen).toEqual([]);
  });

  test.each([
    "ftp://example.org/a.png",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "gopher://x/",
    "javascript:1",
    "//example.org/a",
    "",
    "a.png",
  ])("%s is no web address", async (address) => {
    expect(failureOf(await fetchPicture(address))).toContain("Enter the full web address of a picture");
  });

  test("a name of which one address is not public, whichever comes first", async () => {
    for (const addresses of [["8.8.8.8", "10.0.0.1"], ["::1", "8.8.8.8"], ["169.254.169.254"]]) {
      const network = pretending({ "mixed.example": [addresses] });
      expect(failureOf(await fetchPicture(`http://mixed.example:${port}/a.png`, network))).toContain(
        "not one of the public internet",
      );
    }
    expect(seen).toEqual([]);
  });

  test("names and passwords, and ports of other services", async () => {
    expect(failureOf(await fetchPicture("http://anna:secret@example.org/", pretending()))).toContain(
      "name and password",
    );
    expect(failureOf(await fetchPicture("http://example.org:6379/", pretending()))).toContain(
      "not one of the public internet",
    );
  });
});

describe("a picture is fetched", () => {
  test("from the address that the name had when it was looked at, whatever the name says a moment later", async () => {
    seen.length = 0;
    const network = pretending({ "changes.example": [["127.0.0.1"], ["10.0.0.1"]] });
    const fetched = value(await fetchPicture(`http://changes.example:${port}/maps/The%20ford.png?x=1`, network));
    expect(fetched).toEqual({ bytes: PNG, name: "The ford.png" });
    expect([network.asked, seen]).toEqual([["changes.example"], [`changes.example:${port} /maps/The%20ford.png?x=1`]]);
  });

  test("through redirects, each of which is looked at anew", async () => {
    const at = (path: string, host = "a.example") => `http://${host}:${port}${path}`;
    const network = pretending({ "a.example": [["127.0.0.1"]], "inside.example": [["10.0.0.1"]] });
    const leads = (to: string) => fetchPicture(at(`/?to=${encodeURIComponent(to)}`), network);
    expect(value(await leads(at("/b.png", "b.example"))).name).toBe("b.png");
    expect(value(await leads("/c.png")).name).toBe("c.png");
    seen.length = 0;
    for (const inward of ["http://169.254.169.254/", "http://[::1]/", at("/", "inside.example"), "//10.0.0.1/"])
      expect(failureOf(await leads(inward))).toContain("not one of the public internet");
    expect(failureOf(await leads("file:///etc/passwd"))).toContain("Enter the full web address");
    expect(seen.every((each) => each.startsWith("a.example"))).toBe(true);
    seen.length = 0;
    expect(failureOf(await leads("/loop"))).toContain("leads on and on");
    expect(seen).toHaveLength(5);
  });

  test("within bounds of size and time, and told what came instead", async () => {
    const from = (path: string) => fetchPicture(`http://a.example:${port}${path}`, pretending());
    expect(failureOf(await from("/missing"))).toContain("answered with 404 instead of a picture");
    expect(failureOf(await from("/huge"))).toMatch(/^tooLarge: The picture at this address is too large/);
    expect(failureOf(await from("/endless"))).toMatch(
      /^(tooLarge|invalid: The server of this address does not answer)/,
    );
    expect(failureOf(await from("/silent"))).toContain("does not answer, or too slowly");
    expect(
      failureOf(
        await fetchPicture("http://nowhere.example/", {
          ...pretending(),
          resolve: () => Promise.reject(new Error("ENOTFOUND")),
        }),
      ),
    ).toContain("There is no server called nowhere.example");
    expect(failureOf(await fetchPicture("http://a.example:1/", pretending()))).toContain("does not answer");
  });
});
