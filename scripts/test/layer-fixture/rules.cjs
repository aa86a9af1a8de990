// The project's own rules, read as if this folder were the root.
const { forbidden, options } = require("../../../.dependency-cruiser.cjs");

const here = "scripts/test/layer-fixture/";
const moved = (pattern) => pattern?.replaceAll("^", `^${here}`);

module.exports = {
  forbidden: forbidden
    .filter((rule) => rule.name === "engines-are-pure")
    .map((rule) => ({ ...rule, from: { path: moved(rule.from.path) }, to: { path: moved(rule.to.path) } })),
  options: { ...options, exclude: { path: "\\.test\\.tsx?$" } },
};
