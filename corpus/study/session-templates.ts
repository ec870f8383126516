import { wording } from '../wording';
import { type SessionTemplate, type SessionType, sessionTypes } from './session';

/** The templates that come with the program, in the order of the types. */
export const builtInTemplates: readonly SessionTemplate[] = sessionTypes.map(builtInTemplate);

/** The template of a type that comes with the program. */
export function builtInTemplate(type: SessionType): SessionTemplate {
  const { purpose, questions } = wording.session;
  const agenda = wording.session.agendas[type].map(([title, person, minutes], index) => ({
    id: `${index + 1}`,
    title,
    person,
    minutes,
  }));
  return { type, purpose, agenda, questions };
}
