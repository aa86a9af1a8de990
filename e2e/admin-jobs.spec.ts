import { expect } from "@playwright/test";
import { askForTooManySizes, enterAsAdmin, pressAndConfirm, seeItFail } from "./support/admin";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { follow, open, press, see, seeHeading, seeNot, standAt } from "./support/ui";

test.describe.configure({ timeout: 300_000 });

test("an admin replays a failed run", async ({ person }) => {
  const [cook, admin] = [await person("Cook"), await person("Keeper", { account: ADMIN })];
  await moveIn(cook);
  await askForTooManySizes(cook);

  await enterAsAdmin(admin);
  await open(admin, "/admin/jobs");
  await see(admin, "Live");
  await follow(admin, "make-image-batch");
  await seeHeading(admin, "make-image-batch");
  const runs = admin.page.getByRole("listitem").getByRole("link", { name: /\d:\d\d/ });
  await expect(async () => {
    await admin.page.reload();
    await expect(runs).toHaveCount(4, { timeout: 3_000 });
  }).toPass();
  await runs.first().click();
  await standAt(admin, /\/admin\/jobs\/runs\//);

  await seeItFail(admin);
  await see(admin, /at most 40 sizes/);
  const failed = admin.page.url();
  await admin.page.getByRole("main").locator("ol summary").first().click();
  await see(admin, "Failed tries");
  await see(admin, /^Try 1, /);

  await pressAndConfirm(admin, "Replay");
  await standAt(admin, (url) => url.href !== failed && url.pathname.startsWith("/admin/jobs/runs/"));
  await see(admin, "This is a replay of another run.");
  await pressAndConfirm(admin, "Cancel the run");
  await see(admin, /^Cancelled: Keeper/);

  // Somebody has looked after the failed one.
  await open(admin, failed);
  await see(admin, "Replayed as");
  await open(admin, "/admin/jobs/failed");
  await seeHeading(admin, "Jobs");
  await seeNot(admin, /at most 40 sizes/);
  await open(admin, `/admin/audit?act=jobs.replay&subject=${encodeURIComponent(failed.split("/").at(-1) ?? "")}`);
  await expect(admin.page.getByRole("row").filter({ hasText: "jobs.replay" })).toHaveCount(1);
});

test("an admin runs a nightly job now, and pauses it", async ({ person }) => {
  const admin = await person("Keeper", { account: ADMIN, width: 390 });
  await enterAsAdmin(admin);
  await open(admin, "/admin/jobs");
  await follow(admin, "clean-up");
  await pressAndConfirm(admin, "Run now");
  await standAt(admin, /\/admin\/jobs\/runs\//);
  await expect(admin.page.getByRole("main").getByText("Completed", { exact: true }).first()).toBeVisible({
    timeout: 60_000,
  });
  await follow(admin, "Everything about this function");
  await press(admin, "Pause");
  await see(admin, /^Paused since /);
  await press(admin, "Resume");
  await see(admin, "It goes on");
});
