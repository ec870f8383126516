import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { isOwn } from './origin';

/** For every page: it can reach nothing but the bridge that its preload script gives it. */
export const lockedPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  devTools: false,
  // The spelling checker would fetch a dictionary from the network.
  spellcheck: false,
} satisfies WebPreferences;

/** Parts of Chromium that would speak to the network by themselves. To be called before the program is ready. */
export function silenceChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'metrics-recording-only',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
  );
  // Whatever still asks for an address gets none.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('lang', 'zh-CN');
}

/** Every session and page that is ever made, also by accident. To be called before the program is ready. */
export function lockEverything(): void {
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isForeign = !isOwn(url);
    if (isForeign) console.warn(`Refused to load ${url}`);
    answer({ cancel: isForeign });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

function lockContents(contents: WebContents): void {
  // Of the page and of every frame in it.
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
