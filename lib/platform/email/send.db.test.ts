import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { jobEvent, outboxAttachment, outboxMessage } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { deliverMessage, sendEmail } from "./send";

const email = { to: "ada@example.test", subject: "Hello", body: "Dinner is ready." };

/** A mail server that takes everything, and what it was given. */
async function mailServer() {
  const given: string[] = [];
  const server = net.createServer((socket) => {
    let isData = false;
    socket.write("220 here\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      given.push(text);
      if (isData) {
        if (!text.endsWith("\r\n.\r\n")) return;
        isData = false;
        socket.write("250 kept\r\n");
      } else if (text.startsWith("DATA")) {
        isData = true;
        socket.write("354 go on\r\n");
      } else socket.write(text.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, given, close: () => server.close() };
}

afterEach(() => vi.unstubAllEnvs());

describe("mail", () => {
  it("stays in the outbox without a mail server", () =>
    inRolledBack(async (db) => {
      vi.stubEnv("SMTP_URL", "");
      await sendEmail({ db }, email);
      expect(await db.select().from(outboxMessage)).toMatchObject([{ recipient: email.to, status: "kept" }]);
      expect(await db.select().from(jobEvent)).toEqual([]);
    }));

  it("is handed to the background with its row, sent once, and marked", () =>
    inRolledBack(async (db) => {
      const server = await mailServer();
      vi.stubEnv("SMTP_URL", server.url);
      await sendEmail({ db }, email);
      const [event] = await db.select({ name: jobEvent.name, payload: jobEvent.payload }).from(jobEvent);
      const [row] = await db.select({ id: outboxMessage.id }).from(outboxMessage);
      const id = row?.id ?? "";
      expect(event?.payload).toContain(id);
      expect(await deliverMessage({ db }, id)).toBe(true);
      expect(await deliverMessage({ db }, id)).toBe(false);
      expect(server.given.join("")).toContain("Dinner is ready.");
      expect(await db.select().from(outboxMessage).where(eq(outboxMessage.id, id))).toMatchObject([{ status: "sent" }]);
      server.close();
    }));

  it("takes its files along", () =>
    inRolledBack(async (db) => {
      const server = await mailServer();
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "mail-"));
      vi.stubEnv("SMTP_URL", server.url);
      vi.stubEnv("MEALPREP_DATA_DIR", dataDir);
      const file = { fileName: "Żurek.csv", contentType: "text/csv", bytes: new TextEncoder().encode("a,b\r\n") };
      await sendEmail({ db }, { ...email, attachments: [file] });
      expect(await db.select().from(outboxAttachment)).toMatchObject([{ fileName: "Żurek.csv", bytes: 5 }]);
      const [row] = await db.select({ id: outboxMessage.id }).from(outboxMessage);
      expect(await deliverMessage({ db }, row?.id ?? "")).toBe(true);
      expect(server.given.join("")).toContain(Buffer.from("a,b\r\n").toString("base64"));
      server.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    }));

  it("is tried again by the background when the server is away", () =>
    inRolledBack(async (db) => {
      vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
      await sendEmail({ db }, email);
      const [row] = await db.select({ id: outboxMessage.id }).from(outboxMessage);
      await expect(deliverMessage({ db }, row?.id ?? "")).rejects.toThrow();
      expect(await db.select().from(outboxMessage)).toMatchObject([{ status: "kept" }]);
    }));
});
