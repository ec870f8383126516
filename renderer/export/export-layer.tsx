/** The export dialog, over whatever screen is in front. */
export function ExportLayer() {
  return null;
}
