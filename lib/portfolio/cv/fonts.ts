/** Where the typefaces of documents and images lie: static TrueType cuts from npm. */

const serif = new URL(
  ".",
  import.meta.resolve("@expo-google-fonts/source-serif-4"),
);
const display = new URL(
  ".",
  import.meta.resolve("@expo-google-fonts/bricolage-grotesque"),
);

/** The cuts that we set in, by role. */
export const fontFiles = {
  text: new URL("400Regular/SourceSerif4_400Regular.ttf", serif),
  textItalic: new URL(
    "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
    serif,
  ),
  textBold: new URL("600SemiBold/SourceSerif4_600SemiBold.ttf", serif),
  label: new URL("400Regular/BricolageGrotesque_400Regular.ttf", display),
  display: new URL("600SemiBold/BricolageGrotesque_600SemiBold.ttf", display),
} as const;
