import "server-only";
import type { ReactElement } from "react";
import { printDocument } from "./print-document";

/** The bytes of a report's PDF: `renderPdf(<WeekPlanPdf report={…} />)`. Throws when a font file is missing. */
export const renderPdf = (element: ReactElement): Promise<Uint8Array> => printDocument(element);
