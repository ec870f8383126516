import { describe, expect, it } from 'vitest';
import type { Passage } from '../model';
import { loadSegmenter } from '../segment/jieba';
import { plainPassage } from '../testing/plain-passages';
import { shippedTexts } from '../testing/shipped-texts';
import { assignTopics } from './assign-topics';
import { microFigures, settledPairs } from './evaluation';
import { heldOut } from './judged/held-out';
import { tuning } from './judged/tuning';
import { topicTree } from './topic-tree';

const segmenter = loadSegmenter();
const texts = shippedTexts();
const groups = topicTree(texts.filter(({ text }) => text.isGuideline));
const topics = groups.flatMap((group) => group.topics);
const passages = texts.flatMap((one) => one.passages);
const definitionIds = new Set(topics.flatMap((topic) => topic.definitionPassageIds));
const input = {
  groups,
  definitions: passages.filter((passage) => definitionIds.has(passage.id)),
  sample: texts
    .filter(({ text }) => !text.isGuideline)
    .map(({ text, passages: own }) => ({ id: text.id, title: text.title, passages: own })),
  segmenter,
};
const assigned = assignTopics(input);
const byId = new Map(passages.map((passage) => [passage.id, passage]));

function idOf(title: string): string {
  const topic = topics.find((one) => one.title === title);
  if (topic === undefined) throw new Error(title);
  return topic.id;
}

/** Ids of the topics of the one passage that holds these characters. */
function topicsOf(characters: string, from = assigned): string[] {
  const ids = passages.flatMap((passage) =>
    passage.kind === 'body' && passage.text.includes(characters) ? [passage.id] : [],
  );
  return topics.flatMap((topic) =>
    from.get(topic.id)?.passages.some(({ passageId }) => ids.includes(passageId)) ? [topic.title] : [],
  );
}

function assignOne(passage: Passage): string[] {
  const pages = assignTopics({ ...input, sample: [...input.sample, { id: 'other', title: '', passages: [passage] }] });
  return topics.flatMap((topic) =>
    pages.get(topic.id)?.passages.some(({ passageId }) => passageId === passage.id) ? [topic.title] : [],
  );
}

