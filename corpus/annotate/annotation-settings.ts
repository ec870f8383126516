/** The meanings of the colours and the templates of notes: what the program comes with, and what may be set. */
import { areAllStorable } from '../checks';
import { type AnnotationSettings, annotationColors } from '../model';
import { wording } from '../wording';

const words = wording.annotate.settings;

export const builtInAnnotationSettings: AnnotationSettings = {
  colorLabels: wording.annotate.colors,
  noteTemplates: wording.annotate.noteTemplates,
};

/** One for each of the keys Alt+1 to Alt+9. */
const mostTemplates = 9;

/** Characters: a label stands beside a dot in narrow places. */
const longestLabel = 12;
const longestTemplate = 2000;

/** Without the blanks around names; the words of a template stay as they are. */
export function tidyAnnotationSettings({ colorLabels, noteTemplates }: AnnotationSettings): AnnotationSettings {
  const { yellow, blue, green, red, purple } = colorLabels;
  return {
    colorLabels: {
      yellow: yellow.trim(),
      blue: blue.trim(),
      green: green.trim(),
      red: red.trim(),
      purple: purple.trim(),
    },
    noteTemplates: noteTemplates.map(({ name, text }) => ({ name: name.trim(), text })),
  };
}

/** Why tidied settings cannot be kept, for a person; null where they can. */
export function faultOfAnnotationSettings(settings: AnnotationSettings): string | null {
  const { colorLabels, noteTemplates } = settings;
  const labels = annotationColors.map((color) => colorLabels[color]);
  if (!areAllStorable(settings)) return words.unstorable;
  if (labels.some((label) => !isName(label))) return words.labelLength(longestLabel);
  const twice = labels.find((label, index) => labels.indexOf(label) < index);
  if (twice !== undefined) return words.labelTwice(twice);
  if (noteTemplates.length > mostTemplates) return words.templateCount(mostTemplates);
  if (noteTemplates.some(({ name }) => !isName(name))) return words.templateName(longestLabel);
  const isLong = noteTemplates.some(({ text }) => text.trim() === '' || text.length > longestTemplate);
  return isLong ? words.templateLength(longestTemplate) : null;
}

/** One line that is not empty. */
function isName(name: string): boolean {
  return name !== '' && [...name].length <= longestLabel && !/\p{Cc}/u.test(name);
}
