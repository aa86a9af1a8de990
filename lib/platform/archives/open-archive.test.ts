import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Budget } from "./budget";
import { openArchive } from "./open-archive";
import { packArchive } from "./pack-archive";

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "archives-"));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

async function open(bytes: Uint8Array, name = "export.zip") {
  const target = path.join(folder, "upload");
  await fs.writeFile(target, bytes);
  const pictures: string[] = [];
  const opened = await openArchive({ path: target, name }, async (picture) => {
    pictures.push(picture);
  });
  return { opened, pictures };
}
const reasonOf = async (bytes: Uint8Array, name?: string) => {
  const { opened } = await open(bytes, name);
  return opened.ok ? "opened" : opened.reason;
};

interface Raw {
  name: string;
  data: Buffer;
  /** What the headers claim instead of the truth. */
  crc?: number;
  size?: number;
  flags?: number;
  mode?: number;
  offset?: number;
}

const packedOnce = new Map<Buffer, Buffer>();

/** A zip made byte by byte, so that it can lie. */
function rawZip(files: readonly Raw[], declaredCount = files.length): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const packed = packedOnce.get(file.data) ?? deflateRawSync(file.data);
    packedOnce.set(file.data, packed);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x800 | (file.flags ?? 0), 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(file.crc ?? crc32(file.data), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(file.size ?? file.data.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((3 << 8) | 20, 4);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(file.offset ?? at, 42);
    locals.push(header, name, packed);
    central.push(entry, name);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const large = Buffer.alloc(declaredCount > 65_535 ? 76 : 0);
  if (large.length > 0) {
    large.writeUInt32LE(0x06064b50, 0);
    large.writeBigUInt64LE(44n, 4);
    large.writeBigUInt64LE(BigInt(declaredCount), 24);
    large.writeBigUInt64LE(BigInt(declaredCount), 32);
    large.writeBigUInt64LE(BigInt(directory.length), 40);
    large.writeBigUInt64LE(BigInt(at), 48);
    large.writeUInt32LE(0x07064b50, 56);
    large.writeBigUInt64LE(BigInt(at + directory.length), 64);
    large.writeUInt32LE(1, 72);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(declaredCount, 0xffff), 8);
  end.writeUInt16LE(Math.min(declaredCount, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, large, end]);
}
const text = (content: string) => new TextEncoder().encode(content);
const json = (name: string): Raw => ({ name, data: Buffer.from('{"a":1}') });

describe("an archive that is well", () => {
  test("gives its texts, hands over its pictures, opens zips and gzips inside it", async () => {
    const inner = zipSync({ "recipe.json": text("{}"), "image.jpg": text("jpg") });
    const archive = zipSync({
      "soup.zip": inner,
      "stew.paprikarecipe": new Uint8Array(gzipSync("{}")),
      "notes/read.txt": text("Zażółć"),
      "program.exe": text("MZ"),
    });
    const { opened, pictures } = await open(archive);
    expect(opened).toEqual({
      ok: true,
      entries: [
        { name: "soup.zip/recipe.json", text: "{}" },
        { name: "soup.zip/image.jpg", text: null },
        { name: "stew.paprikarecipe", text: "{}" },
        { name: "notes/read.txt", text: "Zażółć" },
      ],
    });
    expect(pictures).toEqual(["soup.zip/image.jpg"]);
  });

  test("may be a single file, also gzipped, and a zip whose names have backslashes", async () => {
    expect((await open(text("Title,Ingredients\n"), "C:\\recipes\\mine.csv")).opened).toEqual({
      ok: true,
      entries: [{ name: "mine.csv", text: "Title,Ingredients\n" }],
    });
    expect((await open(new Uint8Array(gzipSync("{}")), "soup.paprikarecipe")).opened).toMatchObject({ ok: true });
    expect((await open(rawZip([json("images\\a.json")]))).opened).toMatchObject({
      entries: [{ name: "images/a.json" }],
    });
  });

  test("may be older than UTF-8, but JSON in another encoding is left unread", async () => {
    const latin = new Uint8Array([0x63, 0x72, 0xe8, 0x6d, 0x65]);
    expect((await open(latin, "a.csv")).opened).toMatchObject({ entries: [{ text: "crème" }] });
    expect((await open(latin, "a.json")).opened).toMatchObject({ entries: [{ text: "" }] });
    expect((await open(new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "a.txt")).opened).toMatchObject({
      entries: [{ text: "a" }],
    });
  });
});

test("what is packed opens again, its pictures where they were", async () => {
  const files = Array.from({ length: 300 }, (_, index) => ({ name: `r/${index}.json`, text: `{"n":${index}}` }));
  const packed = packArchive(
    [
      ...files,
      { name: "p.jpg", pictureOf: 0 },
      { name: "gone.jpg", pictureOf: 1 },
      { name: "in.zip", inner: [{ name: "recipe.json", text: "{}" }] },
      { name: "z.paprikarecipe", pictureOf: 0, gzip: (base64) => JSON.stringify({ base64 }) },
    ],
    async (index) => (index === 0 ? text("abc") : null),
  );
  const { opened, pictures } = await open(new Uint8Array(await new Response(packed).arrayBuffer()));
  expect(pictures).toEqual(["p.jpg"]);
  expect(opened).toEqual({
    ok: true,
    entries: [
      ...files,
      { name: "p.jpg", text: null },
      { name: "in.zip/recipe.json", text: "{}" },
      { name: "z.paprikarecipe", text: '{"base64":"YWJj"}' },
    ],
  });
});

describe("a hostile archive is refused by name", () => {
  const zeros = new Uint8Array(3_000_000);
  test.each<[string, () => Uint8Array, string]>([
    ["a zip bomb", () => zipSync({ "bomb.json": zeros }), "too-compressed"],
    ["a gzip bomb", () => new Uint8Array(gzipSync(zeros)), "too-compressed"],
    ["a gzip bomb in a zip", () => zipSync({ "a.paprikarecipe": new Uint8Array(gzipSync(zeros)) }), "too-compressed"],
    ["a bomb in a zip in a zip", () => zipSync({ "a.zip": zipSync({ "b.json": zeros }) }), "too-compressed"],
    ["more inside than it says", () => rawZip([{ name: "a.json", data: Buffer.alloc(5000, 1), size: 10 }]), "damaged"],
    [
      "a huge size claimed",
      () => rawZip([{ name: "a.json", data: Buffer.alloc(3_000_000, 1), size: 0x7fffffff }]),
      "too-compressed",
    ],
    ["a path out of the archive", () => rawZip([json("../../etc/passwd.json")]), "unsafe-name"],
    ["the same with backslashes", () => rawZip([json("..\\..\\evil.json")]), "unsafe-name"],
    ["an absolute path", () => rawZip([json("/etc/passwd.json")]), "unsafe-name"],
    ["a drive", () => rawZip([json("C:\\evil.json")]), "unsafe-name"],
    ["a name with a zero byte", () => rawZip([json("a\0.json")]), "unsafe-name"],
    ["a link", () => rawZip([{ ...json("link.json"), mode: 0o120777 }]), "link-inside"],
    ["a password", () => rawZip([{ ...json("a.json"), flags: 1 }]), "encrypted"],
    ["a wrong checksum", () => rawZip([{ ...json("a.json"), crc: 42 }]), "damaged"],
    ["two files on the same bytes", () => rawZip([json("a.json"), { ...json("b.json"), offset: 0 }]), "overlapping"],
    ["two files of one name", () => rawZip([json("a.json"), json("a.json")]), "same-name-twice"],
    ["a wrong count", () => rawZip([json("a.json")], 7), "damaged"],
    ["a cut end", () => rawZip([json("a.json"), json("b.json")]).subarray(0, 90), "damaged"],
    ["a missing directory", () => zipSync({ "a.json": text("{}") }).subarray(0, 40), "damaged"],
    [
      "zips three deep",
      () => zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ "c.zip": text("") }) }) }),
      "nested-too-deep",
    ],
    ["nothing", () => new Uint8Array(), "empty"],
    ["a program", () => text("MZ\0\0"), "damaged"],
  ])("%s", async (_name, make, reason) => {
    expect(await reasonOf(make())).toBe(reason);
  });

  test("100,001 files, in the form of zip that can hold so many", async () => {
    const data = Buffer.from("{}");
    const many = Array.from({ length: 100_001 }, (_, index) => ({ name: `${index}.json`, data }));
    expect(await reasonOf(rawZip(many))).toBe("too-many-entries");
  });

  test("too many files in all, each zip inside being small", async () => {
    const inner = new Uint8Array(rawZip(Array.from({ length: 5001 }, (_, index) => json(`${index}.json`))));
    expect(await reasonOf(zipSync({ "a.zip": inner, "b.zip": inner }))).toBe("too-many-entries");
  });

  test("a file that is no archive", async () => {
    expect(await reasonOf(text("hello"), "letter.docx")).toBe("not-an-archive");
  });

  test("more than 250 MB in all, each file being small enough", () => {
    const budget = new Budget();
    budget.takeBytes(100_000_000, 90_000_000);
    budget.takeBytes(100_000_000, 90_000_000);
    expect(() => budget.takeBytes(100_000_000, 90_000_000)).toThrow("too-large-inside");
  });
});
