/**
 * Words that stand for one thing in writing about the Party and the people: where a guideline uses one, a text may use
 * another. One set a line; a word may stand in several. Written for the field, not for any one guideline.
 */
const relatedSets: readonly (readonly string[])[] = `
了解 掌握 知悉 摸清 吃透 洞察 体察 观察 察看 倾听 聆听 听取 调研 调查 调查研究 走访 座谈 谈心 交心 拉家常 交朋友
意见 建议 需求 需要 愿望 意愿 呼声 心声 民情 民意 社情民意 疾苦 期盼 期待 所思 所盼 所需 态度 动向 动态 情绪 脉搏 底数 实情 脸色
深入 深入群众 深入基层 走进 走出 下基层 下访 蹲点 驻村 接触 打成一片 例行公事 到群众中去
发动 动员 组织 组织起来 组织化 号召 调动 激发 激励 带动 带领 凝聚 汇聚 整合 合力 投身 参与
积极性 主动性 创造性 积极因素 首创 首创精神 活力 热情
教育 宣传 宣讲 引导 讲解 讲座 授课 说服 启发 感化 释疑 释惑 讲清
觉悟 认识 素质 素养
理论 理想 信念 理想信念 信仰 共同理想
服务 帮助 帮扶 帮困 扶贫 救助 关心 关怀 慰问 体贴 送温暖 冷暖 安危 贴心 贴心人 知心
实事 解决群众问题 办成 办实事 好事 做好事 办好事 难事 解难 解难事 解难题 排忧 排忧解难 落实 办好 办实 所急 所想 困难 实际困难 解决问题
宗旨 全心全意 为人民服务 全心全意为人民服务 执政为民
生活 生活条件 人民生活 改善生活 生产生活 民生 生活水平 社会保障 公共服务 就业 就医 社保 医保 低保 住房 致富 脱贫 增收
利益 权益 权利 知情权 参与权 表达权 监督权 切身 切身利益 根本利益 群众利益 利益诉求 实惠 好处 受益 得失 侵害
满意 高兴 赞成 答应 拥护 支持 认可 幸福
协调 统筹 兼顾 理顺 平衡 妥善
化解 调解 疏导 缓解 调处 排解 消除 平息 解决矛盾
矛盾 纠纷 冲突 诉求 信访 上访 不满 怨气 怨言 隔阂 民忧 内部矛盾 人民内部矛盾
干群 干群关系 党群关系 党群干群 党群干群关系
防范 预防 防止 制止 避免 杜绝 排查 预警
处置 应对 应急 稳控 冷静
突发 突发事件 群体性 群体性事件 闹事 聚众 大闹 过激 过激行为 起哄 越级上访 事态 激化
苗头 隐患 倾向性 萌芽 征兆 源头
命令主义 强制 强迫 压服 行政命令 命令 粗暴 动粗
官气 霸气 傲气 架子 高高在上
官僚主义 形式主义 主观主义
脱离群众 疏远 脱离
迁就 附和 放任 无原则
学生 虚心 请教 求教 学习 拜师 先生
虚心 谦虚 尊重 平等待人
问政 问需 问计 问政于民 问需于民 问计于民 取信于民
力量 智慧 源泉 力量源泉 依靠 依靠群众 相信 汲取 离不开 胜利之本
规律 客观 客观规律 遵循 科学 实事求是
思想教育 思想政治工作 思想工作 思想引导 道理
实际问题 实际困难 具体困难 解决问题
同心 同德 同心同德 信任 信赖 向心力 凝聚力
思潮 价值取向 多样化 多元化 独立性 选择性 多变性 差异性
对象 阶层 群体 人士 工人 农民 知识分子
不同 针对 分清 分清主次 不同的人 不同情况 针对性 区分 区别 区别对待 因人 各不相同 多种多样
方法 方式 方式方法 工作方法 途径 手段 办法 本领
血肉联系 密切联系 桥梁 纽带 联系群众
执政基础 执政地位 执政之基 群众基础
路线 方针 政策 方针政策 主张 自觉行动
最大限度 充分
安定团结 稳定 和谐 社会稳定 团结
热点 难点 热点难点问题 突出问题 难题
创新 新特点 新要求 新情况 新变化 新问题
市场经济 改革开放
网络 信息化
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const senses = new Map<string, string[]>();
for (const [index, set] of relatedSets.entries()) {
  for (const word of set) senses.set(word, [...(senses.get(word) ?? []), `#${index}`]);
}

const anyWord = new RegExp([...senses.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Every place where such a word stands, the longest where several do. */
export function relatedWordsIn(text: string): readonly string[] {
  return text.match(anyWord) ?? [];
}

/** The sets that a word stands in, under names that no word has. */
export function sensesOf(word: string): readonly string[] {
  return senses.get(word) ?? [];
}

export function isSense(term: string): boolean {
  return term.startsWith('#');
}
