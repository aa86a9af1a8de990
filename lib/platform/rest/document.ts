import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import {
  type Content,
  type Contract,
  type Found,
  isContent,
  isForm,
  isNothing,
  type Nothing,
  takesIdempotencyKey,
} from "./contract";
import { PROBLEMS, type ProblemKind } from "./problems";
import { ACCESS_SCOPES } from "./scopes";

const problemSchema = z
  .object({
    type: z.string().meta({ description: "An address in the reference that explains the code." }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    requestId: z.string().meta({ description: "Also in the header X-Request-Id." }),
    errors: z
      .array(z.object({ in: z.enum(["path", "query", "header", "body"]), path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "Every field that is wrong." }),
  })
  .meta({ id: "Problem", description: "Why a request was not served (RFC 9457)." });

const STATUS_WORDS: Readonly<Record<number, string>> = {
  200: "As asked.",
  201: "Made.",
  202: "Accepted; it is done in the background.",
  204: "Done; nothing to say.",
};

/** The OpenAPI 3.1 document of the contracts. */
export function openApiDocument(contracts: readonly Contract[], info: { readonly version: string }) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "mealprep.session_token",
    description: "The sign-in of a browser. A write must come from a page of this app.",
  });
  registry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "mp_…",
    description: `An API key (Settings, API keys). Scopes: ${ACCESS_SCOPES.join(", ")}.`,
  });
  for (const contract of contracts) registry.registerPath(pathOf(contract));
  return new OpenApiGeneratorV31(registry.definitions, { sortComponents: "alphabetically" }).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "MealPrep360",
      version: info.version,
      description:
        "Recipes, foods, nutrition, plans and shopping of one household. Every refusal is problem JSON with a code, a request id and the fields that are wrong.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    tags: [...new Set(contracts.map(tagOf))].map((name) => ({ name })),
  });
}

const tagOf = ({ id }: Contract) => id.split(".", 1)[0] ?? id;

function pathOf(contract: Contract): RouteConfig {
  const { id, method, path, summary, description, access, params, query, headers, body, answers, examples } = contract;
  const idempotencyKey = z.object({
    "idempotency-key": z
      .string()
      .max(255)
      .optional()
      .meta({ description: "The same key and request again gives the first outcome again, for 24 hours." }),
  });
  const allHeaders = takesIdempotencyKey(contract)
    ? (headers?.extend(idempotencyKey.shape) ?? idempotencyKey)
    : headers;
  return {
    method: methodOf(method),
    path: path.replace("+}", "}"),
    operationId: id,
    tags: [tagOf(contract)],
    summary,
    ...(description === undefined ? {} : { description }),
    security: access === "public" ? [] : [{ session: [] }, { key: [access] }],
    "x-access": access,
    ...(examples === undefined ? {} : { "x-examples": examples }),
    request: {
      ...(params === undefined ? {} : { params: withExamples(params, examples?.params) }),
      ...(query === undefined ? {} : { query: withExamples(query, examples?.query) }),
      ...(allHeaders === undefined ? {} : { headers: allHeaders }),
      ...(body === undefined ? {} : { body: { required: true, content: bodyContent(body, examples?.body) } }),
    },
    responses: { ...Object.fromEntries(Object.entries(answers).map(answerOf)), ...refusals(contract) },
  };
}

function methodOf(method: Contract["method"]) {
  return ({ GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const)[method];
}

function withExamples(schema: z.ZodObject, examples: Readonly<Record<string, unknown>> | undefined): z.ZodObject {
  if (examples === undefined) return schema;
  const shape = Object.entries(schema.shape).map(([name, field]) => {
    const example = shown(examples[name]);
    return [
      name,
      example === undefined || !(field instanceof z.ZodType) ? field : field.meta({ ...field.meta(), example }),
    ];
  });
  return z.object(Object.fromEntries(shape));
}

function bodyContent(body: NonNullable<Contract["body"]>, example: unknown) {
  if (isContent(body))
    return Object.fromEntries(body.types.map((type) => [type, { schema: { type: "string" as const } }]));
  if (isForm(body)) return { "multipart/form-data": { schema: body.fields } };
  return { "application/json": { schema: body, ...(example === undefined ? {} : { example: shown(example) }) } };
}

function answerOf([status, described]: [string, z.ZodType | Content | Nothing]) {
  const description = STATUS_WORDS[Number(status)] ?? "Done.";
  if (isNothing(described)) return [status, { description }] as const;
  if (isContent(described)) {
    const types = described.types.map((type) => [type, { schema: { type: "string" as const } }]);
    return [status, { description, content: Object.fromEntries(types) }] as const;
  }
  return [status, { description, content: { "application/json": { schema: described } } }] as const;
}

/** What may go wrong, gathered by status. */
function refusals(contract: Contract) {
  const kinds: [string, ProblemKind][] = [...commonOf(contract), ...Object.entries(contract.problems ?? {})];
  const byStatus = Map.groupBy(new Map(kinds), ([, { status }]) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map(([code, { title }]) => `${code}: ${title}`).join(" "),
        content: { "application/problem+json": { schema: problemSchema } },
        "x-codes": of.map(([code]) => code),
      },
    ]),
  );
}

function commonOf(contract: Contract): [string, ProblemKind][] {
  const { access, method, params, query, headers, body } = contract;
  const isOpen = access === "public";
  const takesKey = takesIdempotencyKey(contract);
  const codes: readonly (keyof typeof PROBLEMS | null)[] = [
    isOpen ? null : "not-signed-in",
    isOpen ? null : "invalid-key",
    isOpen ? null : "missing-scope",
    isOpen ? null : "forbidden",
    isOpen || method === "GET" ? null : "cross-site",
    params === undefined && body === undefined ? null : "not-found",
    body === undefined ? null : "malformed",
    body === undefined ? null : "wrong-type",
    body === undefined ? null : "too-large",
    query === undefined && headers === undefined && body === undefined && !takesKey ? null : "invalid",
    takesKey ? "key-reused" : null,
    takesKey ? "key-in-use" : null,
    headers !== undefined && "if-match" in headers.shape ? "unversioned" : null,
    headers !== undefined && "if-match" in headers.shape ? "changed" : null,
    method === "GET" ? null : "conflict",
    "too-many-requests",
    "unexpected",
    "unavailable",
  ];
  return codes.flatMap((code) => (code === null ? [] : [[code, PROBLEMS[code]]]));
}

const isFound = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && "operation" in value && "pointer" in value && "shown" in value;

/** An example as documentation shows it. */
function shown(example: unknown): unknown {
  if (isFound(example)) return example.shown;
  if (Array.isArray(example)) return example.map(shown);
  if (typeof example !== "object" || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, shown(value)]));
}
