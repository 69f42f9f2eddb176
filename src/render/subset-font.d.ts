declare module 'subset-font' {
  /** Cuts a font down to the glyphs that a text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'truetype' | 'woff' | 'woff2'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
