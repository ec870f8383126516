import { wording } from '../../corpus/wording';
import type { SearchResult, TextDistribution } from '../../electron/contract';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { Collocates } from './collocates';
import styles from './distribution-view.module.css';
import { PlaceStrip } from './place-strip';
import type { SearchFilter } from './search-setup';
import { openPlace, type SearchState } from './search-store';
import { useDistribution } from './use-view';
import { ViewHead } from './view-head';

const words = wording.window.search;
/** More rows than one looks through are not drawn. */
const mostTexts = 200;

/** 分布: where in which texts the words stand, how often, and what stands near them. */
export function DistributionView({
  result,
  unfiltered,
  filter,
  open,
}: {
  readonly result: SearchResult;
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
  readonly open: SearchState['open'];
}) {
  const distribution = useDistribution(result, filter);
  return (
    <LoadedView loaded={distribution}>
      {({ total, texts, collocates }) => (
        <>
          <ViewHead title={words.spread(total, texts.length)} result={result} unfiltered={unfiltered} filter={filter} />
          {texts.length === 0 ? (
            <EmptyState title={words.viewNone}>
              <p>{words.viewNoneHelp}</p>
            </EmptyState>
          ) : (
            <div className={classes(styles.scroll)}>
              <div className={classes(styles.columns)}>
                <TextTable texts={texts} openId={open?.passageId ?? null} />
                <Collocates collocates={collocates} query={result.query} />
              </div>
            </div>
          )}
        </>
      )}
    </LoadedView>
  );
}

function TextTable({ texts, openId }: { readonly texts: readonly TextDistribution[]; readonly openId: string | null }) {
  const most = texts.toSorted((a, b) => b.count - a.count).slice(0, mostTexts);
  return (
    <section>
      <p className={classes(styles.help)}>{words.spreadHelp}</p>
      <table className={classes(styles.table)}>
        <thead>
          <tr>
            <th scope="col">{words.spreadText}</th>
            <th scope="col">{words.spreadPlaces}</th>
            <th scope="col" className={classes(styles.number)}>
              {words.spreadCount}
            </th>
            <th scope="col" className={classes(styles.number)}>
              {words.spreadShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {most.map((text) => (
            <tr key={text.textId}>
              <th scope="row" className={classes(styles.title)}>
                <Button variant="quiet" onPress={() => openAt(text, text.places[0])}>
                  <span>{text.title}</span>
                </Button>
              </th>
              <td>
                <PlaceStrip text={text} openId={openId} onOpen={(place) => openAt(text, place)} />
              </td>
              <td className={classes(styles.number)}>{text.count.toLocaleString('zh-CN')}</td>
              <td className={classes(styles.number)}>{perTenThousand(text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {texts.length > most.length && (
        <p className={classes(styles.help)}>{words.spreadMore(texts.length - most.length)}</p>
      )}
    </section>
  );
}

function openAt({ textId }: TextDistribution, place: TextDistribution['places'][number] | undefined): void {
  if (place !== undefined) openPlace({ textId, passageId: place.passageId, ranges: place.ranges });
}

function perTenThousand({ count, characters }: TextDistribution): string {
  return ((count * 10_000) / Math.max(1, characters)).toLocaleString('zh-CN', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
