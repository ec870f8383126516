import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Annotation, Link } from '../../model';
import { onlyAnnotation as only } from '../../testing/only-annotation';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import { restoreLibrary } from '../backup/restore';
import type { Library } from '../interface';

const first = '第一条　支部设来访接待日，每周三上午由一名支委值班，地点在党群服务中心一楼。';
const rule = '第三条　群众来访，首问的同志负责到底，三日之内回话，不得推给别处。';
const other = '第四条　来访的情况记入台账，每月底在支委会上通报一次。';
const story = '张老师三次来问加装电梯的事，接待的同志当天记下，第二天就回了话。';

async function imported(library: Library, name: string, lines: readonly string[]) {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, `${lines.join('\n\n')}\n`);
  const [text] = (await library.importPaths([file])).imported;
  const { passages } = succeeded(library.readText(text?.id ?? ''));
  const idOf = (words: string) => passages.find((passage) => passage.text === words)?.id ?? '';
  return { file, textId: text?.id ?? '', idOf };
}

/** An annotation in a record that refers to a rule, whole, in another file. */
async function linked() {
  const library = libraryIn(temporaryFolder());
  const rules = await imported(library, '来访制度.txt', ['群众来访办理制度', rule, first, other]);
  const record = await imported(library, '走访记录.txt', ['走访记录', story]);
  const { id } = succeeded(library.annotate({ passageId: record.idOf(story), start: 0, end: 13, note: '讲这一件' }));
  const annotation = succeeded(library.linkAnnotation(id, { passageId: rules.idOf(rule) }));
  return { library, rules, record, annotation };
}

function linkOf({ links = [] }: Annotation): Link {
  const [link, ...others] = links;
  if (link === undefined || others.length > 0) throw new Error(`${links.length} links`);
  return link;
}

