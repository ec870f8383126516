import { expect, it } from 'vitest';
import { agendaSum, heldIn, isCalendarDay, isTimeOfDay } from './session-time';

const agenda = [25, 20, 30, 15].map((minutes, index) => ({ id: `${index}`, title: '', person: '', minutes }));
const record = { present: null, attendees: [], absences: [], speeches: [], resolutions: [], followUps: [] };

it('knows the days of the calendar and the times of a day', () => {
  expect(['2026-12-05', '2024-02-29'].every(isCalendarDay)).toBe(true);
  expect(
    [
      '0000-01-01',
      '0026-12-05',
      'NaN-NaN-NaN',
      '275760-09-13',
      '2026-02-29',
      '2026-13-01',
      '2026-1-5',
      '2026-12-05T00',
      '',
    ].some(isCalendarDay),
  ).toBe(false);
  expect(['00:00', '14:30', '23:59'].every(isTimeOfDay)).toBe(true);
  expect(['24:00', '14:60', '9:00', ''].some(isTimeOfDay)).toBe(false);
});

it('adds the agenda up and holds it against the session', () => {
  expect(agendaSum({ agenda, start: '14:30', end: '16:00' })).toEqual({ minutes: 90, over: 0 });
  expect(agendaSum({ agenda, start: '14:30', end: '15:50' })).toEqual({ minutes: 90, over: 10 });
  expect(agendaSum({ agenda, start: '14:30', end: '16:30' })).toEqual({ minutes: 90, over: -30 });
  expect(agendaSum({ agenda, start: null, end: '16:30' })).toEqual({ minutes: 90, over: null });
  expect(agendaSum({ agenda, start: '16:30', end: '14:30' })).toEqual({ minutes: 90, over: null });
});

it('counts what was held of a year, by 学时 of 45 minutes', () => {
  const held = { date: '2026-10-16', start: '14:30', end: '16:00', record };
  const sessions = [
    held,
    { ...held, end: '15:00' },
    { ...held, start: null },
    { ...held, date: '2025-12-31' },
    { ...held, record: null },
    { ...held, date: null },
  ];
  expect(heldIn(2026, sessions)).toEqual({ held: 3, classHours: 2.7 });
  expect(heldIn(2024, sessions)).toEqual({ held: 0, classHours: 0 });
});
