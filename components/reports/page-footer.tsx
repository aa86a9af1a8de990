import { Text, View } from "@react-pdf/renderer";
import { paper } from "./paper";

/** The foot of every page: what this is, and which page of how many; `inset` is the page's margin in points. */
export function PageFooter({ text, inset = 46 }: { readonly text: string; readonly inset?: number }) {
  return (
    <View style={[paper.footer, { left: inset, right: inset }]} fixed>
      <Text>{text}</Text>
      <Text render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
    </View>
  );
}
