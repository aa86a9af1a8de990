/** Runs once before the server answers: opens the database, brings its tables up to date, loads foods and the collection. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareServer } = await import("./db/prepare-server");
  await prepareServer();
}
