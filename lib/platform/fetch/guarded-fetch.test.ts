import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPublicImage } from "./fetch-public-image";
import { fetchPublicPage } from "./fetch-public-page";

const local = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://127.0.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.0.0.1/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://017700000001/",
  "http://0177.0.0.01/",
  "http://127.0.0.1./",
  "http://127.255.255.254/",
  "http://0/",
  "http://0.0.0.0/",
  "http://0.1.2.3/",
  "http://localhost/",
  "http://localhost./",
  "http://LOCALHOST/",
  "http://kitchen.localhost/",
  "http://[::1]/",
  "http://[::]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[::127.0.0.1]/",
  "http://[::7f00:1]/",
  "http://[::8.8.8.8]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::ffff:a00:1]/",
  "http://[::ffff:0:7f00:1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b:1::1]/",
  "http://[2002:7f00:1::]/",
  "http://[2002:a9fe:a9fe::]/",
  "http://[2001:0:7f00:1::]/",
  "http://[fc00::1]/",
  "http://[fd12:3456::1]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://[100::1]/",
  "http://[4000::1]/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://100.64.0.1/",
  "http://192.0.0.8/",
  "http://198.18.0.1/",
  "http://203.0.113.9/",
  "http://224.0.0.1/",
  "http://240.0.0.1/",
  "http://255.255.255.255/",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://%31%32%37.0.0.1/",
  "https://localhost:443/",
];

describe("addresses that are not public", () => {
  it.each(local)("refuses %s", async (url) => {
    expect(await fetchPublicPage(url)).toEqual({ ok: false, reason: "address-not-public" });
  });

  it.each([
    ["10.1.2.3"],
    ["127.0.0.1"],
    ["169.254.169.254"],
    ["::1"],
    ["fd00::1"],
    ["::ffff:192.168.0.1"],
    ["fe80::1%eth0"],
  ])("refuses a name that resolves to %s", async (address) => {
    const resolve = async () => [
      { address: "93.184.215.14", family: 4 },
      { address, family: address.includes(":") ? 6 : 4 },
    ];
    expect(await fetchPublicPage("http://recipes.example/", { resolve })).toEqual({
      ok: false,
      reason: "address-not-public",
    });
  });
});

describe("addresses that are no pages", () => {
  it.each([
    ["", "bad-address"],
    ["soup", "bad-address"],
    ["http://", "bad-address"],
    ["http://exa mple/", "bad-address"],
    [`http://example.com/${"a".repeat(5000)}`, "bad-address"],
    ["ftp://example.com/", "scheme-not-allowed"],
    ["file:///etc/passwd", "scheme-not-allowed"],
    ["javascript:alert(1)", "scheme-not-allowed"],
    ["data:text/html,hello", "scheme-not-allowed"],
    ["gopher://example.com/", "scheme-not-allowed"],
    ["http://user@example.com/", "credentials-in-address"],
    ["http://user:secret@example.com/", "credentials-in-address"],
    ["http://example.com@127.0.0.1/", "credentials-in-address"],
    ["http://example.com:22/", "port-not-allowed"],
    ["http://example.com:8080/", "port-not-allowed"],
    ["http://127.0.0.1:5432/", "port-not-allowed"],
  ])("refuses %s: %s", async (url, reason) => {
    expect(await fetchPublicPage(url)).toEqual({ ok: false, reason });
  });

  it("says when a name is not known", async () => {
    const resolve = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await fetchPublicPage("http://recipes.example/", { resolve })).toEqual({
      ok: false,
      reason: "name-not-found",
    });
  });
});

