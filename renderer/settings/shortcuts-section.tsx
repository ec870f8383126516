import { wording } from '../../corpus/wording';
import { Kbd } from '../ui/kbd';
import styles from './settings.module.css';

const words = wording.window.shortcuts;

/** Every key that does something, by what it is for. */
export function ShortcutsSection() {
  return (
    <>
      <p className={styles.help}>{words.help}</p>
      <div className={styles.keyGroups}>
        {words.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={styles.keys}>
              {group.keys.map(({ keys, what }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
