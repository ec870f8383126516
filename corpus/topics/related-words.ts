/**
 * Words that say nearly the same in writing about the Party and the people: where a guideline uses one, a text may use
 * another. One set a line; a word may stand in several. Written for the field, not for any one guideline.
 */
const sets: readonly (readonly string[])[] = `
了解 知悉 掌握 摸清 熟悉 倾听 聆听 听取
民情 民意 社情民意 社情 心声 呼声 意愿 愿望
深入群众 深入基层 走进群众 走出机关 走访 下访 下基层 蹲点
调研 调查 调查研究 考察
需求 所需 所盼 所思 期盼 期待
动向 动态 脉搏 情绪 倾向
发动 动员 组织 号召 调动 激发 组织化
凝聚 团结 整合 合力 汇聚
积极性 主动性 创造性 首创精神 首创
教育 宣传 宣讲 引导 说服 启发
觉悟 认识 素质 素养
武装 学习 培训
理想 信念 信仰 共同理想
服务 帮助 帮扶 关心 关怀 送温暖
实事 好事 难事 解难 排忧解难 排忧 实惠 实际困难 困难
民生 生活 社会保障 公共服务 就业 社保 医保
贴心人 贴心 亲人 知心人
宗旨 全心全意 执政为民 为人民服务
利益 权益 切身利益 根本利益 群众利益 实惠 好处
满意 拥护 赞成 支持 高兴
协调 统筹 兼顾 平衡 理顺
化解 调解 疏导 缓解 排解 调处 减少 解决矛盾
矛盾 纠纷 冲突 诉求 信访 民忧 怨气
干群关系 党群关系 党群干群 干部群众
防范 预防 防止 制止 避免 杜绝
处置 应对 应急 处理 平息
群体性 群体性事件 上访 闹事 聚众 越级上访 过激
突发 突发事件 意外 危机
苗头 隐患 萌芽 源头
激化 恶化 扩大 升级
命令主义 强迫 压服 强制 行政命令 粗暴 官气 霸气 强迫命令
学生 请教 虚心 拜师 学习请教
问需于民 问计于民 问政于民 取信于民 问计 问需 问政
依靠 相信 信赖 离不开
力量 智慧 源泉 动力
规律 客观 科学
实际问题 实际困难 解决问题 解难
思想政治工作 思想工作 思想教育 思想引导
对象 阶层 群体 人群
方法 方式 方式方法 本领 途径 手段
同心同德 一条心 信任 凝聚力 向心力
市场经济 改革开放 对外开放
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const related = new Map<string, Set<string>>();
for (const set of sets) {
  for (const word of set) {
    const others = related.get(word) ?? new Set();
    for (const other of set) if (other !== word) others.add(other);
    related.set(word, others);
  }
}

/** The words that may stand for `word`; none when the field knows no other. */
export function relatedWords(word: string): Iterable<string> {
  return related.get(word) ?? [];
}
