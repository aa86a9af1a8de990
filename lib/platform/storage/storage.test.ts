import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readEnvironment } from "../env";
import { AppError } from "../errors";
import { type BytesFolder, folderStorage } from "./folder-storage";
import { s3Storage } from "./s3-storage";
import { type S3Server, startS3 } from "./testing/s3-server";

const PLACE = `files/ab/${"ab".repeat(32)}`;
const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 31) % 256);

let s3: S3Server;
let folder: string;
beforeAll(async () => {
  s3 = await startS3();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-bytes-"));
});
afterAll(async () => {
  await s3.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  s3.faults.length = 0;
  s3.calls.length = 0;
});

describe.each<[string, () => BytesFolder]>([
  ["a folder", () => folderStorage(folder)],
  ["an object store", () => s3Storage(s3.store)],
])("bytes in %s", (_, open) => {
  test("are given back as they were kept", async () => {
    const storage = open();
    expect(await storage.get(PLACE)).toBeNull();
    await storage.put(PLACE, bytes);
    await storage.put(PLACE, bytes);
    expect(await storage.get(PLACE)).toEqual(bytes);
    await storage.put(`${PLACE}0`, new Uint8Array());
    expect(await storage.get(`${PLACE}0`)).toEqual(new Uint8Array());
    await storage.remove(`${PLACE}0`);
    await storage.remove(`${PLACE}0`);
    expect(await storage.get(`${PLACE}0`)).toBeNull();
  });

  test("of ten files at once do not meet", async () => {
    const storage = open();
    const all = Array.from({ length: 10 }, (_one, place) => ({ at: `files/x/${place}`, of: new Uint8Array([place]) }));
    await Promise.all(all.map(({ at, of }) => storage.put(at, of)));
    expect(await Promise.all(all.map(({ at }) => storage.get(at)))).toEqual(all.map(({ of }) => of));
    const listed = await storage.list("files/x");
    expect(listed.map((kept) => `${kept.place} ${kept.bytes}`).toSorted()).toEqual(all.map(({ at }) => `${at} 1`));
    expect(listed.every((kept) => kept.modifiedAt.getTime() > Date.parse("2026-01-01"))).toBe(true);
    expect(await storage.list("files/none")).toEqual([]);
  });
});

describe("an object store", () => {
  test("is asked again when it is away for a moment, and named when it stays away", async () => {
    const storage = s3Storage(s3.store);
    s3.faults.push(503, 0);
    await storage.put(PLACE, bytes);
    expect(s3.calls.length).toBe(3);
    expect(s3.objects.get(PLACE)?.byteLength).toBe(bytes.byteLength);
    s3.faults.push(500, 500, 500);
    await expect(storage.get(PLACE)).rejects.toThrow(/500/);
    await expect(s3Storage({ ...s3.store, endpoint: "http://127.0.0.1:9" }).get(PLACE)).rejects.toThrow(AppError);
  });

  test("refuses wrong keys, and the error says which settings to look at", async () => {
    for (const wrong of [{ secretAccessKey: "other" }, { accessKeyId: "OTHER" }, { region: "elsewhere" }])
      await expect(s3Storage({ ...s3.store, ...wrong }).put(PLACE, bytes)).rejects.toThrow(/S3_ACCESS_KEY_ID/);
    // The bucket is not there: not the same as a photo that is not there.
    expect(await s3Storage({ ...s3.store, bucket: "elsewhere" }).get(PLACE)).toBeNull();
    await expect(s3Storage({ ...s3.store, bucket: "elsewhere" }).put(PLACE, bytes)).rejects.toThrow(/404/);
  });
});

describe("the settings of an object store", () => {
  const keys = { S3_ACCESS_KEY_ID: "a", S3_SECRET_ACCESS_KEY: "b" };
  test("are none without a bucket, Amazon's without an endpoint", () => {
    expect(readEnvironment({}).objectStore).toBeNull();
    expect(readEnvironment({ S3_BUCKET: "" }).objectStore).toBeNull();
    expect(readEnvironment({ S3_BUCKET: "photos", S3_REGION: "eu-west-1", ...keys }).objectStore).toEqual({
      endpoint: "https://s3.eu-west-1.amazonaws.com",
      bucket: "photos",
      region: "eu-west-1",
      accessKeyId: "a",
      secretAccessKey: "b",
    });
  });

  test.each([
    [{ S3_BUCKET: "photos" }, /S3_ACCESS_KEY_ID/],
    [{ S3_BUCKET: "../photos", ...keys }, /S3_BUCKET/],
    [{ S3_BUCKET: "photos", S3_ENDPOINT: "store.example.com", ...keys }, /S3_ENDPOINT/],
    [{ S3_BUCKET: "photos", S3_ENDPOINT: "file:///etc", ...keys }, /S3_ENDPOINT/],
  ])("%j are refused", (source, said) => {
    expect(() => readEnvironment(source)).toThrow(said);
  });
});
