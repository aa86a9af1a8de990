const port = Number(process.env.E2E_PORT ?? "3217");

/** Where the app under test answers: a server already running, or the one this run starts. */
export const APP_URL = process.env.E2E_BASE_URL ?? `http://localhost:${port}`;
export const APP_PORT = port;

/** Where this run serves its own recipe pages; the app may fetch from here and from no other port. */
export const PAGES_PORT = Number(process.env.E2E_PAGES_PORT ?? port + 1);
export const PAGES_URL = `http://127.0.0.1:${PAGES_PORT}`;

/** Nothing is ever let in here: pages that lead to it must be refused. */
export const CLOSED_URL = `http://127.0.0.1:${PAGES_PORT + 1}/`;
