import { type Contract, contractsIn } from "@/lib/platform/rest/contract";
import * as adminExports from "./admin/exports/contract";
import * as adminJobs from "./admin/jobs/contract";
import * as aiMetrics from "./ai/metrics/contract";
import * as aiPosts from "./ai/posts/contract";
import * as aiRecipes from "./ai/recipes/contract";
import * as analytics from "./analytics/contract";
import * as explain from "./explain/contract";
import * as foods from "./foods/contract";
import * as images from "./images/contract";
import * as library from "./library/contract";
import * as nutrition from "./nutrition/contract";
import * as openapi from "./openapi.json/contract";
import * as plans from "./plans/contract";
import * as recipes from "./recipes/contract";
import * as recommendations from "./recommendations/contract";
import * as reports from "./reports/contract";
import * as search from "./search/contract";
import * as shopping from "./shopping/contract";

/** Every route of /api/v1; one that is missing here fails the walking test. */
export const contracts: readonly Contract[] = [
  ...contractsIn(adminExports),
  ...contractsIn(adminJobs),
  ...contractsIn(aiMetrics),
  ...contractsIn(aiPosts),
  ...contractsIn(aiRecipes),
  ...contractsIn(analytics),
  ...contractsIn(explain),
  ...contractsIn(foods),
  ...contractsIn(images),
  ...contractsIn(library),
  ...contractsIn(nutrition),
  ...contractsIn(openapi),
  ...contractsIn(plans),
  ...contractsIn(recipes),
  ...contractsIn(reports),
  ...contractsIn(recommendations),
  ...contractsIn(search),
  ...contractsIn(shopping),
];