describe("a server behind an opened host", () => {
  let server: Server;
  let origin = "";
  let allowHosts: string[] = [];
  const pages: Record<string, RequestListener> = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages[request.url ?? ""];
      if (page) page(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    allowHosts = [`127.0.0.1:${port}`];
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const html = (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener => {
    return (_, response) => response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
  };
  const redirect = (location: string): RequestListener => {
    return (_, response) => response.writeHead(302, { location }).end();
  };

  it("follows redirects and tells the last address", async () => {
    pages["/old"] = redirect("/new");
    pages["/new"] = html("<p>soup</p>");
    expect(await fetchPublicPage(`${origin}/old`, { allowHosts })).toEqual({
      ok: true,
      html: "<p>soup</p>",
      finalUrl: `${origin}/new`,
      contentType: "text/html",
    });
  });

  it("checks every redirect again", async () => {
    for (const [index, target] of [
      "http://localhost/",
      "http://[::1]/",
      "http://169.254.169.254/",
      "http://0x7f.1/",
    ].entries()) {
      pages[`/to-private-${index}`] = redirect(target);
      const outcome = await fetchPublicPage(`${origin}/to-private-${index}`, { allowHosts });
      expect(outcome).toEqual({ ok: false, reason: "address-not-public" });
    }
    pages["/to-file"] = redirect("file:///etc/passwd");
    expect(await fetchPublicPage(`${origin}/to-file`, { allowHosts })).toEqual({
      ok: false,
      reason: "scheme-not-allowed",
    });
  });

  it("stops after five redirects", async () => {
    pages["/round"] = redirect("/round");
    expect(await fetchPublicPage(`${origin}/round`, { allowHosts })).toEqual({
      ok: false,
      reason: "too-many-redirects",
    });
  });

  it("does not open a neighbouring port", async () => {
    expect(await fetchPublicPage(origin, { allowHosts: ["127.0.0.1"] })).toEqual({
      ok: false,
      reason: "port-not-allowed",
    });
  });

  it("connects to the address that was checked, whatever the name answers later", async () => {
    const { port } = server.address() as AddressInfo;
    pages["/pinned"] = html("pinned");
    let asked = 0;
    const resolve = async () => {
      asked++;
      return [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const outcome = await fetchPublicPage(`http://rebind.example:${port}/pinned`, {
      allowHosts: [`rebind.example:${port}`],
      resolve,
    });
    expect(outcome).toMatchObject({ ok: true, html: "pinned" });
    expect(asked).toBe(1);
  });

  it("checks a name again after a redirect to itself", async () => {
    pages["/again"] = redirect("http://rebind.example/secret");
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    expect(await fetchPublicPage(`${origin}/again`, { allowHosts, resolve })).toEqual({
      ok: false,
      reason: "address-not-public",
    });
  });

  it("stops a compressed bomb while it unfolds", async () => {
    pages["/bomb"] = html(gzipSync(Buffer.alloc(60_000_000)), { "content-encoding": "gzip" });
    expect(await fetchPublicPage(`${origin}/bomb`, { allowHosts })).toEqual({ ok: false, reason: "too-large" });
  });

  it("stops an endless page and one that announces too much", async () => {
    pages["/endless"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const send = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", send);
      send();
    };
    pages["/announced"] = (_, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-length": "9000000" }).write("x");
    expect(await fetchPublicPage(`${origin}/endless`, { allowHosts })).toEqual({ ok: false, reason: "too-large" });
    expect(await fetchPublicPage(`${origin}/announced`, { allowHosts })).toEqual({ ok: false, reason: "too-large" });
  });

  it("gives up on a page that is slow as a whole", async () => {
    pages["/slow"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    };
    pages["/silent"] = () => undefined;
    for (const path of ["/slow", "/silent"])
      expect(await fetchPublicPage(origin + path, { allowHosts, timeoutMs: 200 })).toEqual({
        ok: false,
        reason: "timed-out",
      });
    const never = () => new Promise<never>(() => undefined);
    expect(await fetchPublicPage("http://a.example/", { resolve: never, timeoutMs: 50 })).toEqual({
      ok: false,
      reason: "timed-out",
    });
  });

  it("takes only the content it was asked for", async () => {
    pages["/pdf"] = html("%PDF", { "content-type": "application/pdf" });
    pages["/ld"] = html("{}", { "content-type": "application/ld+json; charset=utf-8" });
    pages["/png"] = html(new Uint8Array([137, 80]), { "content-type": "image/png" });
    pages["/svg"] = html("<svg/>", { "content-type": "image/svg+xml" });
    expect(await fetchPublicPage(`${origin}/pdf`, { allowHosts })).toEqual({ ok: false, reason: "wrong-content-type" });
    expect(await fetchPublicPage(`${origin}/ld`, { allowHosts })).toMatchObject({ ok: true, html: "{}" });
    expect(await fetchPublicPage(`${origin}/png`, { allowHosts })).toEqual({ ok: false, reason: "wrong-content-type" });
    expect(await fetchPublicImage(`${origin}/png`, { allowHosts })).toMatchObject({
      ok: true,
      contentType: "image/png",
    });
    expect(await fetchPublicImage(`${origin}/svg`, { allowHosts })).toEqual({
      ok: false,
      reason: "wrong-content-type",
    });
  });

  it.each([
    [403, "refused-by-site"],
    [404, "page-not-found"],
    [500, "site-error"],
  ])("names status %i", async (status, reason) => {
    pages[`/status-${status}`] = (_, response) => response.writeHead(status, { "content-type": "text/html" }).end("no");
    expect(await fetchPublicPage(`${origin}/status-${status}`, { allowHosts })).toEqual({ ok: false, reason });
  });

  it("names broken and unknown encodings", async () => {
    pages["/broken"] = html("not gzip", { "content-encoding": "gzip" });
    pages["/odd"] = html("x", { "content-encoding": "rot13" });
    for (const path of ["/broken", "/odd"])
      expect(await fetchPublicPage(origin + path, { allowHosts })).toEqual({ ok: false, reason: "unreadable" });
  });

  it("says when nobody answers", async () => {
    expect(await fetchPublicPage("http://127.0.0.1:9/", { allowHosts: ["127.0.0.1:9"] })).toEqual({
      ok: false,
      reason: "unreachable",
    });
  });

  it.each([
    ["header", "text/html; charset=iso-8859-1", Buffer.from("<p>cr\xe8me</p>", "latin1")],
    ["meta", "text/html", Buffer.from('<meta charset="windows-1252"><p>cr\xe8me</p>', "latin1")],
    [
      "old meta",
      "text/html",
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>cr\xe8me</p>', "latin1"),
    ],
    ["mark", "text/html; charset=iso-8859-1", Buffer.from("\uFEFF<p>crème</p>", "utf8")],
    ["utf-16 mark", "text/html", Buffer.from("\uFEFF<p>crème</p>", "utf16le")],
    ["nothing", "text/html", Buffer.from("<p>crème</p>", "utf8")],
    ["unknown label", "text/html; charset=klingon", Buffer.from("<p>crème</p>", "utf8")],
  ])("decodes by %s", async (_name, contentType, body) => {
    pages["/charset"] = html(body, { "content-type": contentType });
    const outcome = await fetchPublicPage(`${origin}/charset`, { allowHosts });
    expect(outcome.ok && outcome.html).toContain("crème");
  });
});
