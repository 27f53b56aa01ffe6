/** The API as a function from request to response. */
export type ServeCalls = (request: Request) => Promise<Response>;

const KEY = Symbol.for("canonry.api");
type WithCalls = { [KEY]?: ServeCalls | undefined };

/** Offers the API to the server in front of the pages (bin/server/answer-calls.ts), which is bundled apart from it; undefined: no more. */
export function offerCalls(serve: ServeCalls | undefined): void {
  (globalThis as WithCalls)[KEY] = serve;
}

/** The API, where it is offered already: else Next answers. */
export function offeredCalls(): ServeCalls | undefined {
  return (globalThis as WithCalls)[KEY];
}
