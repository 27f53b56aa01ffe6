import { afterEach, expect, test, vi } from "vitest";
import { clientIp, placeOf } from "./client-ip";

afterEach(() => {
  vi.unstubAllEnvs();
});

const placeBehind = (proxies: string | undefined, forwarded: string) => {
  vi.stubEnv("TRUSTED_PROXIES", proxies);
  return clientIp(new Headers({ "x-forwarded-for": forwarded }));
};

test("without proxies the place is the server's peer, whatever the sender wrote before it", () => {
  expect(placeBehind(undefined, "198.51.100.7")).toBe("198.51.100.7");
  expect(placeBehind("0", "1.1.1.1, 2.2.2.2, 198.51.100.7")).toBe("198.51.100.7");
  expect(placeBehind("nonsense", "1.1.1.1, 198.51.100.7")).toBe("198.51.100.7");
  expect(clientIp(new Headers())).toBe("unknown");
});

test("behind proxies it is what the outermost of them saw, and no entry further to the left", () => {
  expect(placeBehind("1", "1.1.1.1, 198.51.100.7, 10.0.0.1")).toBe("198.51.100.7");
  expect(placeBehind("2", "1.1.1.1, 198.51.100.7, 10.0.0.2, 10.0.0.1")).toBe("198.51.100.7");
  expect(placeBehind("2", "198.51.100.7"), "who comes past the proxies").toBe("198.51.100.7");
});

test("addresses of one IPv6 network of 64 bits are one place", () => {
  const network = "2001:db8:1:2::/64";
  expect(placeOf("2001:db8:1:2::1")).toBe(network);
  expect(placeOf("2001:DB8:1:2:ffff:eeee:dddd:cccc")).toBe(network);
  expect(placeOf("2001:0db8:0001:0002:0:0:0:0")).toBe(network);
  expect(placeOf("2001:db8:1:3::1")).not.toBe(network);
  expect(placeOf("::1")).toBe("0:0:0:0::/64");
  expect(placeOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
});

test("an IPv4 address is the same in whatever disguise", () => {
  for (const disguise of [
    "192.0.2.33",
    "::ffff:192.0.2.33",
    "::FFFF:c000:221",
    "192.0.2.33:4711",
    "[::ffff:192.0.2.33]:80",
  ]) {
    expect([disguise, placeOf(disguise)]).toEqual([disguise, "192.0.2.33"]);
  }
  expect(placeOf("[2001:db8:1:2::1]:443")).toBe("2001:db8:1:2::/64");
  expect(placeOf("localhost")).toBe("unknown");
});
