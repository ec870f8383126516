import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { useAnnotationSettingsRead } from '../annotation-settings';
import { AnnotationsScreen } from '../annotations/annotations-screen';
import { ImportAnnotationsLayer } from '../annotations/import-annotations-layer';
import { on } from '../api';
import { CheckScreen } from '../check/check-screen';
import { CollectionsScreen } from '../collections/collections-screen';
import { GatherLayer } from '../collections/gather-layer';
import { ExportLayer } from '../export/export-layer';
import { ImportLayer } from '../import/import-layer';
import { LinkLayer } from '../links/link-layer';
import { PackLayer } from '../pack/pack-layer';
import { SearchScreen } from '../search/search-screen';
import { SessionsScreen } from '../session/sessions-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { TextsScreen } from '../texts/texts-screen';
import { TopicsScreen } from '../topics/topics-screen';
import { classes } from '../ui/classes';
import { closeToast, showToast, Toasts } from '../ui/toast';
import styles from './app.module.css';
import { listenForCommands } from './commands';
import { type Place, usePlace } from './navigation';
import { Rail } from './rail';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { useAppCommands } from './use-app-commands';

const words = wording.window.app;

/** The frame of the window: the rail, the one search box, the screen in front, the status line. */
export function App() {
  const place = usePlace();
  useEffect(listenForCommands, []);
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent) => {
      const message = reason instanceof Error ? reason.message : words.libraryLost;
      showToast({ message, tone: 'failure' });
    };
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, []);
  useEffect(() => on('libraryLost', () => showToast({ message: words.libraryLost, tone: 'failure' })), []);
  useEffect(
    () =>
      on('libraryChanged', ({ reason }) => {
        if (reason !== 'restarted') return;
        closeToast(words.libraryLost);
        showToast({ message: words.libraryBack });
      }),
    [],
  );
  useAppCommands();
  useAnnotationSettingsRead();
  return (
    <I18nProvider locale="zh-CN">
      <div className={classes(styles.app)}>
        <Rail screen={place.screen} />
        <TopBar place={place} />
        <main className={classes(styles.screen)}>
          <Screen place={place} />
        </main>
        <StatusLine />
      </div>
      <GatherLayer />
      <LinkLayer />
      <ExportLayer />
      <PackLayer />
      <ImportAnnotationsLayer />
      <ImportLayer />
      <Toasts label={words.notices} closeLabel={words.close} />
    </I18nProvider>
  );
}

function Screen({ place }: { readonly place: Place }) {
  switch (place.screen) {
    case 'search':
      return <SearchScreen />;
    case 'texts':
      return <TextsScreen place={place} />;
    case 'topics':
      return <TopicsScreen place={place} />;
    case 'annotations':
      return <AnnotationsScreen place={place} />;
    case 'collections':
      return <CollectionsScreen />;
    case 'sessions':
      return <SessionsScreen />;
    case 'check':
      return <CheckScreen />;
    case 'settings':
      return <SettingsScreen place={place} />;
  }
}
