import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { origin, scheme } from './origin';
import { securedHeaders } from './protocol';
import { lockedPreferences } from './security';

const documents = new Map<string, Buffer<ArrayBuffer>>();
let printSession: Session | null = null;

/** Page numbers, in the middle at the foot: – 3 –. Chromium's own page for it has no other style. */
const footer =
  '<div style="width:100%;font-size:10px;text-align:center;color:#333">– <span class="pageNumber"></span> –</div>';

/** The page brings its own rule for its style sheet; what it must never do is said here as well. */
const policy =
  "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The PDF of an HTML page, with page numbers; size and margins are the page's own. The page runs no script and loads
 * nothing: it stands in a hidden window of a session of its own, under an address that is good for this once.
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
      preferCSSPageSize: true,
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
    return new Response(html, { headers: securedHeaders('text/html; charset=utf-8', policy) });
  });
  return printSession;
}
