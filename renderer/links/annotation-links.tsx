import { ArrowRight, X } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Annotation, ExcerptSource, Link } from '../../electron/contract';
import type { PassageTarget } from '../app/navigation';
import { IconButton } from '../ui/button';
import { removeLink } from './link-actions';
import styles from './links.module.css';
import { targetOfAnchor } from './target-of-anchor';

const words = wording.window.links;

/** What an annotation refers to: a click goes there, a cross takes it away. */
export function AnnotationLinks({
  annotation,
  sources,
  onFollow,
}: {
  readonly annotation: Annotation;
  readonly sources: Readonly<Record<string, ExcerptSource>>;
  readonly onFollow: (target: PassageTarget) => void;
}) {
  const { links = [] } = annotation;
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={words.see}>
      {links.map((link) => (
        <li key={link.id}>
          <LinkWords link={link} title={sources[link.id]?.textTitle ?? ''} onFollow={onFollow} />
          <IconButton
            label={words.remove(link.quote)}
            icon={<X aria-hidden />}
            onPress={() => void removeLink(annotation, link)}
          />
        </li>
      ))}
    </ul>
  );
}

function LinkWords({
  link,
  title,
  onFollow,
}: {
  readonly link: Link;
  readonly title: string;
  readonly onFollow: (target: PassageTarget) => void;
}) {
  const shown = (
    <>
      <b>{words.seeIn(title)}</b>
      <span className={styles.quote}>{link.quote}</span>
    </>
  );
  if (link.placement === 'unplaced') {
    return (
      <div className={styles.end}>
        {shown}
        <em>{words.lost}</em>
      </div>
    );
  }
  return (
    <button type="button" className={styles.end} onClick={() => onFollow(targetOfAnchor(link))}>
      {shown}
      <ArrowRight aria-hidden />
    </button>
  );
}
