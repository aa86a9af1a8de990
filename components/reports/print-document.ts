import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { registerFonts } from "./register-fonts";

/**
 * The bytes of a document of this folder; `renderPdf` is the server's door to it, this one serves scripts. Throws when
 * a font file is missing.
 */
export async function printDocument(element: ReactElement): Promise<Uint8Array> {
  registerFonts();
  // react-pdf's type asks for a bare <Document>; our documents are components that render exactly one.
  return new Uint8Array(await renderToBuffer(element as ReactElement<DocumentProps>));
}
