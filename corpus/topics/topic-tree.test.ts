import { describe, expect, it } from 'vitest';
import type { Passage, Text } from '../model';
import { plainPassage } from '../testing/plain-passages';
import { shippedTexts } from '../testing/shipped-texts';
import { topicTree } from './topic-tree';

const guideline = shippedTexts().filter(({ text }) => text.isGuideline);

function passage(id: string, headings: readonly string[]): Passage {
  return plainPassage(id, '', { headings });
}

const text: Text = {
  id: 't',
  title: '指导意见',
  sourceFile: 'a.txt',
  sourceTitle: '指导意见',
  order: 0,
  isGuideline: true,
  characters: 0,
  passageCount: 0,
  editionOf: null,
  warnings: [],
  metadata: [],
};

describe('topicTree', () => {
  it('takes groups and topics of the shipped guideline in its own words', () => {
    const groups = topicTree(guideline);
    expect(groups.map((group) => [group.title, group.shortTitle, group.topics.map((topic) => topic.title)])).toEqual([
      [
        '把握新形势下群众工作的基本内涵',
        '基本内涵',
        ['群众工作的对象、内容和方法', '群众工作的实质和要求', '群众工作的目的'],
      ],
      [
        '坚持新形势下群众工作的基本原则',
        '基本原则',
        [
          '实现对人民群众的领导与反对命令主义、尾巴主义相结合',
          '教育引导群众与当好群众学生相结合',
          '依靠群众力量与遵循客观规律相结合',
          '思想引导与解决实际问题相结合',
        ],
      ],
      [
        '抓住新形势下群众工作的重点问题',
        '重点问题',
        ['实现好、维护好、发展好群众根本利益的问题', '引导群众与党同心同德的问题', '防范和处置群体性突发事件的问题'],
      ],
      [
        '提高新形势下群众工作的具体能力',
        '具体能力',
        [
          '了解群众的能力',
          '发动群众的能力',
          '教育群众的能力',
          '服务群众的能力',
          '协调关系和化解矛盾的能力',
          '防范和处置群体性事件和突发事件的能力',
        ],
      ],
    ]);
  });

  it('names the passage under each heading as its definition, and ids that no other has', () => {
    const topics = topicTree(guideline).flatMap((group) => group.topics);
    const passages = new Map(guideline.flatMap((one) => one.passages).map((one) => [one.id, one]));
    for (const topic of topics) {
      expect(topic.definitionPassageIds.map((id) => passages.get(id)?.headings.at(-1))).toEqual([topic.title]);
    }
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(16);
    expect(topicTree(guideline)).toEqual(topicTree(guideline));
  });

  it('joins the passages under one heading and drops its final punctuation', () => {
    const groups = topicTree([
      { text, passages: [passage('p0', []), passage('p1', ['总要求', '原则。']), passage('p2', ['总要求', '原则。'])] },
    ]);
    expect(groups).toMatchObject([
      { title: '总要求', shortTitle: '总要求', topics: [{ title: '原则', definitionPassageIds: ['p1', 'p2'] }] },
    ]);
  });

  it('makes one group of a guideline with one level of headings, and none of one without', () => {
    const groups = topicTree([{ text, passages: [passage('p1', ['加强领导']), passage('p2', ['加强保障'])] }]);
    expect(groups.map((group) => [group.title, group.topics.map((topic) => topic.title)])).toEqual([
      ['指导意见', ['加强领导', '加强保障']],
    ]);
    expect(topicTree([{ text, passages: [passage('p1', [])] }])).toEqual([]);
  });

  it('shortens by the words that sister headings share, and not where nothing is left', () => {
    const short = (titles: readonly string[]) =>
      topicTree([{ text, passages: titles.map((title, index) => passage(`p${index}`, [title, '甲'])) }]).map(
        (group) => group.shortTitle,
      );
    expect(short(['做好党建工作的目标', '抓好党建工作的措施'])).toEqual(['目标', '措施']);
    expect(short(['党建工作', '加强党建工作'])).toEqual(['党建工作', '加强党建工作']);
    expect(short(['甲乙', '丙丁'])).toEqual(['甲乙', '丙丁']);
  });

  it('makes a section without further headings a topic, too, and no topic of what leads in to the others', () => {
    const passages = [
      passage('1', []),
      passage('2', ['一、总体要求']),
      passage('3', ['一、总体要求']),
      passage('4', ['二、主要任务']),
      passage('5', ['二、主要任务', '（一）走访。']),
      passage('6', ['二、主要任务', '（二）议事']),
      passage('7', ['三、组织领导']),
    ];
    const topics = topicTree([{ text, passages }]).flatMap((group) => group.topics);
    expect(topics.map(({ groupTitle, title, definitionPassageIds: ids }) => [groupTitle, title, ids])).toEqual([
      ['一、总体要求', '一、总体要求', ['2', '3']],
      ['二、主要任务', '（一）走访', ['5']],
      ['二、主要任务', '（二）议事', ['6']],
      ['三、组织领导', '三、组织领导', ['7']],
    ]);
  });
});
