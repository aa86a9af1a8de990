import { Text, View } from "@react-pdf/renderer";
import type { Paper } from "./paper";

/** The foot of every page: what this is, and which page of how many; `inset` is the page's margin in points. */
export function PageFooter({
  text,
  paper,
  inset = 46,
}: {
  readonly text: string;
  readonly paper: Paper;
  readonly inset?: number;
}) {
  return (
    <View style={[paper.sheet.footer, { left: inset, right: inset }]} fixed>
      <Text>{text}</Text>
      <Text render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
    </View>
  );
}
