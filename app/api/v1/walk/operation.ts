import type { Found } from "@/lib/platform/rest/contract";

/** One route and method as the document has it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly examples: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly params: readonly string[];
  readonly bodyTypes: readonly string[];
  readonly fileFields: readonly string[];
  readonly takesKey: boolean;
  /** Documented refusals by status. */
  readonly codes: ReadonlyMap<number, readonly string[]>;
  readonly statuses: ReadonlySet<number>;
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly "x-access": string;
  readonly "x-examples"?: Operation["examples"];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: { readonly properties?: object } }>>;
  };
  readonly responses: Readonly<Record<string, { readonly "x-codes"?: readonly string[] }>>;
}

/** The operations of a document, in its order. */
export function operationsOf(document: unknown): Operation[] {
  // Checked as OpenAPI by a test of its own.
  const { paths } = document as { paths: Record<string, Record<string, DocumentedOperation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]): Operation => {
      const names = (place: string) => (of.parameters ?? []).flatMap((one) => (one.in === place ? [one.name] : []));
      const content = of.requestBody?.content ?? {};
      const form = content["multipart/form-data"]?.schema?.properties ?? {};
      return {
        operationId: of.operationId,
        method: method.toUpperCase(),
        path,
        access: of["x-access"],
        examples: of["x-examples"] ?? {},
        params: names("path"),
        bodyTypes: Object.keys(content),
        fileFields: Object.entries(form).flatMap(([name, field]) => (field.format === "binary" ? [name] : [])),
        takesKey: names("header").includes("idempotency-key"),
        codes: new Map(
          Object.entries(of.responses).map(([status, { "x-codes": codes }]) => [Number(status), codes ?? []]),
        ),
        statuses: new Set(Object.keys(of.responses).map(Number)),
      };
    }),
  );
}

export const isFound = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && "operation" in value && "pointer" in value;

/** The places in an example that are found by asking. */
export function foundsIn(value: unknown): Found[] {
  if (isFound(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(foundsIn) : [];
}
