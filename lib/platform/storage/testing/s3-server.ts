import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ObjectStore } from "../../env";

export interface S3Server {
  readonly store: ObjectStore;
  readonly objects: Map<string, Buffer>;
  /** Answers the next calls with these statuses instead of serving them; 0 closes the connection. */
  readonly faults: number[];
  readonly calls: string[];
  close(): Promise<void>;
}

const SKEW_MS = 15 * 60_000;

/** A server that keeps one bucket in memory and speaks as much S3 as we call, signatures of version 4 checked. */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const faults: number[] = [];
  const calls: string[] = [];
  const known = {
    bucket: "kitchen-photos",
    region: "eu-test-1",
    accessKeyId: "TESTKEY",
    secretAccessKey: "test/secret+with=signs",
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    calls.push(`${request.method} ${request.url}`);
    const fault = faults.shift();
    if (fault === 0) return request.socket.destroy();
    if (fault !== undefined) return refuse(response, fault, "Fault");
    const refusal = checkSignature(request, body, known);
    if (refusal !== null) return refuse(response, 403, refusal);
    const [, bucket, ...rest] = new URL(request.url ?? "/", "http://s3.test").pathname.split("/");
    if (bucket !== known.bucket) return refuse(response, 404, "NoSuchBucket");
    const key = rest.map(decodeURIComponent).join("/");
    if (request.method === "GET" && key === "") list(request, response, objects);
    else serve(request, response, key, body, objects);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    store: { ...known, endpoint: `http://127.0.0.1:${port}` },
    ...{ objects, faults, calls },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  body: Buffer,
  objects: Map<string, Buffer>,
) {
  if (request.method === "PUT") {
    objects.set(key, body);
    response.writeHead(200, { etag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
  } else if (request.method === "GET") {
    const found = objects.get(key);
    if (found === undefined) refuse(response, 404, "NoSuchKey");
    else response.writeHead(200, { "content-length": found.byteLength }).end(found);
  } else if (request.method === "DELETE") {
    objects.delete(key);
    response.writeHead(204).end();
  } else refuse(response, 405, "MethodNotAllowed");
}

const LISTED_AT_ONCE = 2;

/** ListObjectsV2, two objects at a time, so that going on is tried too. */
function list(request: IncomingMessage, response: ServerResponse, objects: Map<string, Buffer>) {
  const query = new URL(request.url ?? "/", "http://s3.test").searchParams;
  const prefix = query.get("prefix") ?? "";
  const all = [...objects].filter(([key]) => key.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const from = Number(query.get("continuation-token") ?? "0");
  const rows = all
    .slice(from, from + LISTED_AT_ONCE)
    .map(
      ([key, bytes]) =>
        `<Contents><Key>${key}</Key><LastModified>2026-03-01T12:00:00.000Z</LastModified><Size>${bytes.byteLength}</Size></Contents>`,
    );
  const next = from + LISTED_AT_ONCE;
  const token = next < all.length ? `<NextContinuationToken>${next}</NextContinuationToken>` : "";
  response
    .writeHead(200, { "content-type": "application/xml" })
    .end(`<?xml version="1.0"?><ListBucketResult>${token}${rows.join("")}</ListBucketResult>`);
}

function refuse(response: ServerResponse, status: number, code: string) {
  response
    .writeHead(status, { "content-type": "application/xml" })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/** AWS Signature Version 4 of a request, reckoned anew; the code of the refusal, null where it holds. */
function checkSignature(request: IncomingMessage, body: Buffer, known: Omit<ObjectStore, "endpoint">): string | null {
  const fields = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? "",
  );
  const [, credential = "", signedHeaders = "", signature = ""] = fields ?? [];
  const [accessKey, day = "", region = "", service = "", terminator = ""] = credential.split("/");
  const date = String(request.headers["x-amz-date"] ?? "");
  const claimed = String(request.headers["x-amz-content-sha256"] ?? "");
  if (fields === null || accessKey !== known.accessKeyId) return "InvalidAccessKeyId";
  if (region !== known.region || service !== "s3" || terminator !== "aws4_request")
    return "AuthorizationHeaderMalformed";
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!(Math.abs(Date.now() - at) < SKEW_MS) || !date.startsWith(day)) return "RequestTimeTooSkewed";
  if (claimed !== "UNSIGNED-PAYLOAD" && claimed !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const names = signedHeaders.split(";");
  if (!["host", "x-amz-date"].every((name) => names.includes(name))) return "AccessDenied";
  const url = new URL(request.url ?? "/", "http://s3.test");
  const query = [...url.searchParams].map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const canonical = [
    request.method,
    url.pathname,
    query.toSorted().join("&"),
    ...names.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? "")
          .trim()
          .replace(/ +/g, " ")}`,
    ),
    "",
    signedHeaders,
    claimed,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${known.secretAccessKey}`, day), region), "s3"), "aws4_request");
  const wanted = hmac(key, toSign);
  return timingSafeEqual(wanted, Buffer.from(signature, "hex")) ? null : "SignatureDoesNotMatch";
}
