import access from "./messages/en/access.json";
import accounts from "./messages/en/accounts.json";
import admin from "./messages/en/admin.json";
import adminAi from "./messages/en/admin-ai.json";
import adminFlags from "./messages/en/admin-flags.json";
import adminJobs from "./messages/en/admin-jobs.json";
import adminServices from "./messages/en/admin-services.json";
import analytics from "./messages/en/analytics.json";
import archives from "./messages/en/archives.json";
import assistant from "./messages/en/assistant.json";
import common from "./messages/en/common.json";
import community from "./messages/en/community.json";
import explain from "./messages/en/explain.json";
import foods from "./messages/en/foods.json";
import moderation from "./messages/en/moderation.json";
import notify from "./messages/en/notify.json";
import nutrition from "./messages/en/nutrition.json";
import pantry from "./messages/en/pantry.json";
import planner from "./messages/en/planner.json";
import planning from "./messages/en/planning.json";
import prices from "./messages/en/prices.json";
import recipes from "./messages/en/recipes.json";
import recommendations from "./messages/en/recommendations.json";
import reference from "./messages/en/reference.json";
import reports from "./messages/en/reports.json";
import shopping from "./messages/en/shopping.json";
import site from "./messages/en/site.json";
import swaps from "./messages/en/swaps.json";
import today from "./messages/en/today.json";
import versions from "./messages/en/versions.json";

const en = {
  access,
  accounts,
  admin,
  adminAi,
  adminFlags,
  adminJobs,
  adminServices,
  analytics,
  archives,
  assistant,
  common,
  community,
  foods,
  moderation,
  notify,
  nutrition,
  pantry,
  planner,
  planning,
  prices,
  recipes,
  recommendations,
  reference,
  reports,
  shopping,
  site,
  swaps,
  today,
  explain,
  versions,
};

export type Messages = typeof en;
export type Locale = "en";

/** All messages of a language, one namespace a domain. */
export function catalogue(locale: Locale): Messages {
  switch (locale) {
    case "en":
      return en;
  }
}
