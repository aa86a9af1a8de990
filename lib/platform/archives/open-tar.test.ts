import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "./open-archive";

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "tars-"));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

async function open(bytes: Uint8Array, name = "export.tar") {
  const target = path.join(folder, "upload");
  await fs.writeFile(target, bytes);
  return openArchive({ path: target, name }, async () => undefined);
}
const reasonOf = async (bytes: Uint8Array, name?: string) => {
  const opened = await open(bytes, name);
  return opened.ok ? "opened" : opened.reason;
};

interface Raw {
  readonly name: string;
  readonly data?: Uint8Array | string;
  readonly type?: string;
  readonly size?: number;
  readonly prefix?: string;
  readonly sum?: number;
}

/** A tar made byte by byte, so that it can lie. */
function rawTar(files: readonly Raw[], end = 1024): Buffer {
  const parts = files.flatMap(({ name, data = "{}", type = "0", size, prefix = "", sum }) => {
    const bytes = Buffer.from(data);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write("0000644\0", 100);
    header.write(`${(size ?? bytes.length).toString(8).padStart(11, "0")}\0`, 124);
    header.fill(" ", 148, 156);
    header.write(type, 156);
    header.write("ustar\0" + "00", 257);
    header.write(prefix, 345);
    const right = header.reduce((total, byte) => total + byte, 0);
    header.write(`${(sum ?? right).toString(8).padStart(6, "0")}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(end)]);
}

describe("a tar that is well", () => {
  const files: Raw[] = [
    { name: "./", type: "5", data: "" },
    { name: "recipes/", type: "5", data: "" },
    { name: "recipes/soup/recipe.json", data: '{"name":"Soup"}' },
    { name: "recipe.json", prefix: "recipes/stew", data: "{}" },
    { name: "././@LongLink", type: "L", data: `recipes/${"long-".repeat(30)}/recipe.json\0` },
    { name: "recipes/cut-off", data: '{"a":1}' },
    { name: "PaxHeaders/x", type: "x", data: "24 path=recipes/żur.json\n" },
    { name: "recipes/zur.json", data: "[]" },
    { name: "recipes/photo.jpg", data: "jpg" },
    { name: "recipes/in.zip", data: zipSync({ "inner.json": new TextEncoder().encode("1") }) },
  ];
  const wanted = [
    { name: "recipes/soup/recipe.json", text: '{"name":"Soup"}' },
    { name: "recipes/stew/recipe.json", text: "{}" },
    { name: `recipes/${"long-".repeat(30)}/recipe.json`, text: '{"a":1}' },
    { name: "recipes/żur.json", text: "[]" },
    { name: "recipes/photo.jpg", text: null },
    { name: "recipes/in.zip/inner.json", text: "1" },
  ];

  test.each([
    ["export.tar", (tar: Buffer) => tar],
    ["export.tar.gz", (tar: Buffer) => gzipSync(tar)],
    ["export.tgz", (tar: Buffer) => gzipSync(tar)],
    ["without an end", (tar: Buffer) => tar.subarray(0, tar.length - 1024)],
  ])("%s", async (name, pack) => {
    expect(await open(pack(rawTar(files)), name)).toEqual({ ok: true, entries: wanted });
  });
});

describe("a hostile tar is refused by name", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["a path out of it", () => rawTar([{ name: "../../etc/passwd.json" }]), "unsafe-name"],
    ["an absolute path", () => rawTar([{ name: "/etc/passwd.json" }]), "unsafe-name"],
    [
      "a path out of it in a pax name",
      () => rawTar([{ name: "p", type: "x", data: "19 path=../up.json\n" }, { name: "a.json" }]),
      "unsafe-name",
    ],
    ["a soft link", () => rawTar([{ name: "link.json", type: "2", data: "" }]), "link-inside"],
    ["a hard link", () => rawTar([{ name: "link.json", type: "1", data: "" }]), "link-inside"],
    ["a device", () => rawTar([{ name: "null.json", type: "3", data: "" }]), "damaged"],
    ["two files of one name", () => rawTar([{ name: "a.json" }, { name: "./a.json" }]), "same-name-twice"],
    ["a wrong checksum further on", () => rawTar([{ name: "a.json" }, { name: "b.json", sum: 7 }]), "damaged"],
    ["more claimed than there is", () => rawTar([{ name: "a.json", size: 9_000_000 }]), "damaged"],
    ["a cut end", () => rawTar([{ name: "a.json" }, { name: "b.json" }]).subarray(0, 1300), "damaged"],
    ["a bomb", () => gzipSync(rawTar([{ name: "a.json", data: Buffer.alloc(3_000_000) }])), "too-compressed"],
    ["no tar at all", () => new TextEncoder().encode("hello"), "damaged"],
    [
      "more files than are taken",
      () => rawTar(Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}.json`, data: "" }))),
      "too-many-entries",
    ],
  ])("%s", async (_name, make, reason) => {
    expect(await reasonOf(make())).toBe(reason);
  });
});
