/** Resolves when the fonts embedded in the page can be measured: charts place their texts by them. */
export async function fontsReady(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}
