import { expect, it } from 'vitest';
import { faultOfTemplate } from './check-session';
import { builtInTemplates } from './session-templates';
import { minutesOfAgenda } from './session-time';

it('every type has a template whose agenda fills an hour or an hour and a half', () => {
  expect(builtInTemplates.map(({ type, agenda }) => [type, minutesOfAgenda(agenda)])).toEqual([
    ['党员大会', 90],
    ['支委会', 60],
    ['党小组会', 60],
    ['党课', 90],
    ['主题党日', 90],
    ['理论学习', 90],
  ]);
  const agendas = builtInTemplates.map(({ agenda }) => JSON.stringify(agenda));
  expect(new Set(agendas).size).toBe(agendas.length);
  expect(builtInTemplates.map(faultOfTemplate)).toEqual(builtInTemplates.map(() => null));
});
