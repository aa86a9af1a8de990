import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readLock } from "@/db/lock";
import { fillKitchen } from "./pages/fill-kitchen";
import { measurePage, type PageFigures, type Throttle } from "./pages/measure-page";
import { cpuPerRequest, untilAtRest } from "./pages/process-cpu";
import { freePort, type Running, startBare, startBrowser, startServer } from "./pages/processes";
import { median } from "./rate";

const PUBLIC = ["/", "/sign-in", "/sign-up"];
const SIGNED_IN = ["/recipes", "/plan", "/shopping"];
const RECIPES = 1_000;
const REQUESTS = 200;
/** Loads of each page: a single one says as much about the machine as about the page. */
const LOADS = 3;

/**
 * The production build as a visitor's phone meets it, the middle one of three loads under each throttle, and what its recipe list costs the
 * server, beside a bare `node:http` answer of the same size in the same run. Has its own port and kitchen.
 */
export async function benchPages(): Promise<Record<string, number>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "mealprep-bench-"));
  const [port, browserPort, barePort] = [await freePort(), await freePort(), await freePort()];
  const origin = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    HOST: "127.0.0.1",
    MEALPREP_DATA_DIR: dataDir,
    DATABASE_URL: "",
    LOG_LEVEL: "warn",
  };
  Object.assign(process.env, settings, { MEALPREP_BOUND_HOST: settings.HOST });
  const started: Running[] = [];
  try {
    await fillKitchen(RECIPES);
    started.push(await startServer(settings));
    const cookie = await demoCookie(origin);
    const figures: Record<string, number> = await listCost(
      origin,
      cookie,
      readLock(dataDir)?.pid ?? 0,
      barePort,
      started,
    );
    started.push(await startBrowser(browserPort));
    for (const route of [...PUBLIC, ...SIGNED_IN]) {
      const session = SIGNED_IN.includes(route) ? cookie : null;
      const { status } = await get(`${origin}${route}`, session);
      if (status !== 200) {
        console.error(`${route} answers ${status}; not measured.`);
        continue;
      }
      const name = route === "/" ? "home" : route.slice(1);
      const load = (throttle: Throttle) => measurePage(`${origin}${route}`, throttle, browserPort, session);
      const applied: PageFigures[] = [];
      const simulated: PageFigures[] = [];
      for (let n = 0; n < LOADS; n++) {
        applied.push(await load("applied"));
        simulated.push(await load("simulated"));
      }
      for (const figure of ["lcpMs", "cls", "tbtMs", "jsKb"] as const)
        figures[`pages.${name}.${figure}`] = median(applied.map((figures) => figures[figure]));
      figures[`pages.${name}.simulatedLcpMs`] = median(simulated.map(({ lcpMs }) => lcpMs));
    }
    return figures;
  } finally {
    for (const running of started.reverse()) await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function listCost(
  origin: string,
  cookie: string,
  pid: number,
  barePort: number,
  started: Running[],
): Promise<Record<string, number>> {
  const list = () => get(`${origin}/recipes`, cookie);
  const { status, bytes } = await list();
  if (status !== 200) throw new Error(`The recipe list answers ${status}.`);
  await untilAtRest(pid);
  const bare = await startBare(barePort, bytes);
  started.push(bare);
  return {
    "pages.list.cpuMs": await cpuPerRequest(pid, list, REQUESTS),
    "pages.list.bareCpuMs": await cpuPerRequest(bare.pid, () => get(`http://127.0.0.1:${barePort}/`, null), REQUESTS),
  };
}

async function get(url: string, cookie: string | null): Promise<{ readonly status: number; readonly bytes: number }> {
  const reply = await fetch(url, { redirect: "manual", ...(cookie === null ? {} : { headers: { cookie } }) });
  return { status: reply.status, bytes: (await reply.arrayBuffer()).byteLength };
}

/** Signs in to the demo kitchen, as its button does. */
async function demoCookie(origin: string): Promise<string> {
  const reply = await fetch(`${origin}/api/demo`, { method: "POST", redirect: "manual", headers: { origin } });
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`The demo kitchen cannot be entered: ${reply.status}.`);
  return cookies.join("; ");
}
