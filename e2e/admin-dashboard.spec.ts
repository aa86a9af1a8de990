import { expect } from "@playwright/test";
import { enterAsAdmin, findUser } from "./support/admin";
import { countNow, exportFigures, sumOfColumn, tileFigure } from "./support/analytics";
import { moveIn } from "./support/app";
import { judgeComment, sayBelow } from "./support/blog";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { choose, findNothingAt, open, press, see, seeHeading, write } from "./support/ui";

test("an admin's day: a person is found, a comment hidden, the dashboard read and taken along, a report sent", async ({
  person,
}) => {
  const cook = await person("Cook");
  await moveIn(cook);
  await findNothingAt(cook, "/admin/analytics/users");
  const said = `Cheap pans for ${cook.email}`;
  await open(cook, "/blog/cook-once-for-three-days");
  await sayBelow(cook, said);
  await see(cook, "Thank you. An admin reads it before it is shown.");

  const admin = await person("Keeper", { account: ADMIN });
  await enterAsAdmin(admin);
  await findUser(admin, cook);
  await judgeComment(admin, said, "Hide");
  await countNow(admin);
  await seeHeading(admin, "How many people come each day?");
  const joined = await tileFigure(admin, "New kitchens");
  expect(joined).toBeGreaterThanOrEqual(1);

  await open(admin, "/admin/analytics/users");
  await seeHeading(admin, "Do people stay?");
  expect(sumOfColumn(await exportFigures(admin, "CSV"), "joined")).toBeGreaterThanOrEqual(joined);
  expect(sumOfColumn(await exportFigures(admin, "Spreadsheet (XLSX)"), "New kitchens")).toBeGreaterThanOrEqual(joined);
  for (const [room, question] of [
    ["recipes", "What is cooked most?"],
    ["engagement", "When do people come?"],
    ["system", "Are the pages quick?"],
  ] as const) {
    await open(admin, `/admin/analytics/${room}`);
    await seeHeading(admin, question);
  }

  await open(admin, "/admin/analytics/reports/new");
  await choose(admin, "By", "What happened");
  await press(admin, "Show");
  await see(admin, "Kitchens opened");
  await write(admin, "Name", "What happens here");
  await press(admin, "Save");
  await seeHeading(admin, "What happens here");
  await press(admin, "Send now");
  await see(admin, "It is in the outbox");
  await open(admin, "/admin/outbox");
  await see(admin, /What happens here, \d{4}-/);
});

test("a person sees what is counted of them, says no, and has it deleted", async ({ person }) => {
  const cook = await person("Cook");
  await moveIn(cook);
  await open(cook, "/settings/privacy");
  await see(cook, /(One thing is|\d+ things are) recorded about you/);
  await press(cook, "Do not count me");
  await see(cook, "Nothing you do is recorded any more.");
  await press(cook, "Delete it");
  await press(cook, "Delete it");
  await see(cook, "Nothing is recorded about you.");
});
