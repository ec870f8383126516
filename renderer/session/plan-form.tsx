import { agendaSum } from '../../corpus/study/session-time';
import { wording } from '../../corpus/wording';
import { AgendaEditor } from './agenda-editor';
import { EntriesEditor } from './entries-editor';
import { LinesEditor } from './lines-editor';
import { PlanFacts } from './plan-facts';
import { Section } from './section';
import type { SessionEditing } from './use-session-draft';

const words = wording.window.session;

/** 会前准备 */
export function PlanForm({ editing }: { readonly editing: SessionEditing }) {
  const { session, change, finish } = editing;
  const { minutes, over } = agendaSum(session);
  const arrange = (part: Parameters<typeof change>[0]) => {
    change(part);
    void finish();
  };
  return (
    <>
      <PlanFacts session={session} onChange={change} />
      <Section
        title={words.agenda}
        detail={wording.session.agendaSum(minutes, over)}
        isOdd={over !== null && over !== 0}
      >
        <AgendaEditor
          agenda={session.agenda}
          onChange={(agenda) => change({ agenda })}
          onArrange={(agenda) => arrange({ agenda })}
        />
      </Section>
      <EntriesEditor editing={editing} />
      <LinesEditor
        title={words.questions}
        name={words.question}
        addLabel={words.addQuestion}
        rows={session.questions}
        onChange={(questions) => change({ questions })}
        onArrange={(questions) => arrange({ questions })}
      />
      <LinesEditor
        title={words.reading}
        name={words.readingItem}
        addLabel={words.addReading}
        rows={session.reading}
        onChange={(reading) => change({ reading })}
        onArrange={(reading) => arrange({ reading })}
      />
      <LinesEditor
        title={words.homework}
        name={words.homeworkItem}
        addLabel={words.addHomework}
        rows={session.homework}
        onChange={(homework) => change({ homework })}
        onArrange={(homework) => arrange({ homework })}
      />
    </>
  );
}
