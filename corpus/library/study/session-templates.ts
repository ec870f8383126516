/** What new sessions begin with, and how many are planned for a year. */
import { areAllStorable } from '../../checks';
import type { Result } from '../../model';
import { faultOfTemplate } from '../../study/check-session';
import { type SessionTemplate, type SessionType, sessionTypes } from '../../study/session';
import { builtInTemplate } from '../../study/session-templates';
import { tidyTemplate } from '../../study/tidy-session';
import { wording } from '../../wording';
import { failure } from '../failure';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import {
  deleteSessionTemplate,
  readSessionPlans,
  readSessionTemplates,
  writeSessionPlan,
  writeSessionTemplate,
} from '../store/session-rows';

const mostPlanned = 999;
const years = { first: 1900, last: 9999 } as const;

/** As the person changed it, or as it comes with the program. */
export function templateOf({ database }: LibraryState, type: SessionType): SessionTemplate {
  return readSessionTemplates(database).find((template) => template.type === type) ?? builtInTemplate(type);
}

/** In the order of the types. */
export function templatesOf(state: LibraryState): readonly SessionTemplate[] {
  return sessionTypes.map((type) => templateOf(state, type));
}

/** Without the lines that were left empty. Failure: `session-invalid`. */
export function changeTemplate({ database }: LibraryState, template: SessionTemplate): Result<SessionTemplate> {
  const tidied = tidyTemplate(template);
  const fault = faultOfTemplate(tidied) ?? (areAllStorable(tidied) ? null : wording.session.wrong.unstorable);
  if (fault !== null) return failure('session-invalid', fault);
  return saving(() => {
    writeSessionTemplate(database, tidied);
    return { ok: true, value: tidied };
  });
}

/** Makes it the one that comes with the program. */
export function resetTemplate({ database }: LibraryState, type: SessionType): Result<SessionTemplate> {
  return saving(() => {
    deleteSessionTemplate(database, type);
    return { ok: true, value: builtInTemplate(type) };
  });
}

/** Null where nobody said. */
export function plannedIn({ database }: LibraryState, year: number): number | null {
  return readSessionPlans(database).get(year) ?? null;
}

/** Failure: `session-invalid`. */
export function planYear({ database }: LibraryState, year: number, count: number): Result<number> {
  const isRight = isWithin(year, years.first, years.last) && isWithin(count, 0, mostPlanned);
  if (!isRight) return failure('session-invalid', wording.session.wrong.planned(year, count));
  return saving(() => {
    writeSessionPlan(database, year, count);
    return { ok: true, value: count };
  });
}

function isWithin(value: number, first: number, last: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}
