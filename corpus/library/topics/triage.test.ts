import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library, TriageRequest } from '../interface';

function requestIn(library: Library): TriageRequest {
  return { guidelineId: library.topics()[0]?.guidelineId ?? '', limit: 1_000 };
}

it('lists the passages about the guideline’s subject that are of no topic, likeliest first, each with topics to choose from', async () => {
  const library = libraryIn(temporaryFolder());
  const request = requestIn(library);
  expect(library.triage(request)).toEqual({ waiting: 0, passed: 0, items: [] });
  await library.updateTopics();
  const { waiting, items } = library.triage(request);
  expect(items).toHaveLength(waiting);
  const read = library.texts().map(({ id }) => succeeded(library.readText(id)));
  const free = read.flatMap(({ text, passages, topicIds }) =>
    passages.filter(
      (passage) =>
        passage.kind === 'body' &&
        !text.isGuideline &&
        topicIds[passage.id] === undefined &&
        [text.title, ...passage.headings, passage.text].some((part) => part.includes('群众')),
    ),
  );
  expect(new Set(items.map(({ passage }) => passage.id))).toEqual(new Set(free.map(({ id }) => id)));
  const topicIds = new Set(library.topics().flatMap(({ topics }) => topics.map(({ id }) => id)));
  for (const { guesses } of items) for (const id of guesses) expect(topicIds).toContain(id);
  expect(items[0]?.guesses.length).toBeGreaterThan(0);
  expect(library.triage({ guidelineId: request.guidelineId }).items).toEqual(items.slice(0, 20));
});

it('goes on to the next when a passage is assigned or passed over, and remembers both', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  await library.updateTopics();
  const request = requestIn(library);
  const [first, second, third] = library.triage(request).items;
  const [topicId = ''] = first?.guesses ?? [];
  succeeded(library.decideTopic({ passageId: first?.passage.id ?? '', topicId, decision: 'in' }));
  const passed = { guidelineId: request.guidelineId, passageId: second?.passage.id ?? '', isPassed: true };
  succeeded(library.passOver(passed));
  library.close();

  const again = libraryIn(folder);
  const left = again.triage(request);
  expect(left.items[0]).toEqual(third);
  expect(left.passed).toBe(1);
  expect(again.triage({ ...request, isPassed: true }).items).toEqual([second]);
  succeeded(again.passOver({ ...passed, isPassed: false }));
  expect(again.triage(request).items[0]).toEqual(second);
  expect(again.passOver({ ...passed, passageId: 'x' })).toMatchObject({ failure: { code: 'not-found' } });
});
