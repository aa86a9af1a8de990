import { learnFromEvents, rollUpEvents } from "./analytics/roll-up";
import { sendReports } from "./analytics/send-reports";
import { takeOverRecipes } from "./archives/take-over-recipes";
import { deliverAnnouncements } from "./community/deliver-announcements";
import { publishPosts } from "./community/publish-posts";
import { makeAvif } from "./images/make-avif";
import { makeBatch } from "./images/make-batch";
import { deliverKeptMessage } from "./notify/deliver-message";
import { offerDailyRecipe, remindHousehold, remindOfExpiry, remindOfPlan } from "./notify/remind-households";
import { cleanUpNightly } from "./platform/clean-up";
import { maintainDatabaseWeekly } from "./platform/maintain-database";
import { generateBatch } from "./recipes/generate-batch";
import { learnTastes } from "./recommendations/learn-tastes";
import { printRecipeBook } from "./reports/print-book";
import { removeOldBooksNightly } from "./reports/remove-old-books";
import { askForDueReports, sendScheduledReport } from "./reports/send-scheduled";
import { refreshEmbeddings } from "./search/refresh-embeddings";

/** Every background job; a function that is not here does not run. */
export const functions = [
  learnFromEvents,
  rollUpEvents,
  sendReports,
  cleanUpNightly,
  deliverKeptMessage,
  generateBatch,
  learnTastes,
  maintainDatabaseWeekly,
  makeAvif,
  makeBatch,
  offerDailyRecipe,
  remindHousehold,
  remindOfExpiry,
  remindOfPlan,
  publishPosts,
  printRecipeBook,
  removeOldBooksNightly,
  askForDueReports,
  sendScheduledReport,
  deliverAnnouncements,
  refreshEmbeddings,
  takeOverRecipes,
];
