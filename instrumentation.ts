/** Runs once before the server answers: opens the database, brings it up to date, and starts the background jobs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { endWithStarter } = await import("./lib/platform/end-with-starter");
  endWithStarter();
  const { prepareServer } = await import("./db/prepare-server");
  await prepareServer();
  // Pages do not wait for them.
  void import("./app/api/inngest/start-jobs")
    .then(({ startJobs }) => startJobs())
    .catch((error: unknown) => console.error("MealPrep360: background jobs could not be started.", error));
}
