/**
 * Two shipped texts taken as guidelines, and every body passage of all others judged against their topics: all passages
 * of the shipped texts had been judged against the shipped guideline before. Read twice by one reader, passage by passage
 * and topic by topic, before the program had been asked.
 */
import type { Judgements } from '../evaluation';

/** Of the guideline 切实提高做好群众工作的能力 (text 8); errors were looked at and weights set on it. */
export const fourAbilities: Judgements = {
  topics: {
    K1: '着力提高知悉民情的能力，进一步密切与群众的血肉联系',
    K2: '着力提高改善民生的能力，积极顺应人民过上好生活新期待',
    K3: '着力提高化解民忧的能力，加快推进和谐社会建设',
    K4: '着力提高组织群众的能力，形成加强和改进新形势下群众工作合力',
  },
  texts: [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16],
  passages: [
    { text: 0, contains: '教育引导群众与当好群', first: ['K1'], second: ['K1'] },
    { text: 0, contains: '思想引导与解决实际问', first: ['K2'], second: ['K2'] },
    { text: 0, contains: '实现好、维护好、发展', first: ['K2'], second: ['K2'] },
    { text: 0, contains: '防范和处置群体性突发', first: ['K3'], second: ['K3'] },
    { text: 0, contains: '了解群众的能力。能够', first: ['K1'], second: ['K1'] },
    { text: 0, contains: '发动群众的能力。能够', first: ['K4'], second: ['K4'] },
    { text: 0, contains: '服务群众的能力。能够', first: ['K2'], second: ['K2'] },
    { text: 0, contains: '协调关系和化解矛盾的', first: ['K3'], second: ['K3'] },
    { text: 0, contains: '防范和处置群体性事件', first: ['K3'], second: ['K3'] },
    { text: 2, contains: '讲话强调，要把服务群', first: [], second: ['K4'] },
    { text: 3, contains: '1、干部下基层开展“', first: ['K2'], second: ['K2'] },
    { text: 4, contains: '首先，企业党支部要建', first: [], second: ['K4'] },
    { text: 5, contains: '一、对待群众工作要真', first: ['K2'], second: ['K2'] },
    { text: 5, contains: '二、联系群众态度要真', first: ['K1'], second: ['K1'] },
    { text: 5, contains: '三、解决群众问题要真', first: ['K2'], second: ['K2'] },
    { text: 5, contains: '改善人民生活条件，提', first: ['K2'], second: ['K2'] },
    { text: 6, contains: '执政为民的是我们党的', first: [], second: ['K2'] },
    { text: 6, contains: '城市建设和管理工作，', first: ['K1'], second: ['K1'] },
    { text: 7, contains: '3、当前人民内部矛盾', first: ['K3'], second: ['K3'] },
    { text: 9, contains: '3、当前人民内部矛盾', first: ['K3'], second: ['K3'] },
    { text: 10, contains: '勤于做群众工作，就是', first: ['K1'], second: ['K1'] },
    { text: 13, contains: '●提高深入群众的能力', first: ['K1'], second: ['K1'] },
    { text: 13, contains: '●提高及时化解矛盾的', first: ['K3'], second: ['K3'] },
    { text: 14, contains: '要针对新时期群众工作', first: ['K3'], second: ['K3'] },
    { text: 14, contains: '心理素质修养方面，要', first: ['K3'], second: ['K3'] },
    { text: 15, contains: '党的基层组织扎根在基', first: ['K1', 'K4'], second: ['K1', 'K4'] },
    { text: 16, contains: '一是察言观色：在群众', first: ['K1'], second: ['K1'] },
    { text: 16, contains: '二是聆听呼声：学会聆', first: ['K1'], second: ['K1'] },
    { text: 16, contains: '三是主动引导：在与群', first: ['K1'], second: ['K1'] },
    { text: 16, contains: '一要把握群众脉搏，区', first: ['K1'], second: ['K1'] },
  ],
};

/** Of the guideline 做好群众工作的能力 (text 16); never tuned on. */
export const sixElements: Judgements = {
  topics: {
    S1: '察言观色',
    S2: '聆听呼声',
    S3: '主动引导',
    S4: '分清主次',
  },
  texts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  passages: [
    { text: 0, contains: '群众工作的对象、内容', first: ['S4'], second: ['S4'] },
    { text: 0, contains: '教育引导群众与当好群', first: ['S2'], second: ['S2', 'S3'] },
    { text: 0, contains: '了解群众的能力。能够', first: ['S1', 'S2'], second: ['S1', 'S2'] },
    { text: 0, contains: '教育群众的能力。能够', first: ['S3'], second: ['S3'] },
    { text: 3, contains: '一是送政策释民惑，积', first: ['S3'], second: ['S3'] },
    { text: 5, contains: '二、联系群众态度要真', first: ['S2'], second: ['S2'] },
    { text: 5, contains: '三、解决群众问题要真', first: ['S4'], second: ['S4'] },
    { text: 6, contains: '城市建设和管理工作，', first: ['S2'], second: ['S2'] },
    { text: 8, contains: '民情民意是作决策、定', first: ['S2'], second: ['S2'] },
    { text: 8, contains: '要带着对群众的深厚感', first: ['S2'], second: ['S2'] },
    { text: 10, contains: '勤于做群众工作，就是', first: ['S2'], second: ['S2'] },
    { text: 13, contains: '●提高深入群众的能力', first: ['S2'], second: [] },
    { text: 14, contains: '心理素质修养方面，要', first: ['S3'], second: ['S3'] },
    { text: 15, contains: '党的基层组织扎根在基', first: ['S2'], second: ['S1', 'S2'] },
  ],
};
