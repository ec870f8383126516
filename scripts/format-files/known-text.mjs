/**
 * The text that most test files hold, in one format after another.
 *
 * @type {readonly import('./flat-document.mjs').Line[]}
 */
export const knownText = [
  { kind: 'title', text: '青石街道机关党支部学习办法（试行）' },
  { kind: 'heading', text: '一、学习的目的' },
  {
    kind: 'paragraph',
    text: '为了让支部的每一名党员都能读懂原文、记准出处、用好要点，根据上级关于加强理论学习的要求，结合街道机关的实际情况，制定本办法。',
  },
  {
    kind: 'paragraph',
    text: '学习坚持读原著、学原文、悟原理，不以讲稿代替原文，不以转述代替引用；凡引用原文，应当逐字核对，注明“题名、日期、页码”，做到有据可查——宁可少引，不可错引。',
  },
  { kind: 'heading', text: '二、学习的安排' },
  {
    kind: 'paragraph',
    text: '（一）支部每月第一周的周三下午集中学习一次，每次不少于九十分钟，由支部书记主持；书记因故不能到场的，由副书记主持。',
  },
  {
    kind: 'paragraph',
    text: '（二）每季度安排一次专题研讨，研讨题目应当在会前七日通知全体党员，并附上需要阅读的材料目录，便于党员提前准备发言……',
  },
  { kind: 'paragraph', text: '（三）党员每年读完四部以上原著，并在年底前交一份两千字左右的读书笔记。' },
  { kind: 'heading', text: '三、学习的记录' },
  {
    kind: 'paragraph',
    text: '学习记录由组织委员负责，应当写明时间、地点、主持人、应到和实到人数、缺席人员及其原因、学习内容与发言要点。',
  },
  { kind: 'row', text: '月份\t主题\t领学人' },
  { kind: 'row', text: '三月\t学习党章\t王一' },
  { kind: 'row', text: '四月\t学习条例\t李二' },
  {
    kind: 'paragraph',
    text: '学习记录按年度装订成册，由支部保存，保存期限不少于五年；查阅、复制的，应当经支部书记同意，并作登记。',
  },
  { kind: 'heading', text: '四、附则' },
  {
    kind: 'paragraph',
    text: '本办法由街道机关党支部负责解释，自印发之日起试行。此前的有关规定与本办法不一致的，以本办法为准。',
  },
  { kind: 'right', text: '2024年3月5日' },
];

/** In traditional characters, for the encoding that writes them. */
export const traditionalText = [
  '青石街道機關學習辦法',
  '這是一份用繁體字寫成的學習材料，為了讓我們的每一位同志都能讀懂原文，在這裡說明學習的目的和安排。',
  '學習的時間是每個月的第一個星期三，地點在機關的會議室，請大家準時到場，不要遲到，也不要無故缺席。',
];

/**
 * Long enough for two columns and several pages.
 *
 * @type {readonly import('./flat-document.mjs').Line[]}
 */
export const longText = [
  ...knownText.slice(0, -1),
  ...['甲', '乙', '丙'].flatMap((name) =>
    knownText
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => ({
        kind: /** @type {const} */ ('paragraph'),
        text: text.replace(/^（[一二三]）/, '').replace('。', `（${name}组适用）。`),
      })),
  ),
];
