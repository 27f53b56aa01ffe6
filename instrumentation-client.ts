import { config } from "zod/v4/core";

/* Next runs this first in the browser. Otherwise zod tries whether it may evaluate strings, which our policy refuses and reports. */
config({ jitless: true });
