import lighthouse from "lighthouse";
import { z } from "zod";

/** What the lab could not see is no figure. */
const number = z.object({ numericValue: z.number().catch(Number.NaN) });
const report = z.object({
  audits: z.object({
    "largest-contentful-paint": number,
    "cumulative-layout-shift": number,
    "total-blocking-time": number,
    "network-requests": z.object({
      details: z.object({
        items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
      }),
    }),
  }),
});

export interface PageFigures {
  readonly lcpMs: number;
  readonly cls: number;
  readonly tbtMs: number;
  /** Compressed JavaScript of the first load, in units of 1,000 bytes. */
  readonly jsKb: number;
}

/**
 * How the lab makes a middling phone on slow 4G of this machine: "applied", the browser is really slowed down; or
 * "simulated", it runs at full speed and a model says what would have been. The model takes a script that arrived
 * before the first paint for one the paint waited for: beside its server every script arrives that early.
 */
export type Throttle = "applied" | "simulated";

/** One page in Lighthouse's lab. */
export async function measurePage(
  url: string,
  throttle: Throttle,
  browserPort: number,
  cookie: string | null,
): Promise<PageFigures> {
  const outcome = await lighthouse(url, {
    port: browserPort,
    throttlingMethod: throttle === "applied" ? "devtools" : "simulate",
    onlyCategories: ["performance"],
    output: "json",
    logLevel: "error",
    ...(cookie === null ? {} : { extraHeaders: { Cookie: cookie } }),
  });
  const { audits } = report.parse(outcome?.lhr);
  const scripts = audits["network-requests"].details.items.filter((item) => item.resourceType === "Script");
  return {
    lcpMs: audits["largest-contentful-paint"].numericValue,
    cls: audits["cumulative-layout-shift"].numericValue,
    tbtMs: audits["total-blocking-time"].numericValue,
    jsKb: scripts.reduce((sum, item) => sum + item.transferSize, 0) / 1000,
  };
}
