import "server-only";
import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { registerFonts } from "./register-fonts";

/** The bytes of a report's PDF. `element` is one of the documents of this folder. Throws when a font file is missing. */
export async function renderPdf(element: ReactElement<DocumentProps>): Promise<Uint8Array> {
  registerFonts();
  return new Uint8Array(await renderToBuffer(element));
}
