/** A worker thread that runs from the sources, where there is no build: development, tests, programs. */
import { register } from "tsx/esm/api";

register();
const { default: run } = await import("./tasks.ts");

export default run;
