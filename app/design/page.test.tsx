import { isHTTPAccessFallbackError } from "next/dist/client/components/http-access-fallback/http-access-fallback";
import { afterEach, expect, test, vi } from "vitest";
import DesignPage from "./page";

afterEach(() => vi.unstubAllEnvs());

test("the page of the design is there while somebody works on it", () => {
  vi.stubEnv("NODE_ENV", "development");
  expect(DesignPage()).toBeTruthy();
});

test("it is not found on a server that people use", () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(DesignPage).toThrow(expect.toSatisfy(isHTTPAccessFallbackError));
});
