import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { scheme } from './origin';
import { servedFile } from './served-file';

/** Nothing inline, nothing from elsewhere, no code made of strings. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** To be called before the program is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files, and only them, from `folder`. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const served = method === 'GET' ? servedFile(folder, url) : null;
    if (served === null) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(served.file), {
        headers: securedHeaders(served.contentType, contentSecurityPolicy),
      });
    } catch {
      // Not built or not there: the same answer as for any other unknown name.
      return new Response(null, { status: 404 });
    }
  });
}

export function securedHeaders(contentType: string, policy: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
