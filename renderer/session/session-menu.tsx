import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { savePack } from '../pack/save-pack';
import { ActionMenu } from '../ui/action-menu';
import { showToast } from '../ui/toast';
import { copySession, deleteSession } from './session-actions';
import { changeSessionsView } from './sessions-store';
import { keepTemplate } from './template-actions';
import { TemplateDialog } from './template-dialog';
import { settleSession } from './use-session-draft';

const words = wording.window.session;

/** What is not done every day with a session. */
export function SessionMenu({ session }: { readonly session: Session }) {
  const [isEditing, setEditing] = useState(false);
  const actions = [
    { name: words.makePack, run: () => void makePack(session) },
    { name: words.copy, run: () => void copy(session) },
    { name: words.keepTemplate, run: () => void keepTemplate(session) },
    { name: words.editTemplate, run: () => setEditing(true) },
    { name: words.remove, run: () => void deleteSession(session) },
  ];
  return (
    <>
      <ActionMenu label={words.more} actions={actions} />
      {isEditing && <TemplateDialog type={session.type} onClose={() => setEditing(false)} />}
    </>
  );
}

/** The session, what it reads and the whole texts, for others to take in. */
async function makePack({ id }: Session): Promise<void> {
  if (!(await settleSession(id))) return;
  await savePack({ sessionIds: [id], collectionIds: [], hasAnnotations: false, hasTexts: true });
}

async function copy({ id }: Session): Promise<void> {
  if (!(await settleSession(id))) return;
  const made = await copySession(id);
  if (made === null) return;
  changeSessionsView({ chosenId: made.id, part: 'plan' });
  showToast({ message: words.copied });
}
