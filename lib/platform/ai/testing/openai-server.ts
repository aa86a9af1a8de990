import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { strictFault } from "./strict-schema";

/** What the server does with one request. */
export interface Reply {
  /** The answer's text; an object is sent as JSON. */
  readonly text?: unknown;
  readonly toolCalls?: readonly { readonly name: string; readonly input: unknown }[];
  /** Instead of an answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: unknown;
  /** Waits before anything is sent. */
  readonly firstMs?: number;
  /** Waits before each piece. */
  readonly eachMs?: number;
  /** Destroys the connection after so many pieces. */
  readonly cutAfter?: number;
  /** The vector of a text, instead of eight figures of its letters. */
  readonly vectorOf?: (text: string) => readonly number[];
  /** Ends cleanly, but without saying why. */
  readonly isUnfinished?: boolean;
  readonly finishReason?: "stop" | "length" | "content_filter";
  /** Sends this as the stream's body, whatever it is. */
  readonly raw?: string;
  /** Leaves the token counts out. */
  readonly isUncounted?: boolean;
  readonly cachedTokens?: number;
}

export interface WireMessage {
  readonly role: string;
  readonly content: unknown;
}

export interface WireRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages?: readonly WireMessage[];
    readonly tools?: readonly { readonly function: { readonly name: string } }[];
    readonly response_format?: {
      readonly type: string;
      readonly json_schema?: { readonly schema: unknown; readonly strict?: boolean };
    };
    readonly input?: readonly string[];
    readonly stream?: boolean;
    readonly [key: string]: unknown;
  };
}

export interface OpenAiServer {
  /** To be set as OPENAI_BASE_URL. */
  readonly baseUrl: string;
  readonly requests: WireRequest[];
  /** Used up first, in order. */
  readonly replies: Reply[];
  /** What it does once they are used up. */
  answer: (request: WireRequest) => Reply | Promise<Reply>;
  /** Requests being answered now, and the most there were at once. */
  readonly underWay: { now: number; most: number };
  close(): Promise<void>;
}

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/**
 * A server that speaks as much of OpenAI's wire format as we call (chat completions, embeddings, images) and fails on
 * demand; a schema that the real one refuses, it refuses too.
 */
export async function startOpenAi(): Promise<OpenAiServer> {
  const state: Omit<OpenAiServer, "baseUrl" | "close"> = {
    requests: [],
    replies: [],
    answer: () => ({ text: "Well." }),
    underWay: { now: 0, most: 0 },
  };
  const server = createServer(async (incoming, response) => {
    const { underWay } = state;
    underWay.now += 1;
    underWay.most = Math.max(underWay.most, underWay.now);
    response.on("close", () => {
      underWay.now -= 1;
    });
    const request: WireRequest = {
      path: incoming.url ?? "",
      authorization: incoming.headers.authorization,
      body: JSON.parse((await bodyOf(incoming)) || "{}"),
    };
    state.requests.push(request);
    const reply = state.replies.shift() ?? (await state.answer(request));
    if (reply.firstMs !== undefined) await sleep(reply.firstMs);
    if (reply.status !== undefined) return refuse(response, reply);
    if (request.path.endsWith("/embeddings")) {
      if (reply.cutAfter !== undefined) return void response.destroy();
      return sendJson(response, embeddings(request, reply));
    }
    if (request.path.endsWith("/images/generations"))
      return sendJson(response, {
        created: 1,
        data: [{ b64_json: PNG }],
        usage: { input_tokens: 12, output_tokens: 1056, total_tokens: 1068 },
      });
    if (!request.path.endsWith("/chat/completions")) return refuse(response, { status: 404 });
    const format = request.body.response_format?.json_schema;
    const fault = format?.strict === true ? strictFault(format.schema) : null;
    if (fault !== null)
      return refuse(response, {
        status: 400,
        error: {
          error: { message: `Invalid schema for response_format 'answer': ${fault}`, type: "invalid_request_error" },
        },
      });
    if (request.body.stream !== true) return sendJson(response, whole(request, reply));
    await stream(response, request, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function stream(response: ServerResponse, { body }: WireRequest, reply: Reply): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  if (reply.raw !== undefined) {
    response.end(reply.raw);
    return;
  }
  const send = (more: object) =>
    response.write(`data: ${JSON.stringify({ id: "c", created: 1, model: body.model, ...more })}\n\n`);
  const choice = (delta: object, reason: string | null = null) =>
    send({ choices: [{ index: 0, delta, finish_reason: reason }] });
  choice({ role: "assistant", content: "" });
  let sent = 0;
  for (const piece of piecesOf(reply)) {
    if (reply.cutAfter !== undefined && sent >= reply.cutAfter) return cut(response);
    if (reply.eachMs !== undefined) await sleep(reply.eachMs);
    if (response.destroyed) return;
    choice({ content: piece });
    sent += 1;
  }
  for (const [index, { name, input }] of (reply.toolCalls ?? []).entries()) {
    const call = { index, id: `call-${index}`, type: "function", function: { name, arguments: JSON.stringify(input) } };
    choice({ tool_calls: [call] });
  }
  if (reply.cutAfter !== undefined) return cut(response);
  if (!reply.isUnfinished) choice({}, reply.finishReason ?? (reply.toolCalls === undefined ? "stop" : "tool_calls"));
  if (!reply.isUncounted) send({ choices: [], usage: usage(body, reply) });
  response.end("data: [DONE]\n\n");
}

/** A moment later, so that what was written has left. */
async function cut(response: ServerResponse): Promise<void> {
  await sleep(50);
  response.destroy();
}

const textOf = ({ text = "" }: Reply) => (typeof text === "string" ? text : JSON.stringify(text));
const piecesOf = (reply: Reply) => textOf(reply).match(/[\s\S]{1,16}/g) ?? [];

const usage = (body: WireRequest["body"], reply: Reply) => ({
  prompt_tokens: Math.ceil(JSON.stringify(body.messages ?? []).length / 4),
  completion_tokens: Math.ceil(textOf(reply).length / 4),
  prompt_tokens_details: { cached_tokens: reply.cachedTokens ?? 0 },
});

const whole = ({ body }: WireRequest, reply: Reply) => ({
  id: "c",
  created: 1,
  model: body.model,
  choices: [{ index: 0, message: { role: "assistant", content: textOf(reply) }, finish_reason: "stop" }],
  usage: usage(body, reply),
});

/** Eight figures of each text's letters: equal texts have equal vectors. */
const embeddings = ({ body }: WireRequest, { vectorOf }: Reply) => {
  const input = Array.isArray(body.input) ? body.input : [String(body.input)];
  const data = input.map((text, index) => {
    if (vectorOf !== undefined) return { object: "embedding", index, embedding: vectorOf(text) };
    const embedding = new Array<number>(8).fill(0);
    for (const letter of text) {
      const at = letter.charCodeAt(0) % 8;
      embedding[at] = (embedding[at] ?? 0) + 1;
    }
    return { object: "embedding", index, embedding };
  });
  const tokens = Math.ceil(input.join("").length / 4);
  return { object: "list", data, model: body.model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
};

function refuse(response: ServerResponse, { status = 500, headers = {}, error }: Reply): void {
  const body = error ?? { error: { message: "Told to fail; key sk-do-not-show.", type: "server_error", code: null } };
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
