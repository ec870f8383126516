import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { savePack } from '../pack/save-pack';
import buttonStyles from '../ui/button.module.css';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
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
  const actions = {
    makePack: () => void makePack(session),
    copy: () => void copy(session),
    keepTemplate: () => void keepTemplate(session),
    editTemplate: () => setEditing(true),
    remove: () => void deleteSession(session),
  };
  const names = ['makePack', 'copy', 'keepTemplate', 'editTemplate', 'remove'] as const;
  return (
    <>
      <MenuTrigger>
        <Button className={classes(buttonStyles.button, buttonStyles.plain)}>
          {words.more}
          <ChevronDown aria-hidden />
        </Button>
        <Popover className={classes(menuStyles.popover)} offset={4}>
          <Menu aria-label={words.more} className={classes(menuStyles.menu)}>
            {names.map((name) => (
              <MenuItem key={name} id={name} className={classes(menuStyles.item)} onAction={actions[name]}>
                {words[name]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
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