describe('参见', () => {
  it('names words of another text, also after the library was opened anew', async () => {
    const { library, rules, annotation } = await linked();
    expect(linkOf(annotation)).toMatchObject({ textId: rules.textId, quote: rule, start: 0, placement: 'placed' });
    const { folder } = library.overview();
    library.close();
    const again = libraryIn(folder);
    expect(only(again)).toEqual(annotation);
    await again.warmUp();
    expect(again.verify()).toMatchObject({ ok: true });
  });

  it('is listed with its annotation and with the text that it leads to', async () => {
    const { library, rules, record, annotation } = await linked();
    const [entry] = library.annotations({ linksTo: rules.textId });
    expect(entry?.annotation).toEqual(annotation);
    expect(entry?.linkSources[linkOf(annotation).id]).toMatchObject({
      textTitle: '群众来访办理制度',
      citation: '《群众来访办理制度》',
    });
    expect(library.annotations({ linksTo: record.textId })).toEqual([]);
  });

  it('is no part of the words that are annotated', async () => {
    const { library, rules } = await linked();
    expect(library.search({ query: '讲这一件', field: 'note' }).hits).toHaveLength(1);
    expect(library.search({ query: '不得推给别处' }).hits[0]).toMatchObject({ annotationCount: 0 });
    expect(succeeded(library.readText(rules.textId)).annotations).toEqual([]);
  });

  it('can be made with the annotation, taken away and put back', async () => {
    const { library, rules, annotation } = await linked();
    const { links = [] } = annotation;
    expect(succeeded(library.setLinks(annotation.id, []))).not.toHaveProperty('links');
    expect(only(library)).not.toHaveProperty('links');
    expect(succeeded(library.setLinks(annotation.id, links)).links).toEqual(links);
    const removed = succeeded(library.removeAnnotation(annotation.id));
    expect(library.annotations({ linksTo: rules.textId })).toEqual([]);
    expect(succeeded(library.restoreAnnotation(removed)).links).toEqual(links);
    const target = { passageId: rules.idOf(other), start: 4, end: 9 };
    const made = succeeded(library.annotate({ passageId: rules.idOf(rule), start: 0, end: 3, links: [target] }));
    expect(linkOf(made)).toMatchObject({ ...target, quote: other.slice(4, 9) });
  });

  it('keeps with its annotation what else changes', async () => {
    const { library, annotation } = await linked();
    succeeded(library.changeAnnotation(annotation.id, { note: '改过的话', color: 'red' }));
    succeeded(library.editAnnotations([annotation.id], { addedTags: ['来访'] }));
    expect(only(library)).toMatchObject({ note: '改过的话', tags: ['来访'], links: annotation.links });
  });

  it('is refused twice, nowhere, and across a character', async () => {
    const { library, rules, annotation } = await linked();
    const passageId = rules.idOf(rule);
    expect(library.linkAnnotation(annotation.id, { passageId, start: 0, end: rule.length })).toEqual({
      ok: false,
      failure: { code: 'annotation-invalid', message: wording.annotate.linkedAlready },
    });
    expect(library.linkAnnotation(annotation.id, { passageId: '没有' })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(library.linkAnnotation('没有', { passageId })).toMatchObject({ failure: { code: 'not-found' } });
    expect(library.linkAnnotation(annotation.id, { passageId, start: 2, end: 900 })).toMatchObject({
      failure: { code: 'range-invalid' },
    });
    const [link] = annotation.links ?? [];
    const twice = link === undefined ? [] : [link, link];
    expect(library.setLinks(annotation.id, twice)).toMatchObject({ failure: { code: 'annotation-invalid' } });
    expect(library.restoreAnnotation({ ...annotation, links: twice })).toMatchObject({ ok: false });
    const damaged = link === undefined ? [] : [{ ...link, quote: '\0' }];
    expect(library.setLinks(annotation.id, damaged)).toMatchObject({ failure: { code: 'annotation-invalid' } });
    expect(only(library)).toEqual(annotation);
  });

  it('is exported with its citation, in every format', async () => {
    const { library } = await linked();
    const cited = `“${rule}”（《群众来访办理制度》）`;
    for (const format of ['html', 'md', 'csv', 'docx', 'json', 'pptx'] as const) {
      const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format } as const;
      const { bytes } = succeeded(await library.renderExport(request));
      const isZip = format === 'docx' || format === 'pptx';
      const texts = isZip ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
      expect(texts.map((text) => text.replace(/<[^>]+>/gu, '')).join('\n'), format).toContain(cited);
    }
  });

  it('goes to another library by a file or a study pack, with the text that it leads to', async () => {
    const { library, rules, record, annotation } = await linked();
    const byPack = libraryIn(temporaryFolder());
    const pack = join(temporaryFolder(), '学习包.xuexibao');
    writeFileSync(pack, succeeded(library.makePack({ hasAnnotations: true, hasTexts: true })).bytes);
    succeeded(await byPack.unpack(pack, { leftOut: [], beside: [] }));
    expect(only(byPack)).toEqual(annotation);
    expect(succeeded(byPack.inspectPack(pack)).items.find(({ kind }) => kind === 'annotation')?.state).toBe('same');
    succeeded(byPack.setLinks(annotation.id, []));
    expect(succeeded(byPack.inspectPack(pack)).items.find(({ kind }) => kind === 'annotation')?.state).toBe('differs');

    const byFile = libraryIn(temporaryFolder());
    await byFile.importPaths([record.file, rules.file]);
    const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'jsonld' } as const;
    const annotations = join(temporaryFolder(), '批注.jsonld');
    writeFileSync(annotations, succeeded(await library.renderExport(request)).bytes);
    succeeded(byFile.importAnnotations(annotations, { leftOut: [], beside: [] }));
    expect(only(byFile)).toEqual(annotation);
    expect(succeeded(byFile.inspectAnnotations(annotations)).items).toMatchObject([{ state: 'same' }]);
  });

  it('of a pack without the text says its title and citation all the same', async () => {
    const { library, annotation } = await linked();
    const receiver = libraryIn(temporaryFolder());
    const pack = join(temporaryFolder(), '学习包.xuexibao');
    writeFileSync(pack, succeeded(library.makePack({ hasAnnotations: true, hasTexts: false })).bytes);
    succeeded(await receiver.unpack(pack, { leftOut: [], beside: [] }));
    const [entry] = receiver.annotations();
    expect(entry?.annotation.links).toMatchObject([{ quote: rule, placement: 'unplaced' }]);
    expect(entry?.linkSources[linkOf(annotation).id]).toMatchObject({ textTitle: '群众来访办理制度', packed: rule });
  });

  it('comes back with a backup', async () => {
    const { library, annotation } = await linked();
    const file = join(temporaryFolder(), '原文库.backup');
    succeeded(await library.backUp(file, { replace: false }));
    const other = temporaryFolder();
    succeeded(restoreLibrary(other, file));
    expect(only(libraryIn(other))).toEqual(annotation);
  });

  it('waits for a text that is removed, and says so, until its file comes back', async () => {
    const { library, rules, annotation } = await linked();
    succeeded(library.removeText(rules.textId));
    expect(only(library)).toMatchObject({ placement: 'placed', links: [{ quote: rule, placement: 'unplaced' }] });
    const found = library.verify().checks.find(({ name }) => name === wording.library.verify.annotations);
    expect(found).toMatchObject({ ok: true, detail: expect.stringContaining(wording.library.verify.linksUnplaced(1)) });
    await library.importPaths([rules.file]);
    expect(only(library)).toEqual(annotation);
  });

  it('goes over to a corrected text, where it is found or said to be lost, and back', async () => {
    const { library, rules, record, annotation } = await linked();
    succeeded(library.linkAnnotation(annotation.id, { passageId: rules.idOf(other) }));
    const before = only(library);
    const corrected = rule.replace('三日之内', '两日之内');
    const next = await imported(library, '来访制度（修订）.txt', ['群众来访办理制度', corrected, first]);
    succeeded(library.replaceText(rules.textId, next.textId));
    expect(only(library)).toMatchObject({
      textId: record.textId,
      placement: 'placed',
      links: [
        { textId: next.textId, quote: corrected, placement: 'placed' },
        { textId: next.textId, quote: other, placement: 'unplaced' },
      ],
    });
    // What is taken away meanwhile does not come back in another's place.
    const [, lost] = only(library).links ?? [];
    succeeded(library.setLinks(annotation.id, lost === undefined ? [] : [lost]));
    succeeded(library.undoReplacement(rules.textId));
    expect(only(library).links).toEqual(before.links?.slice(1));
  });
});
