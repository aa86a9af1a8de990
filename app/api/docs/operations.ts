import { openApiDocument } from "@/lib/platform/rest/document";
import { PROBLEMS, type ProblemKind } from "@/lib/platform/rest/problems";
import { contracts } from "../v1/contracts";
import type { Schema } from "./schema";

interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema & { readonly example?: unknown };
}

/** One route and method of the document, as the reference shows it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly [string, Media] | null;
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly media: readonly [string, Media] | null;
  }[];
  readonly problems: readonly { readonly status: string; readonly codes: readonly string[] }[];
}

interface Documented {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly "x-access": string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, Media>>;
        readonly "x-codes"?: readonly string[];
      }
    >
  >;
}

/** The document, read for people: routes by chapter, shapes by name, every problem a route can answer. */
export function readReference() {
  // Through JSON, as any other reader gets it.
  const document: {
    paths: Record<string, Record<string, Documented>>;
    components: { schemas?: Record<string, Schema> };
  } = JSON.parse(JSON.stringify(openApiDocument(contracts, { version: "1" })));
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => operationOf(path, method, of)),
  );
  const chapters = [...Map.groupBy(operations, (one) => one.tag)].sort(([a], [b]) => order(a) - order(b));
  const shapes = Object.entries(document.components.schemas ?? {});
  const own = contracts.flatMap((contract) => Object.entries(contract.problems ?? {}));
  const problems = [...new Map<string, ProblemKind>([...own, ...Object.entries(PROBLEMS)])].sort(
    ([, a], [, b]) => a.status - b.status,
  );
  return { chapters, shapes, problems };
}

const FIRST = ["recipes", "foods", "nutrition", "plans", "shopping", "images"];

/** The main job first, the admin's part last. */
function order(tag: string): number {
  const place = FIRST.indexOf(tag);
  if (place >= 0) return place;
  return tag.startsWith("admin") ? FIRST.length + 1 : FIRST.length;
}

function operationOf(path: string, method: string, of: Documented): Operation {
  const responses = Object.entries(of.responses);
  return {
    operationId: of.operationId,
    method: method.toUpperCase(),
    path,
    tag: of.tags[0] ?? "",
    summary: of.summary,
    ...(of.description === undefined ? {} : { description: of.description }),
    access: of["x-access"],
    parameters: of.parameters ?? [],
    body: Object.entries(of.requestBody?.content ?? {})[0] ?? null,
    answers: responses
      .filter(([status]) => Number(status) < 400)
      .map(([status, { description, content }]) => ({
        status,
        description,
        media: Object.entries(content ?? {})[0] ?? null,
      })),
    problems: responses
      .filter(([status]) => Number(status) >= 400)
      .map(([status, { "x-codes": codes = [] }]) => ({ status, codes })),
  };
}
