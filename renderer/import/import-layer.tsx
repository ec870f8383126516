/** Progress, report and drop target of an import, over whatever screen is in front. */
export function ImportLayer() {
  return null;
}
