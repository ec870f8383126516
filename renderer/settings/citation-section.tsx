import { Radio, RadioGroup } from 'react-aria-components';
import { citationStyles } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import type { CitationSample, CitationStyle } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { checkAgain } from '../check/checking';
import { LoadedView } from '../loaded-view';
import { classes } from '../ui/classes';
import { showToast } from '../ui/toast';
import { useKept } from '../use-kept';
import styles from './settings.module.css';

const words = wording.window.settings;

async function loadCitation() {
  const [chosen, samples] = await Promise.all([call('citationStyle'), call('citationSamples')]);
  return { chosen, samples };
}

/** 引用格式 of everything that is cited, beside what it makes of a text of the library. */
export function CitationSection() {
  const loaded = useKept(useLoaded(loadCitation));
  return (
    <LoadedView loaded={loaded}>
      {({ chosen, samples }) => {
        const sample = samples.find(({ style }) => style === chosen);
        return (
          <>
            <p className={styles.lead}>{words.citationHelp}</p>
            <StyleCards chosen={chosen} />
            {sample !== undefined && <Sample sample={sample} />}
            <p className={styles.help}>{words.citationMissing}</p>
          </>
        );
      }}
    </LoadedView>
  );
}

function StyleCards({ chosen }: { readonly chosen: CitationStyle }) {
  return (
    <RadioGroup
      aria-label={words.citation}
      value={chosen}
      onChange={(value) => {
        const style = citationStyles.find((known) => known === value);
        if (style !== undefined) void choose(style);
      }}
      className={classes(styles.styleCards)}
    >
      {citationStyles.map((style) => (
        <Radio key={style} value={style} className={classes(styles.styleCard)}>
          <b>{words.citationStyles[style].name}</b>
          <span>{words.citationStyles[style].help}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Sample({ sample: { alone, quoted } }: { readonly sample: CitationSample }) {
  return (
    <section aria-labelledby="citation-sample">
      <h3 id="citation-sample">{words.citationSampleOf}</h3>
      <dl className={classes(styles.sample, styles.citationSample)}>
        <dt>{words.citationAlone}</dt>
        <dd>{alone}</dd>
        <dt>{words.citationQuoted}</dt>
        <dd>{quoted}</dd>
      </dl>
    </section>
  );
}

async function choose(style: CitationStyle): Promise<void> {
  const result = await call('setCitationStyle', style);
  if (!result.ok) return showToast({ message: result.failure.message, tone: 'failure' });
  showToast({ message: words.citationSaved(words.citationStyles[style].name) });
  await checkAgain();
}
