// The architecture as rules: app -> components -> engines; app -> domains -> platform -> db; inngest -> domains.
const forbid = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });
const must = (name, module, to) => ({ name, severity: "error", module: { path: module }, to: { path: to } });
const acyclic = (name, rest) => ({ name, severity: "error", from: {}, to: { circular: true }, ...rest });

module.exports = {
  forbidden: [
    acyclic("no-cycles"),
    acyclic("no-domain-cycles", { scope: "folder", from: { path: "^lib/domains/" } }),
    forbid(
      "engines-are-pure",
      "^lib/engines/",
      "^(app|components|db|inngest|scripts|lib/(domains|platform))/|node_modules/(next|react|react-dom|drizzle-orm|inngest|ai|@ai-sdk|pg)/|^(node:)?(fs|net|http|https|child_process)",
    ),
    forbid(
      "ui-is-fed",
      "^components/",
      "^(app|db|inngest|scripts|lib/platform)/|^lib/domains/[^/]+/(queries|mutations|events)\\.ts$",
    ),
    forbid("lib-below-app", "^lib/", "^(app|components|inngest|scripts)/"),
    forbid("platform-below-domains", "^lib/platform/", "^lib/domains/"),
    forbid("one-door-to-the-database", "^(?!db/|scripts/|lib/platform/database\\.ts$)", "^db/client\\.ts$"),
    forbid(
      "db-is-the-floor",
      "^db/(?!testing/)",
      "^(app|components|inngest|scripts|lib/domains|lib/platform/(?!env\\.ts))",
    ),
    forbid(
      "drizzle-in-data-files",
      "^(app|components|inngest|lib/domains/[^/]+/(?!queries|mutations))",
      "^db/|node_modules/drizzle-orm/",
    ),
    forbid("jobs-are-leaves", "^(?!inngest/|app/api/inngest/)", "^inngest/"),
    forbid("nobody-imports-scripts", "^(?!scripts/)", "^scripts/"),
  ],
  required: [
    must("data-files-are-server-only", "^lib/domains/[^/]+/(queries|mutations)\\.ts$", "node_modules/server-only/"),
    must("actions-use-the-builder", "^app/.*/actions\\.ts$", "^lib/platform/auth/action\\.ts$"),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$|^app/api/v1/walk/|^\\.next/" },
  },
};
