import net from "node:net";

/** Where the server listens and how people reach it. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly url: string;
}

/** From HOST and PORT; throws with one line where they are no good. */
export function addressOf(source: Readonly<Record<string, string | undefined>>): Address {
  const host = source.HOST?.trim() || "127.0.0.1";
  const written = source.PORT?.trim() || "3000";
  const port = /^\d+$/.test(written) ? Number(written) : 0;
  if (port < 1 || port > 65_535)
    throw new Error(`PORT is "${written}", but must be a whole number from 1 to 65535. Try: PORT=3000 npm start`);
  const shown = ANYWHERE.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { host, port, url: `http://${shown}:${port}` };
}

/** Addresses that this machine reaches under its usual name. */
const ANYWHERE = new Set(["127.0.0.1", "0.0.0.0", "::", "::1"]);

/** Throws with one line when something else listens there, or nothing can. */
export function assertPortIsFree({ host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new Error(reasonOf(error, host, port))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use by another program. Choose another: PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
    case "EACCES":
      return `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is "${host}", which is no address of this machine. Leave it out, or write HOST=0.0.0.0 for every network.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${error.message}`;
  }
}
