/** The same table as text with tabs, for a spreadsheet, and as HTML, for a document. */
export function tableForClipboard(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')));
  const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  return { text: cells.map((row) => row.join('\t')).join('\n'), html: `<table border="1">${body}</table>` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Puts the table on the clipboard in both forms; to be called while a press is being answered. */
export function copyTable(rows: readonly (readonly string[])[]): void {
  const { text, html } = tableForClipboard(rows);
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  // Main's own clipboard writes only text in a way that every Electron has.
  document.addEventListener('copy', fill);
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
}
