import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import { withCharactersOf } from '../../corpus/export/pdf-characters';
import { origin, scheme } from './origin';
import { securedHeaders } from './protocol';
import { lockedPreferences } from './security';

const documents = new Map<string, Buffer<ArrayBuffer>>();
let printSession: Session | null = null;

let isProgramEnding = false;
app.once('before-quit', () => {
  isProgramEnding = true;
});

/** Whether a page could not be printed because the program is ending: its windows close, and nobody waits for it. */
export function isGivenUp(): boolean {
  return isProgramEnding;
}

/** From this Chromium on the style sheet numbers the pages itself, on the right of odd ones and the left of even ones. */
const marginBoxesSince = 131;

/** Page numbers for older engines, in the middle at the foot: — 3 —. */
const footer =
  '<div style="width:100%;font:14px SimSun,serif;text-align:center;color:#1d1d1f">— <span class="pageNumber"></span> —</div>';

/** The page brings its own rule for its style sheet; what it must never do is said here as well. */
const policy =
  "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** The PDF of an HTML page, with page numbers; size and margins are the page's own. */
export async function printPdf(html: Uint8Array): Promise<Uint8Array> {
  const printed = await inHiddenPage(html, (page) =>
    page.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      ...(engineVersion() < marginBoxesSince
        ? { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer }
        : {}),
      generateTaggedPDF: true,
    }),
  );
  return withCharactersOf(Buffer.from(html).toString(), printed);
}

/** Opens the system's own dialog for printing an HTML page; null once it was printed or called off, else why not. */
export function printPaper(html: Uint8Array): Promise<string | null> {
  return inHiddenPage(
    html,
    (page) =>
      new Promise((resolve) => {
        page.print({ printBackground: true }, (isPrinted, reason) => {
          resolve(isPrinted || /cancel/iu.test(reason) ? null : reason);
        });
      }),
  );
}

/**
 * The page runs no script and loads nothing: it stands in a hidden window of a session of its own, under an address that
 * is good for this once.
 */
async function inHiddenPage<T>(html: Uint8Array, act: (page: WebContents) => Promise<T>): Promise<T> {
  const address = `${origin}${randomUUID()}`;
  documents.set(address, Buffer.from(html));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...lockedPreferences, session: sessionForPrinting(), javascript: false },
  });
  try {
    await window.loadURL(address);
    return await act(window.webContents);
  } finally {
    documents.delete(address);
    window.destroy();
  }
}

function engineVersion(): number {
  return Number.parseInt(process.versions.chrome, 10);
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
