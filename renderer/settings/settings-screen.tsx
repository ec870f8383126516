import { useLayoutEffect } from 'react';
import { wording } from '../../corpus/wording';
import type { Place } from '../app/navigation';
import { createStore, useStore } from '../app/store';
import { List, ListItem } from '../ui/list';
import { PaneHead, Panes } from '../ui/panes';
import { AboutSection } from './about-section';
import { AnnotatingSection } from './annotating-section';
import { CitationSection } from './citation-section';
import { ReadingSection } from './reading-section';
import styles from './settings.module.css';
import { ShortcutsSection } from './shortcuts-section';
import { StorageSection } from './storage-section';
import { SynonymsSection } from './synonyms-section';

const sections = [
  { id: 'reading', title: wording.window.settings.reading, Content: ReadingSection },
  { id: 'annotating', title: wording.window.settings.annotating, Content: AnnotatingSection },
  { id: 'citation', title: wording.window.settings.citation, Content: CitationSection },
  { id: 'synonyms', title: wording.window.synonyms.title, Content: SynonymsSection },
  { id: 'storage', title: wording.window.settings.storage, Content: StorageSection },
  { id: 'shortcuts', title: wording.window.shortcuts.title, Content: ShortcutsSection },
  { id: 'about', title: wording.window.about.title, Content: AboutSection },
] as const;

type SectionId = (typeof sections)[number]['id'];

const chosen = createStore<SectionId>('reading');

/** 设置: reading, annotating, how texts are cited, other names, where the library is stored, keys, and what program this is. */
export function SettingsScreen({ place }: { readonly place: Extract<Place, { screen: 'settings' }> }) {
  useLayoutEffect(() => {
    if (place.section !== undefined) chosen.set(place.section);
  }, [place]);
  const id = useStore(chosen);
  const { title, Content } = sections.find((section) => section.id === id) ?? sections[0];
  const list = (
    <>
      <PaneHead title={wording.window.settings.title} />
      <List
        label={wording.window.settings.sections}
        chosenId={id}
        onChoose={(next) => chosen.set(sections.find((section) => section.id === next)?.id ?? id)}
      >
        {sections.map((section) => (
          <ListItem key={section.id} id={section.id} text={section.title}>
            {section.title}
          </ListItem>
        ))}
      </List>
    </>
  );
  const content = (
    <div className={styles.scroll}>
      <section className={styles.section} aria-labelledby="settings-section">
        <h2 id="settings-section">{title}</h2>
        <Content />
      </section>
    </div>
  );
  return (
    <Panes
      name="settings"
      separatorLabel={wording.window.app.resize}
      panes={[
        { id: 'sections', content: list, defaultSize: '15rem', minSize: '10rem', maxSize: '22rem', isFixed: true },
        { id: 'content', content, defaultSize: '80%', minSize: '50%' },
      ]}
    />
  );
}
