import { z } from "zod";
import { endpoint } from "@/lib/platform/rest/contract";

const howMany = z.int().nonnegative();
const micros = z.int().nonnegative().meta({ description: "Millionths of a US dollar." });
const milliseconds = z.number().nonnegative().nullable();

const share = z.object({
  key: z.string(),
  name: z.string().nullable(),
  calls: howMany,
  failed: howMany,
  costMicros: micros,
  unknownCost: howMany.meta({ description: "Calls whose cost is not known; they are not in costMicros." }),
  tokens: howMany,
  p50Ms: milliseconds,
  isLocal: z.boolean(),
});

const metrics = z
  .object({
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    calls: howMany,
    localCalls: howMany,
    failed: howMany,
    costMicros: micros,
    unknownCost: howMany,
    tokensIn: howMany,
    tokensOut: howMany,
    tokensCached: howMany,
    exactHits: howMany,
    semanticHits: howMany,
    hitRate: z.number().min(0).max(1).nullable(),
    p50Ms: milliseconds,
    p95Ms: milliseconds,
    firstTokenP50Ms: milliseconds,
    month: z.object({ soFarMicros: micros, projectedMicros: micros }),
    days: z.array(
      z.object({ day: z.iso.date(), calls: howMany, failed: howMany, costMicros: micros, unknownCost: howMany }),
    ),
    tasks: z.array(share),
    models: z.array(share),
    users: z.array(share),
    failures: z.array(z.object({ outcome: z.string(), calls: howMany })),
  })
  .meta({ id: "AiMetrics", description: "What models were asked, what it cost, and how it went." });

export const readAiMetrics = endpoint({
  id: "ai.metrics",
  method: "GET",
  path: "/ai/metrics",
  summary: "What models were asked and what it cost",
  description: "Of whole days in UTC, today included. Costs are of the price table each call was reckoned by.",
  access: "admin",
  query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
  answers: { 200: metrics },
  examples: { query: { days: 30 } },
});
