import { type ReactNode, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { AnnotationFilter, TopicGroup } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { ColorDot } from '../ui/color-dots';
import { SearchBox } from '../ui/search-box';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './annotation-filters.module.css';
import { type Facet, facetsOf, isFiltering } from './facets';
import { TagsDialog } from './tags-dialog';
import type { Annotations } from './use-annotations';

const words = wording.window.annotations;
/** Choices of one kind that are listed before the others are asked for. */
const mostAtFirst = 8;

/** By what the annotations can be narrowed down, each choice with how many it leaves. */
export function AnnotationFilters({
  annotations,
  filter,
  onChange,
}: {
  readonly annotations: Annotations;
  readonly filter: AnnotationFilter;
  readonly onChange: (filter: AnnotationFilter) => void;
}) {
  const facets = facetsOf(annotations.all, titlesOf(annotations.groups));
  const colorLabels = useColorLabels();
  const [isManaging, setManaging] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  const choose = (change: LooseFilter) => onChange(onlySet({ ...filter, ...change }));
  return (
    <div ref={whole} className={styles.filters}>
      <SearchBox
        label={words.filter}
        placeholder={words.filter}
        clearLabel={words.clearFilter}
        value={filter.words ?? ''}
        onChange={(typed) => choose({ words: typed === '' ? undefined : typed })}
      />
      {isFiltering(filter) && (
        <Button variant="quiet" onPress={() => onChange({})}>
          {words.clearAll}
        </Button>
      )}
      <FacetGroup title={words.byColor}>
        {facets.colors
          .filter(({ count }) => count > 0)
          .map(({ color, count }) => (
            <Choice
              key={color}
              count={count}
              isSelected={filter.color === color}
              onChange={(isSelected) => choose({ color: isSelected ? color : undefined })}
            >
              <ColorDot color={color} />
              {colorLabels[color]}
            </Choice>
          ))}
      </FacetGroup>
      <Facets
        title={words.byTopic}
        facets={facets.topics}
        chosen={filter.topicId}
        onChoose={(topicId) => choose({ topicId })}
      />
      <Facets title={words.byTag} facets={facets.tags} chosen={filter.tag} onChoose={(tag) => choose({ tag })} />
      {facets.tags.length > 0 && (
        <Button variant="quiet" onPress={() => setManaging(true)}>
          {words.tags.manage}
        </Button>
      )}
      {isManaging && <TagsDialog tags={facets.tags} onClose={() => setManaging(false)} />}
      <Facets
        title={words.byText}
        facets={facets.texts}
        chosen={filter.textId}
        onChoose={(textId) => choose({ textId })}
      />
    </div>
  );
}

function Facets({
  title,
  facets,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  if (facets.length === 0) return null;
  const shown = isWhole ? facets : facets.filter(({ id }, place) => place < mostAtFirst || id === chosen);
  return (
    <FacetGroup title={title}>
      {shown.map((facet) => (
        <Choice
          key={facet.id}
          count={facet.count}
          isSelected={chosen === facet.id}
          onChange={(isSelected) => onChoose(isSelected ? facet.id : undefined)}
        >
          {facet.title}
        </Choice>
      ))}
      {facets.length > mostAtFirst && (
        <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? words.fewerChoices : words.allChoices(facets.length)}
        </Button>
      )}
    </FacetGroup>
  );
}

function FacetGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Choice({
  count,
  isSelected,
  onChange,
  children,
}: {
  readonly count: number;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <ToggleButton isSelected={isSelected} onChange={onChange} className={classes(styles.choice)}>
      <span>{children}</span>
      <small>{count}</small>
    </ToggleButton>
  );
}

function titlesOf(groups: readonly TopicGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => group.topics.map((topic) => [topic.id, topic.title] as const)));
}

type LooseFilter = { readonly [Key in keyof AnnotationFilter]: AnnotationFilter[Key] | undefined };

/** The filter that a loose one means: what is undefined is not asked for. */
function onlySet({ textId, topicId, tag, color, words: typed }: LooseFilter): AnnotationFilter {
  return {
    ...(textId === undefined ? {} : { textId }),
    ...(topicId === undefined ? {} : { topicId }),
    ...(tag === undefined ? {} : { tag }),
    ...(color === undefined ? {} : { color }),
    ...(typed === undefined ? {} : { words: typed }),
  };
}
