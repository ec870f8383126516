import { createHash, randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { origin, scheme } from './origin';
import { securedHeaders } from './protocol';
import { lockedPreferences } from './security';

const documents = new Map<string, Buffer<ArrayBuffer>>();
let printSession: Session | null = null;

/** Page numbers, in the middle at the foot: – 3 –. Chromium's own page for it has no other style. */
const footer =
  '<div style="width:100%;font-size:10px;text-align:center;color:#333">– <span class="pageNumber"></span> –</div>';

/** Points of A4 margins, in inches as Chromium wants them: 2.5 cm, and 2.8 cm at the side of the fold. */
const margins = { top: 0.98, bottom: 0.98, left: 1.1, right: 1.02 };

/**
 * The PDF of an HTML page, on A4 with page numbers. The page runs no script and loads nothing: it stands in a hidden
 * window of a session of its own, under an address that is good for this once.
 */
export async function printPdf(html: Uint8Array): Promise<Uint8Array> {
  const address = `${origin}${randomUUID()}`;
  documents.set(address, Buffer.from(html));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...lockedPreferences, session: sessionForPrinting(), javascript: false },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      generateTaggedPDF: true,
    });
  } finally {
    documents.delete(address);
    window.destroy();
  }
}

function sessionForPrinting(): Session {
  if (printSession !== null) return printSession;
  printSession = session.fromPartition('print', { cache: false });
  printSession.protocol.handle(scheme, ({ url }) => {
    const html = documents.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: securedHeaders('text/html; charset=utf-8', policyOf(html)) });
  });
  return printSession;
}

/** The page's own style sheets by their hash, and nothing else. */
function policyOf(html: Buffer): string {
  const styles = [
    ...Buffer.from(html)
      .toString('utf8')
      .matchAll(/<style>(.*?)<\/style>/gsu),
  ];
  const hashes = styles.map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return `default-src 'none'; style-src ${hashes.join(' ') || "'none'"}; img-src data:`;
}
