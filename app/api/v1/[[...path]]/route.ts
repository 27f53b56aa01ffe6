import { serveCalls } from "@/lib/api/endpoints/serve-calls";

// PATCH is no call of ours: it is served to be told so in the words of the API.
export { serveCalls as DELETE, serveCalls as GET, serveCalls as PATCH, serveCalls as POST, serveCalls as PUT };
