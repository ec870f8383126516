import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../testing/temporary-library';
import type { AnnotationDraft, Library } from './interface';
import { openLibrary } from './library';
import { bundledTexts } from './location';
import { openDatabase } from './store/database';

/** The first passage that holds `words`, and where. */
function placeOf(library: Library, words: string): Pick<AnnotationDraft, 'passageId' | 'start' | 'end'> {
  const [hit] = library.search({ query: words }).hits;
  const [start, end] = hit?.ranges[0] ?? [];
  if (hit === undefined || start === undefined || end === undefined) throw new Error(`Not found: ${words}`);
  return { passageId: hit.passage.id, start, end };
}

describe('a new library', () => {
  it('holds the seventeen shipped texts, every character accounted for', () => {
    const library = libraryIn(join(temporaryFolder(), 'made', 'on', 'the', 'way'));
    const texts = library.texts();
    expect(texts).toHaveLength(17);
    expect(texts.map(({ order }) => order)).toEqual(texts.map((_, index) => index));
    expect(texts.filter(({ isGuideline }) => isGuideline).map(({ title }) => title)).toEqual([
      '提高做好新形势下群众工作的能力',
    ]);
    expect(succeeded(library.source('群众工作-source.txt'))).toMatchObject({
      characters: 21_542,
      unaccounted: 0,
      doubled: 0,
      texts: texts.map(({ id }) => id),
    });
  });

  it('is the same after it was closed and read back', () => {
    const folder = temporaryFolder();
    const first = libraryIn(folder);
    const before = first.texts().map(({ id }) => succeeded(first.readText(id)));
    first.close();
    const second = libraryIn(folder);
    expect(second.texts().map(({ id }) => succeeded(second.readText(id)))).toEqual(before);
    for (const { text, passages, removed } of before) {
      const spans = passages.flatMap(({ source }) => source.spans);
      const length = [...spans, ...removed.map(({ start, end }) => [start, end] as const)]
        .map(([start, end]) => end - start)
        .reduce((sum, one) => sum + one, 0);
      expect(length).toBe(text.characters);
      for (const { start, end, characters } of removed) expect(characters).toHaveLength(end - start);
    }
  });

  it('has the same ids as any other', () => {
    const ids = (library: Library) =>
      library.texts().flatMap(({ id }) => [id, ...succeeded(library.readText(id)).passages.map((one) => one.id)]);
    const all = ids(libraryIn(temporaryFolder()));
    expect(ids(libraryIn(temporaryFolder()))).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('annotations', () => {
  it('are there in another library object at once, with all that was written', () => {
    const folder = temporaryFolder();
    const [library, other] = [libraryIn(folder), libraryIn(folder)];
    expect(other.annotations()).toEqual([]);
    const [group] = library.topics();
    const topicId = group?.topics[0]?.id ?? '';
    const made = succeeded(
      library.annotate({
        ...placeOf(library, '命令主义'),
        note: '讨论\n这一段',
        color: 'purple',
        tags: [' 班子 ', '班子', '', '作风'],
        topicIds: [topicId, topicId],
      }),
    );
    expect(made).toMatchObject({
      quote: '命令主义',
      color: 'purple',
      note: '讨论\n这一段',
      tags: ['班子', '作风'],
      topicIds: [topicId],
      placement: 'placed',
    });
    expect(other.annotations().map(({ annotation }) => annotation)).toEqual([made]);
    expect(other.overview().annotationCount).toBe(1);
    expect(other.search({ query: '命令主义' }).hits[0]?.annotationCount).toBe(1);
    expect(succeeded(other.readText(made.textId)).annotations).toEqual([made]);
  });

  it('change, go and come back as they were', () => {
    const library = libraryIn(temporaryFolder());
    const made = succeeded(library.annotate({ ...placeOf(library, '尾巴主义'), note: '旧' }));
    expect(made).toMatchObject({ color: 'yellow', tags: [], topicIds: [] });
    const changed = succeeded(library.changeAnnotation(made.id, { note: '新', color: 'red' }));
    expect(changed).toEqual({ ...made, note: '新', color: 'red', updatedAt: changed.updatedAt });
    expect(succeeded(library.removeAnnotation(made.id))).toEqual(changed);
    expect(library.annotations()).toEqual([]);
    expect(library.removeAnnotation(made.id)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(library.changeAnnotation(made.id, {})).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(succeeded(library.restoreAnnotation(changed))).toEqual(changed);
    expect(library.annotations().map(({ annotation }) => annotation)).toEqual([changed]);
  });

  it('refuse what cannot be kept, and say why', () => {
    const library = libraryIn(temporaryFolder());
    const place = placeOf(library, '命令主义');
    const codes: readonly [Partial<AnnotationDraft>, string][] = [
      [{ passageId: 'none' }, 'not-found'],
      [{ start: -1 }, 'range-invalid'],
      [{ end: place.start }, 'range-invalid'],
      [{ end: 100_000 }, 'range-invalid'],
      [{ start: place.start + 0.5 }, 'range-invalid'],
      [{ note: '零\0字符' }, 'annotation-invalid'],
      [{ tags: ['好', '半\ud842'] }, 'annotation-invalid'],
      [{ topicIds: ['none'] }, 'not-found'],
    ];
    for (const [wrong, code] of codes) {
      const result = library.annotate({ ...place, ...wrong });
      expect(result.ok ? 'ok' : result.failure.code, JSON.stringify(wrong)).toBe(code);
    }
    expect(library.annotations()).toEqual([]);
  });

  it('do not cut a character in two', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '甲.txt'), '走访记录\n\n村民𠮷田反映，村口的路灯坏了。\n');
    const library = libraryIn(temporaryFolder());
    await library.importPaths([folder]);
    const { passageId } = placeOf(library, '路灯坏了');
    const at = library.search({ query: '𠮷' }).hits[0]?.ranges[0] ?? [0, 0];
    expect(at[1] - at[0]).toBe(2);
    const cut = library.annotate({ passageId, start: at[0] + 1, end: at[1] });
    expect(cut).toMatchObject({ ok: false, failure: { code: 'range-invalid' } });
    expect(succeeded(library.annotate({ passageId, start: at[0], end: at[1] })).quote).toBe('𠮷');
  });

  it('are filtered, and stand in the order of the texts', () => {
    const library = libraryIn(temporaryFolder());
    const late = succeeded(library.annotate({ ...placeOf(library, '一吐为快'), note: '谈心', tags: ['方法'] }));
    const early = succeeded(library.annotate({ ...placeOf(library, '命令主义'), color: 'blue' }));
    const ids = (filter?: Parameters<Library['annotations']>[0]) =>
      library.annotations(filter).map(({ annotation }) => annotation.id);
    expect(ids()).toEqual([early.id, late.id]);
    expect(ids({ tag: '方法' })).toEqual([late.id]);
    expect(ids({ color: 'blue' })).toEqual([early.id]);
    expect(ids({ textId: late.textId })).toEqual([late.id]);
    expect(ids({ words: '谈 心' })).toEqual([late.id]);
    expect(ids({ words: '命令' })).toEqual([early.id]);
    expect(ids({ ids: [early.id], tag: '方法' })).toEqual([]);
    const [entry] = library.annotations({ ids: [early.id] });
    expect(entry).toMatchObject({
      textTitle: '提高做好新形势下群众工作的能力',
      citation: '《提高做好新形势下群众工作的能力》',
    });
    expect(entry?.headings.length).toBeGreaterThan(0);
  });

  it('are found by their notes and tags', () => {
    const library = libraryIn(temporaryFolder());
    const made = succeeded(library.annotate({ ...placeOf(library, '一吐为快'), note: '谈心谈话', tags: ['方法'] }));
    const found = library.search({ query: '谈心 方法', field: 'note' });
    expect(found.hits.map(({ passage, ranges }) => [passage.id, ranges])).toEqual([
      [made.passageId, [[made.start, made.end]]],
    ]);
    expect(library.search({ query: '谈心 别的', field: 'note' }).total).toBe(0);
  });
});

describe('search', () => {
  it('counts over all hits, and shows those that are asked for', () => {
    const library = libraryIn(temporaryFolder());
    const all = library.search({ query: '群众工作' });
    expect(all.hits).toHaveLength(all.total);
    expect(all.searchedTexts).toBe(17);
    expect(all.textCounts.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect(Object.values(all.matchCounts).reduce((sum, count) => sum + count, 0)).toBe(all.total);
    const part = library.search({ query: '群众工作', offset: 2, limit: 3 });
    expect(part.total).toBe(all.total);
    expect(part.hits).toEqual(all.hits.slice(2, 5));
    expect(library.search({ query: '群众工作', limit: 0 }).hits).toEqual([]);
    const textId = all.textCounts[1]?.textId ?? '';
    const inText = library.search({ query: '群众工作', textId });
    expect(inText.searchedTexts).toBe(1);
    expect(inText.hits.every(({ passage }) => passage.textId === textId)).toBe(true);
    expect(inText.total).toBe(all.textCounts[1]?.count);
  });

  it('ranks by terms once warm, and from the saved terms the next time', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    expect(library.overview().isRankingReady).toBe(false);
    await library.warmUp();
    expect(library.overview().isRankingReady).toBe(true);
    const found = library.search({ query: '干部化解群众矛盾' });
    expect(found.matchCounts.terms).toBeGreaterThan(0);
    library.close();
    const second = libraryIn(folder);
    await second.warmUp();
    expect(second.search({ query: '干部化解群众矛盾' }).hits).toEqual(found.hits);
  });
});

describe('topics', () => {
  it('are the guideline’s own, and hold passages with reasons', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    expect(library.overview().waitingForTopics).toBe(library.texts().filter(({ isGuideline }) => !isGuideline).length);
    await library.updateTopics();
    expect(library.overview().waitingForTopics).toBe(0);
    const groups = library.topics();
    expect(groups.map(({ shortTitle, topics }) => [shortTitle, topics.length])).toEqual([
      ['基本内涵', 3],
      ['基本原则', 4],
      ['重点问题', 3],
      ['具体能力', 6],
    ]);
    const guidelines = new Set(library.texts().flatMap(({ id, isGuideline }) => (isGuideline ? [id] : [])));
    for (const { id, passageCount } of groups.flatMap(({ topics }) => topics)) {
      const page = succeeded(library.topic(id));
      expect(page.definition.length).toBeGreaterThan(0);
      expect(page.passages).toHaveLength(passageCount);
      for (const { passage, evidence } of page.passages) {
        expect(guidelines.has(passage.textId)).toBe(false);
        expect(evidence.length).toBeGreaterThan(0);
        expect(succeeded(library.readText(passage.textId)).topicIds[passage.id]).toContain(id);
      }
      const found = library.search({ query: '群众', topicId: id });
      expect(found.total).toBeGreaterThan(0);
      expect(found.hits.every(({ topicIds }) => topicIds.includes(id))).toBe(true);
    }
    expect(library.topic('none')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    library.close();
    expect(libraryIn(folder).topics()).toEqual(groups);
  });
});

describe('getting ready', () => {
  it('answers others in between', async () => {
    const library = libraryIn(temporaryFolder());
    let turns = 0;
    let isReady = false;
    const getReady = async (): Promise<void> => {
      await library.warmUp();
      await library.updateTopics();
    };
    const ready = getReady().then(() => {
      isReady = true;
    });
    while (!isReady) {
      await new Promise(setImmediate);
      expect(library.search({ query: '化解矛盾' }).total).toBeGreaterThan(0);
      turns += 1;
    }
    await ready;
    expect(turns).toBeGreaterThan(5);
    expect(library.topics()[0]?.topics[0]?.passageCount).toBeGreaterThan(0);
  });
});

describe('exports', () => {
  it('hold the exact words of what was asked for, in every format, and count it', async () => {
    const library = libraryIn(temporaryFolder());
    const made = succeeded(library.annotate({ ...placeOf(library, '一吐为快'), note: '谈心谈话', tags: ['方法'] }));
    succeeded(library.annotate({ ...placeOf(library, '命令主义'), color: 'red' }));
    const select = { kind: 'annotations', filter: { ids: [made.id] } } as const;
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      const { bytes, items, suggestedName } = succeeded(
        await library.renderExport({ select, groupBy: 'text', format }),
      );
      const words = Buffer.from(bytes).toString('utf8');
      expect([items, suggestedName.endsWith(`.${format}`)]).toEqual([1, true]);
      for (const wanted of ['一吐为快', '谈心谈话', '方法']) expect(words, format).toContain(wanted);
      expect(words, format).not.toContain('命令主义');
    }
    await library.updateTopics();
    const topic = library.topics()[3]?.topics[4];
    const page = succeeded(library.topic(topic?.id ?? ''));
    const ofTopic = await library.renderExport({
      select: { kind: 'topic', topicId: topic?.id ?? '' },
      groupBy: 'text',
      format: 'json',
    });
    expect(succeeded(ofTopic).items).toBe(page.passages.length);
    const ofSearch = await library.renderExport({
      select: { kind: 'search', query: '群众' },
      groupBy: 'topic',
      format: 'json',
    });
    expect(succeeded(ofSearch).items).toBe(library.search({ query: '群众' }).total);
  });

  it('put an annotation without topics of its own under those of its passage', async () => {
    const library = libraryIn(temporaryFolder());
    await library.updateTopics();
    const place = placeOf(library, '命令主义');
    const [topicId] = library.search({ query: '命令主义' }).hits[0]?.topicIds ?? [];
    const title =
      library
        .topics()
        .flatMap(({ topics }) => topics)
        .find(({ id }) => id === topicId)?.title ?? 'none';
    succeeded(library.annotate(place));
    const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'topic', format: 'md' } as const;
    const { bytes } = succeeded(await library.renderExport(request));
    expect(Buffer.from(bytes).toString('utf8')).toContain(title);
    expect(library.annotations({ topicId: topicId ?? '' })).toHaveLength(1);
  });

  it('are refused where there is nothing to export, or no such topic', async () => {
    const library = libraryIn(temporaryFolder());
    const nothing = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'md' } as const;
    expect(await library.renderExport(nothing)).toMatchObject({ ok: false, failure: { code: 'nothing-to-export' } });
    const unknown = { select: { kind: 'topic', topicId: 'none' }, groupBy: 'text', format: 'md' } as const;
    expect(await library.renderExport(unknown)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});

describe('two programs on one library', () => {
  it('see what the other imports and works out', async () => {
    const folder = temporaryFolder();
    const [library, other] = [libraryIn(folder), libraryIn(folder)];
    const files = temporaryFolder();
    writeFileSync(join(files, '甲.txt'), '走访记录\n\n村口的路灯坏了三盏，已报修。\n');
    writeFileSync(join(files, '乙.txt'), '值班记录\n\n河堤巡查一切正常。\n');
    await library.importPaths([join(files, '甲.txt')]);
    await other.importPaths([join(files, '乙.txt')]);
    for (const one of [library, other]) {
      expect(one.texts()).toHaveLength(19);
      expect(one.search({ query: '路灯坏了三盏' }).total).toBe(1);
      expect(one.search({ query: '河堤巡查' }).total).toBe(1);
    }
    await library.updateTopics();
    expect(other.topics()).toEqual(library.topics());
  });
});

describe('a library that cannot be used', () => {
  it('is a failure that names the folder and the reason', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    mkdirSync(join(folder, 'text'));
    writeFileSync(join(folder, 'text', 'library.db'), '这不是数据库。'.repeat(1_000));
    mkdirSync(join(folder, 'newer'));
    const newer = openDatabase(join(folder, 'newer', 'library.db'));
    newer.exec('PRAGMA user_version = 1000');
    newer.close();
    const reasons = {
      file: '已有同名的文件',
      text: '不是本程序的文件',
      newer: '更新版本',
      'file/inside': '不是文件夹',
    };
    for (const [name, reason] of Object.entries(reasons)) {
      const opened = openLibrary({ folder: join(folder, name), bundled: bundledTexts() });
      expect(opened).toMatchObject({ ok: false, failure: { code: 'library-unusable' } });
      expect(opened.ok ? '' : opened.failure.message).toContain(join(folder, name));
      expect(opened.ok ? '' : opened.failure.message).toContain(reason);
    }
  });
});
