import type { Passage } from '../model';
import { wording } from '../wording';
import { above, type Levels, lasting } from './levels';
import { headingName, isContentsHeading, type Part } from './part';
import { parallelRunIn } from './run-in-heading';

/** Parts as passages that know their headings, in source order. */
export function structure(file: string, textId: string, parts: readonly Part[]): readonly Passage[] {
  let place: Place = {
    levels: [],
    outline: [],
    opening: null,
    openingRunIn: null,
    hasArticles: parts.some((part) => part.style === 'article'),
  };
  return parts.map((part, order) => {
    const placed = placePart(part, place);
    place = placed.place;
    const { block, text, role, corrections } = part;
    return {
      id: `${textId}.${(block.spans[0]?.[0] ?? 0).toString(36)}`,
      textId,
      order,
      headings: placed.headings,
      kind: role === 'paragraph' || role === 'abstract' ? 'body' : 'heading',
      role,
      level: role === 'heading' || role === 'outline' ? placed.headings.length + 1 : 0,
      original: block.original,
      text,
      corrections,
      source: { file, spans: block.spans },
      runInHeading: placed.runIn,
      isOurCut: block.before === 'nothing',
    };
  });
}

/** Where in the tree of headings the text has come to. */
interface Place {
  readonly levels: Levels;
  /** The same for a table of contents, whose entries are above nothing in the body. */
  readonly outline: Levels;
  /** The paragraph that the parts in hand were cut from, as far as its number has come. */
  readonly opening: Part | null;
  /** The heading run into its start. */
  readonly openingRunIn: string | null;
  /** 第一条 …: numbers inside an article are items of a list, and above nothing. */
  readonly hasArticles: boolean;
}

interface Placed {
  readonly place: Place;
  readonly headings: readonly string[];
  readonly runIn: Part['runIn'];
}

function placePart(part: Part, place: Place): Placed {
  if (part.role === 'outline' && part.style !== null) return placeOutline(part, place);
  if (part.role === 'heading' && part.style !== null) return placeHeading(part, place);
  if (part.role !== 'paragraph') return { place, headings: [], runIn: null };
  if (!part.block.isContinuation) return placeParagraph(part, place);
  return continuesNumbers(part, place.opening) ? placeParagraph(part, place) : placeContinuation(part, place);
}

function placeOutline(part: Part, place: Place): Placed {
  const style = part.style ?? 'plain';
  const outer = above(place.outline, style);
  const entry = { style, title: headingName(part.text, part.enumerator), isLasting: true };
  const headings = [wording.ingest.contents, ...titlesOf(outer)];
  return { place: { ...place, outline: [...outer, entry] }, headings, runIn: null };
}

function placeHeading(part: Part, place: Place): Placed {
  const style = part.style ?? 'plain';
  const levels = above(place.levels, style);
  const headings = titlesOf(levels);
  if (isContentsHeading(part.text)) return { place: { ...place, outline: [] }, headings, runIn: null };
  const title = headingName(part.text, part.enumerator) || part.text.replace(/[【】]/g, '');
  const own = { style, title, isLasting: true };
  return { place: { ...place, levels: [...levels, own], opening: null, openingRunIn: null }, headings, runIn: null };
}

function placeParagraph(part: Part, place: Place): Placed {
  const { enumerator, style, text } = part;
  const levels = enumerator === null || style === null ? lasting(place.levels) : above(place.levels, style);
  const sibling = place.levels.find((level) => level.style === style)?.title;
  const runIn =
    part.runIn ?? (enumerator === null || sibling === undefined ? null : parallelRunIn(text, enumerator, sibling));
  const own = runIn === null ? null : text.slice(...runIn);
  const isLevel = own !== null && enumerator !== null && style !== null;
  return {
    place: {
      ...place,
      levels: isLevel ? [...levels, { style, title: own, isLasting: isLasting(part, place.hasArticles) }] : levels,
      opening: part,
      openingRunIn: own,
    },
    headings: own === null ? titlesOf(levels) : [...titlesOf(levels), own],
    runIn,
  };
}

/** Whether what a numbered paragraph names first is also above the paragraphs without a number that follow it. */
function isLasting({ style, text, runIn }: Part, hasArticles: boolean): boolean {
  if (hasArticles) return style === 'article';
  return style !== 'point' && (runIn === null || text.charAt(runIn[1]) === '。');
}

/** A later cut of a paragraph stands under the heading that the paragraph began with. */
function placeContinuation(part: Part, place: Place): Placed {
  const lines = titlesOf(place.levels);
  const outer =
    place.openingRunIn === null || lines.at(-1) === place.openingRunIn ? lines : [...lines, place.openingRunIn];
  const headings = part.runIn === null ? outer : [...outer, part.text.slice(...part.runIn)];
  return { place, headings, runIn: part.runIn };
}

/** 二、 after 一、 of the same line is its sibling; 一要 inside 四是 is under it, and so is any number under a name. */
function continuesNumbers(part: Part, opening: Part | null): boolean {
  if (part.enumerator === null || opening === null) return false;
  if (opening.enumerator === null) return opening.runIn === null;
  return part.style === opening.style && part.enumerator.ordinal === opening.enumerator.ordinal + 1;
}

function titlesOf(levels: Levels): readonly string[] {
  return levels.map((level) => level.title);
}
