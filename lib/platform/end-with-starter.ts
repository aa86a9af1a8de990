/**
 * Ends this server when the program that started it is gone, even killed: its end of our standard input closes then.
 * Only where the starter says it holds that end open (`MEALPREP_STARTER=stdin`).
 */
export function endWithStarter(): void {
  if (process.env.MEALPREP_STARTER !== "stdin") return;
  process.stdin.once("close", () => process.kill(process.pid, "SIGTERM"));
  process.stdin.resume().unref();
}