describe('assignTopics', () => {
  it('finds what belongs where the heading says so', () => {
    expect(topicsOf('民情民意是作决策')).toEqual(['了解群众的能力']);
    expect(topicsOf('能否处理好新形势下人民内部矛盾')).toEqual(['协调关系和化解矛盾的能力']);
    expect(topicsOf('关心群众生活，帮助群众解决实际困难')).toContain('服务群众的能力');
  });

  it('lets a passage belong to several topics, and most preambles to none', () => {
    expect(topicsOf('土地征收征用、城镇房屋拆迁')).toEqual([
      '防范和处置群体性突发事件的问题',
      '防范和处置群体性事件和突发事件的能力',
    ]);
    expect(topicsOf('镇党委、政府组成专门调研组')).toEqual([]);
    expect(topicsOf('本人在基层工作18余年')).toEqual([]);
  });

  it('assigns body passages of other texts only, best first, each to be seen why', () => {
    const guideline = new Set(texts.flatMap(({ text }) => (text.isGuideline ? [text.id] : [])));
    expect([...assigned.keys()]).toEqual(topics.map((topic) => topic.id));
    for (const page of assigned.values()) {
      const scores = page.passages.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { passageId, score, evidence } of page.passages) {
        const passage = byId.get(passageId);
        expect(passage?.kind).toBe('body');
        expect(guideline.has(passage?.textId ?? '')).toBe(false);
        expect(score).toBeGreaterThanOrEqual(0.5);
        expect(score).toBeLessThan(1);
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('names as evidence words that stand where it says', () => {
    for (const { passages: found } of assigned.values()) {
      for (const { passageId, evidence } of found) {
        const passage = byId.get(passageId);
        for (const { kind, words, ranges, reason } of evidence) {
          expect(reason).toMatch(/。$/u);
          for (const word of words) expect(reason).toContain(word);
          if (kind === 'heading')
            expect(passage?.headings.some((heading) => words.every((word) => heading.includes(word)))).toBe(true);
          else expect(new Set(ranges.map(([start, end]) => passage?.text.slice(start, end)))).toEqual(new Set(words));
        }
      }
    }
  });

  it('gives no reason that words give which are everywhere', () => {
    const everyday = ['群众', '群众工作', '工作', '能力', '问题', '人民群众', '干部', '做好', '提高'];
    for (const { passages: found } of assigned.values()) {
      for (const { words } of found.flatMap(({ evidence }) => evidence)) {
        expect(words.filter((word) => !everyday.includes(word))).not.toEqual([]);
      }
    }
  });

  it('puts quotation marks inside quotation marks as the standard has it', () => {
    const reasons = [...assigned.values()].flatMap((page) => page.passages.flatMap(({ evidence }) => evidence));
    const nested = reasons.filter(({ reason }) => reason.includes('开展‘送政策、送温暖、送服务’活动'));
    expect(nested.length).toBeGreaterThan(0);
    for (const { reason } of reasons) expect(reason).not.toMatch(/“[^”]*“/u);
  });

  it('explains a heading, a shared word and a related one', () => {
    const found = assigned
      .get(idOf('了解群众的能力'))
      ?.passages.find(({ passageId }) => byId.get(passageId)?.text.startsWith('民情民意是作决策'));
    expect(found?.evidence.map(({ reason }) => reason).join('')).toMatch(
      /^小标题“着力提高知悉民情的能力.*”说到“知悉”。本段与主题原文都说到“了解”，.*“倾听”与主题原文的“了解”相关。$/u,
    );
  });

  it('shows a quotation of the definition', () => {
    const quoted = plainPassage('quoted', '有的同志牢记群众，想群众之所想，急群众之所急，帮助群众克服难处。', {
      textId: 'other',
    });
    const pages = assignTopics({ ...input, sample: [...input.sample, { id: 'other', title: '', passages: [quoted] }] });
    const evidence = pages
      .get(idOf('服务群众的能力'))
      ?.passages.find(({ passageId }) => passageId === 'quoted')?.evidence;
    expect(evidence?.find(({ kind }) => kind === 'quotation')?.words).toEqual([
      '想群众之所想，急群众之所急，帮助群众克服',
    ]);
  });

  it('leaves alone what does not speak of what the guideline is about', () => {
    const law = plainPassage('law', '公安机关应当了解情况，协调关系，化解矛盾，防范和处置突发事件。', {
      textId: 'other',
    });
    expect(assignOne(law)).toEqual([]);
    expect(assignOne({ ...law, text: law.text.replace('了解情况', '了解群众的情况') })).toContain(
      '协调关系和化解矛盾的能力',
    );
  });

  it('is not misled by what is only named after it', () => {
    const activities = '承办者应当教育、引导参加大型群众性活动的人员，防范和处置突发事件。';
    const law = plainPassage('law', activities, { textId: 'other' });
    expect(assignOne(law)).toEqual([]);
    expect(assignOne({ ...law, text: activities.replace('群众性', '群众') })).not.toEqual([]);
  });

  it('finds for one topic alone nearly what it finds for it beside its sisters', () => {
    const guideline = texts.filter(({ text }) => text.title === '切实提高做好群众工作的能力');
    const others = texts.filter(({ text }) => text.id !== guideline[0]?.text.id);
    const sample = others.map(({ text, passages: own }) => ({ id: text.id, title: text.title, passages: own }));
    const whole = topicTree(guideline);
    const alone = whole.map((group) => ({ ...group, topics: group.topics.slice(0, 1) }));
    const [inWhole, found] = [whole, alone].map((tree) => {
      const first = assignTopics({ groups: tree, definitions: passages, sample, segmenter }).values().next().value;
      return first?.passages.map(({ passageId }) => passageId) ?? [];
    });
    expect(found?.length).toBeGreaterThanOrEqual(8);
    expect(found?.filter((id) => !inWhole?.includes(id)).length).toBeLessThanOrEqual(1);
  });

  it('has nothing to say without passages, and without topics', () => {
    expect([...assignTopics({ ...input, sample: [] }).values()].every((page) => page.passages.length === 0)).toBe(true);
    expect(assignTopics({ ...input, groups: [], definitions: [] }).size).toBe(0);
  });

  it('tells the key words of a topic', () => {
    const terms = assigned.get(idOf('协调关系和化解矛盾的能力'))?.keyTerms.map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['化解', '协调']));
  });

  it('agrees with the judged passages about as well as it did when it was tuned', () => {
    const judged = texts.map(({ text, passages: own }) => ({ order: text.order, passages: own }));
    const ids = new Map([...assigned].map(([id, page]) => [id, page.passages.map(({ passageId }) => passageId)]));
    const f1 = [tuning, heldOut].map((half) => microFigures(ids, half, judged, settledPairs(half, judged, topics)).f1);
    expect(f1[0]).toBeGreaterThan(0.78);
    expect(f1[1]).toBeGreaterThan(0.6);
  });
});
