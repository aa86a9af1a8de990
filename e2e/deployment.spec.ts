import { expect, test } from "@playwright/test";
import { filesCarriedBy } from "./support/build";

// A serverless host gets only the files a build has traced to a page. What code does not import is easily lost.
test("a deployment carries what its pages read beside their code", () => {
  test.skip(process.env.E2E_BASE_URL !== undefined, "The build of a server elsewhere is not here.");
  const scan = filesCarriedBy("app/(kitchen)/recipes/import/scan/page");
  expect(scan).toContainEqual(expect.stringMatching(/\/libonnxruntime\.[^/]+$/));
  expect(scan).toContainEqual(expect.stringMatching(/ocr-models\/assets\/.*rec_infer\.onnx$/));
  const paper = filesCarriedBy("app/api/reports/week-plan/route");
  expect(paper).toContainEqual(expect.stringMatching(/\/@expo-google-fonts\/.*\.ttf$/));
  const plan = filesCarriedBy("app/(kitchen)/plan/page");
  expect(plan).toContainEqual(expect.stringMatching(/\/db\/datasets\/foods\//));
  expect(plan).toContainEqual(expect.stringMatching(/\/db\/migrations\/.*\.sql$/));
});
