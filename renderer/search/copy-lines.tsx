import { ChevronDown, Copy } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { ContextLine } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
import { showToast } from '../ui/toast';
import { alignedText, sentenceOf, tableRow } from './context-text';
import { copyTable } from './table-for-clipboard';

const words = wording.window.search;

/** How lines in context are put on the clipboard. */
const ways = {
  cited: (lines: readonly ContextLine[]) =>
    call(
      'copyQuotations',
      lines.map((line) => ({ textId: line.textId, quote: sentenceOf(line) })),
    ),
  aligned: (lines: readonly ContextLine[]) => call('copyText', alignedText(lines)),
  table: async (lines: readonly ContextLine[]) => copyTable(lines.map(tableRow)),
} as const;
const wayNames = ['cited', 'aligned', 'table'] as const;

/** Copies the chosen lines, or all where none is chosen. */
export function CopyLines({ lines, isChosen }: { readonly lines: readonly ContextLine[]; readonly isChosen: boolean }) {
  return (
    <MenuTrigger>
      <Button isDisabled={lines.length === 0}>
        <Copy aria-hidden />
        {isChosen ? words.copyChosen(lines.length) : words.copyLines}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={classes(menuStyles.popover)} offset={4}>
        <Menu
          className={classes(menuStyles.menu)}
          onAction={(key) => {
            const way = wayNames.find((name) => name === key);
            if (way === undefined) return;
            void ways[way](lines).then(() => showToast({ message: words.copiedLines[way](lines.length) }));
          }}
        >
          {wayNames.map((way) => (
            <MenuItem key={way} id={way} textValue={words.copyWays[way].name} className={classes(menuStyles.item)}>
              <span className={classes(menuStyles.itemWords)}>{words.copyWays[way].name}</span>
              <small>{words.copyWays[way].help}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
