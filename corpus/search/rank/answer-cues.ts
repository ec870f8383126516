/** How a folded question asks for something, and how a folded passage says it. */
const cues: readonly (readonly [question: RegExp, answer: RegExp])[] = [
  [/什么是|是什么|是指什么|何谓|含义|定义/, /是指|所称/],
  [/为什么|为何/, /意义|重要性|必然|内在要求|保证/],
  [
    /几天|几日|几个月|几年|多少天|多少年|多久|多长时间|期限|有效期/,
    /[零一二三四五六七八九十百\d](?:日|天|个月|小时|年)/,
  ],
  [/哪一天|哪天|几月几日|什么时候/, /[一二三四五六七八九十\d]月[一二三四五六七八九十\d]/],
  [/几人|几个人|多少人/, /[一二三四五六七八九十百\d](?:人|名)|分之/],
  [/几级|几种|几类/, /分为|[一二三四五六七八九十\d][级种类]/],
  [/哪些/, /:$/],
  [/条件/, /条件|符合|具备/],
  [/谁|哪个部门|哪个单位|归哪/, /由.{1,20}(?:负责|承担|主管|办理)|负责/],
  [/干什么|做什么|干嘛|管什么|有什么用/, /办理|负责|职责|任务|承担|协助/],
  [/怎么(?:产生|选|当选)|如何产生/, /选举|推选|产生|任命/],
  [/怎么申请|如何申请|怎么办理|怎么领|手续/, /提出申请|申请.{0,12}应当|提交|向.{1,20}申请/],
  [/怎么处理|怎么处罚|后果|罚多少|什么责任/, /处分|处罚|罚款|责任|警告/],
  [/多少钱|标准是/, /[零一二三四五六七八九十百千万\d]元|百分之|标准/],
  [/收不收费|要不要钱|收费吗/, /不收|收取|免费|费用/],
  [/能不能|能否|可不可以|是否可以/, /不得|可以/],
];

/** Tell a passage that says what the question asks for: a length of time, a number of people, a reason; mostly none. */
export function answerCues(question: string): readonly RegExp[] {
  return cues.filter(([asks]) => asks.test(question)).map(([, says]) => says);
}
