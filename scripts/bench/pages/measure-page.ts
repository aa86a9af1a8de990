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

/** One page in Lighthouse's default lab: a middling phone on slow 4G, simulated. */
export async function measurePage(url: string, browserPort: number, cookie: string | null): Promise<PageFigures> {
  const outcome = await lighthouse(url, {
    port: browserPort,
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
