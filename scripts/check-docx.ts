/** Checks a .docx against the layout of official documents; exit status 1 where a number is wrong. */
import { readFileSync } from 'node:fs';
import { checkOfficialLayout } from './check-docx/official-layout';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('用法：npm run check:docx -- 文件');
  process.exitCode = 2;
} else {
  const findings = checkOfficialLayout(readFileSync(file));
  for (const { name, wanted, found, isRight } of findings) {
    console.log(`${isRight ? '对' : '错'}　${name}：${found}${isRight ? '' : `（应为 ${wanted}）`}`);
  }
  const wrong = findings.filter(({ isRight }) => !isRight).length;
  console.log(`共 ${findings.length} 项，${wrong === 0 ? '全部符合' : `${wrong} 项不符合`}。`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
