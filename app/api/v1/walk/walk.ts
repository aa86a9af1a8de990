import type { Found } from "@/lib/platform/rest/contract";
import type { Handler } from "@/lib/platform/rest/serve";
import type { Walker } from "./kitchens";
import { foundsIn, isFound, type Operation } from "./operation";

const NOWHERE = "5f0c7a1e-3b52-4d0a-9a55-0f6a3f1f2b11";

/** A request with everything found: what is sent, and the values that were asked for. */
export interface Filled {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Ids of this walker's things. */
  readonly found: readonly string[];
  /** Every place had something. */
  readonly isWhole: boolean;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Calls operations in the name of walkers. */
export class Walk {
  readonly #handlers: ReadonlyMap<string, Handler | undefined>;
  readonly #byId: ReadonlyMap<string, Operation>;
  readonly #picture: Uint8Array<ArrayBuffer>;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(
    handlers: ReadonlyMap<string, Handler | undefined>,
    operations: readonly Operation[],
    picture: Uint8Array<ArrayBuffer>,
  ) {
    this.#handlers = handlers;
    this.#byId = new Map(operations.map((one) => [one.operationId, one]));
    this.#picture = picture;
  }

  /** The operation's example with this walker's own ids; one that removes something gets things made for it. */
  async fill(operation: Operation, walker: Walker): Promise<Filled> {
    const isFresh = operation.method === "DELETE";
    const values = new Map<Found, unknown>();
    for (const one of foundsIn(operation.examples)) values.set(one, await this.#find(one, walker, isFresh));
    const replace = (value: unknown): unknown => {
      if (isFound(value)) return values.get(value) ?? NOWHERE;
      if (Array.isArray(value)) return value.map(replace);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)]));
    };
    const { params = {}, query = {}, headers = {}, body } = operation.examples;
    const all = Object.fromEntries(operation.params.map((name) => [name, replace(params[name] ?? NOWHERE)]));
    return {
      params: all,
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, replace(value)])),
      headers,
      body: replace(body),
      found: [...values.values()].flatMap((value) => (typeof value === "string" ? [value] : [])),
      isWhole: [...values.values()].every((value) => value !== undefined),
    };
  }

  async #find({ operation: id, pointer }: Found, walker: Walker, isFresh: boolean): Promise<unknown> {
    const operation = this.#byId.get(id);
    if (operation === undefined) throw new Error(`An example asks ${id}, which is no operation.`);
    const key = `${walker.name} ${id}`;
    const known = isFresh ? undefined : this.#answers.get(key);
    const asked = known ?? this.#ask(operation, walker);
    this.#answers.set(key, asked);
    return pointer
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (value, part) =>
          typeof value === "object" && value !== null
            ? Object.entries(value).find(([name]) => name === part)?.[1]
            : undefined,
        await asked,
      );
  }

  async #ask(operation: Operation, walker: Walker): Promise<unknown> {
    const { status, text } = await this.send(operation, await this.fill(operation, walker), walker.headers);
    return status < 300 && text !== "" ? JSON.parse(text) : undefined;
  }

  /** Sends a request to the handler of an operation. */
  async send(operation: Operation, filled: Filled, headers: Readonly<Record<string, string>>): Promise<Sent> {
    const { method, path } = operation;
    const handler = this.#handlers.get(`${method} ${path}`);
    if (handler === undefined) throw new Error(`${method} ${path} is served by nothing.`);
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      [filled.params[name]]
        .flat()
        .map((part) => encodeURIComponent(String(part)))
        .join("/"),
    );
    const url = new URL(`http://localhost/api/v1${address}`);
    for (const [name, value] of Object.entries(filled.query))
      for (const one of [value].flat()) url.searchParams.append(name, String(one));
    const body = this.#bodyOf(operation, filled.body);
    const request = new Request(url, {
      method,
      headers: { host: "localhost", ...filled.headers, ...body.headers, ...headers },
      ...(body.body === undefined ? {} : { body: body.body }),
    });
    const response = await handler(request, { params: Promise.resolve(filled.params) });
    if (response.headers.get("content-type") !== "text/event-stream")
      return { status: response.status, headers: response.headers, text: await response.text() };
    await response.body?.cancel();
    return { status: response.status, headers: response.headers, text: "" };
  }

  #bodyOf(operation: Operation, example: unknown): { headers?: Record<string, string>; body?: string | FormData } {
    const [type] = operation.bodyTypes;
    if (type === undefined) return {};
    if (type === "application/json") return { headers: { "content-type": type }, body: JSON.stringify(example ?? {}) };
    if (type !== "multipart/form-data") return { headers: { "content-type": type }, body: "x" };
    const form = new FormData();
    for (const name of operation.fileFields)
      form.set(name, new File([this.#picture], "picture.png", { type: "image/png" }));
    for (const [name, value] of Object.entries(example ?? {})) form.set(name, String(value));
    return { body: form };
  }
}
