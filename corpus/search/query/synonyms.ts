import { fold } from '../fold/fold';

/** Names of one thing, each of which finds the others. */
export type OtherNames = readonly string[];

/** What a secretary may call by another name; one set a line. Words that say much else, too (群众, 利益), are left out. */
export const builtInSynonyms: readonly OtherNames[] = `
三会一课 党员大会 支委会 支部委员会 党小组会 党课
主题党日 主题党日活动 党员活动日
谈心谈话 谈心 促膝谈心
民主评议党员 民主评议
干群关系 党群关系 党群干群关系
老百姓 百姓
密切联系群众 联系群众 血肉联系 鱼水情 鱼水关系
从群众中来，到群众中去 从群众中来到群众中去 群众路线
为人民服务 服务群众 服务人民
办实事 做好事 办好事 解难事 排忧解难
化解矛盾 解决矛盾 消除矛盾 调解矛盾 调处矛盾
矛盾纠纷 矛盾和纠纷 纠纷
突发事件 群体性事件 群体性突发事件
形式主义 走过场 做样子 摆样子 花架子
官僚主义 官气 官架子 高高在上
命令主义 强迫命令 行政命令 强制压服
调查研究 调研 走访 蹲点
深入基层 下基层 走基层 到基层去
听取意见 征求意见 听取群众意见
信访 上访 来信来访
党的建设 党建
支部书记 党支部书记
基层干部 村干部 乡镇干部 社区干部
困难群众 贫困群众 弱势群体
思想政治工作 思想工作
宣传教育 教育引导
先锋模范作用 模范带头作用 带头作用 表率作用
执政基础 执政之基 群众基础
以人为本 人民主体地位
转变作风 改进作风 作风建设
农民工 进城务工人员 外来务工人员
舆论 舆情
依法办事 依法行政 依法治国
十八大 第十八次全国代表大会
十九大 第十九次全国代表大会
二十大 第二十次全国代表大会
人大 人民代表大会
人大代表 人民代表大会代表
政协 人民政协 政治协商会议
监委 监察委员会
村委会 村民委员会
居委会 居民委员会
低保 最低生活保障
年假 年休假
老人 老年人
家暴 家庭暴力
身份证 居民身份证
业委会 业主委员会
职代会 职工代表大会
妇联 妇女联合会
纪委 纪律检查委员会
法院 人民法院
检察院 人民检察院
公安局 公安机关
街道办 街道办事处
县政府 县级人民政府
乡镇政府 乡级人民政府 乡、民族乡、镇的人民政府
医保 医疗保险
社保 社会保险
养老金 基本养老金 退休金
户口 户籍
驾照 驾驶证
公车 公务用车
公款吃喝 公款宴请
经商 营利性活动 营利性经营活动
工资 劳动报酬
加班 延长工作时间
拆迁 房屋征收 征收房屋
打官司 提起诉讼 起诉
举报 检举 控告
泄密 泄露国家秘密 泄露秘密
丢失 遗失
申领 申请领取
节俭 节约
看望 探望
集体访 集体上访 集体走访
社会救助 社会救济
红头文件 规范性文件
一把手 主要负责人
提拔 晋升
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Finds the other names of what a folded needle names: none for most. */
export type SynonymsOf = (needle: string) => readonly string[];

/** A word of several sets has the names of each. */
export function synonymsIn(sets: readonly OtherNames[]): SynonymsOf {
  const others = new Map<string, string[]>();
  for (const set of sets) {
    for (const word of set) {
      const known = others.get(fold(word)) ?? [];
      others.set(fold(word), [...known, ...set.filter((other) => other !== word && !known.includes(other))]);
    }
  }
  return (needle) => others.get(needle) ?? [];
}

/** By the sets that come with the program. */
export const builtInSynonymsOf = synonymsIn(builtInSynonyms);
