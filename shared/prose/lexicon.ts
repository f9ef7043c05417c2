/**
 * The words that the patterns are written in: each class with what people write for it. At every place the longest
 * word counts, so that 规章制度 is no 规章 and 无法提供 no 无. A word is added by adding it here, and a sentence with
 * it to test/prose/sentences.
 */
export const WORDS = {
  // What is done with requests.
  received: "收到 新收 新收到 接收 接收到 接到 接受 收悉 登记 新增 收件",
  accepted: "受理 予以受理",
  answered:
    "答复 办结 办复 回复 办理完毕 办理完结 办理完成 处理完毕 答复办结 办理答复 办理结果总计 办理结果合计 总计办理",
  handled: "办理 处理",
  carry: "结转 转接 结转件 结转申请 结转事项",
  carryIn:
    "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 结转上一年度 上年转入 上年度转入 上年遗留 上年度遗留 往年结转",
  carryOut:
    "结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年度 结转到下年 结转到下年度 结转到下一年度 结转次年 结转至次年 转下年 转下年度 结转明年 转入下年 转入下年度 转入下一年度 下年度继续办理 下年继续办理 下一年度继续办理 跨年办理",
  onward: "继续办理 继续处理 办理的",
  pending: "未办结 尚未办结 未答复 尚未答复 正在办理 办理中 尚在办理 在办",
  // What is asked for.
  application:
    "政府信息公开申请 信息公开申请 政务公开申请 依申请公开申请 依申请公开事项 依申请公开件 依申请公开信息 依申请公开案件 依申请公开政府信息 依申请公开政府信息申请 政府信息依申请公开 依申请公开 公开申请 申请公开政府信息 政府信息申请 信息申请 依申请公开工单 依申请公开申请工单 信息公开申请工单 依申请公开办件 依申请公开事宜 依申请公开信息申请 依申请公开信息申请件 信息公开申请件 政府信息公开申请件 信息公开申请事项 政府信息公开申请事项 政府信息公开的申请 信息公开的申请 公开政府信息的申请 依申请公开政府信息的申请 政府信息公开类申请 公开政府信息申请 政府信息公开申请案件",
  // Only where the text is known to be about requests for information: people apply for many things.
  asking: "申请 申请件 申请事项 有效申请 申请公开 依申请",
  // Words with 申请 that are not the applications themselves.
  applying:
    "申请人 申请表 申请书 申请渠道 申请方式 申请受理点 申请流程 申请条件 申请内容 申请答复 被申请 申请指南 申请政府信息公开 申请者 申请材料",
  // What tells that requests are spoken of, and what tells only that disclosure is.
  requestTopic:
    "依申请公开工作 依申请公开情况 依申请公开渠道 依申请公开制度 依申请公开栏目 依申请公开流程 依申请公开答复 依申请公开办理 依申请公开平台 依申请公开办理工作 依申请公开工作情况 依申请公开政府信息情况 依申请公开方面 依申请公开办理情况 依申请公开服务 申请办理 申请获取政府信息",
  publicity:
    "信息公开 政府信息公开 政务公开 政务信息公开 信息公开工作 政府信息公开工作 政务公开工作 公开政府信息 政府信息主动公开",
  // How they end.
  granted: "予以公开 全部公开 同意公开 全文公开",
  partiallyGranted: "部分公开 予以部分公开 同意部分公开",
  refused: "不予公开 不同意公开",
  unable: "无法提供",
  notProcessed: "不予处理",
  otherOutcome: "其他处理 其它处理 作其他处理 其他方式处理",
  stateSecret: "属于国家秘密 涉及国家秘密",
  legalProhibition: "其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开",
  security: "危及三安全一稳定 危及“三安全一稳定” 三安全一稳定",
  thirdParty: "保护第三方合法权益 第三方合法权益 涉及第三方权益 涉及第三方合法权益",
  internalAffairs: "属于三类内部事务信息 三类内部事务信息 内部事务信息",
  deliberative: "属于四类过程性信息 四类过程性信息 过程性信息",
  caseFile: "属于行政执法案卷 行政执法案卷信息 行政执法案卷 执法案卷",
  queryMatter: "属于行政查询事项 行政查询事项",
  notHeld: "本机关不掌握相关政府信息 不掌握相关政府信息 不掌握相关信息 本机关不掌握 不掌握",
  requiresCreation: "没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作",
  stillUnclear: "补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确",
  petition: "信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访投诉举报类申请",
  repeated: "重复申请",
  publication: "要求提供公开出版物 提供公开出版物 公开出版物",
  excessive: "无正当理由大量反复申请 大量反复申请",
  confirmReissue: "要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息",
  correctionOverdue: "逾期不补正 逾期未补正 无正当理由逾期不补正",
  feeUnpaid: "未按收费通知要求缴纳费用 逾期未缴费 未缴纳费用",
  notOurs:
    "不属于本机关公开 不属于本机关 不属于本机关职责 不属于本机关掌握 非本机关 不属于我局公开 不属本机关 不属于本行政机关公开",
  nonexistent: "信息不存在 政府信息不存在 申请信息不存在",
  redirected: "告知其他途径 告知通过其他途径 告知获取途径 告知其他渠道 告知通过其他途径办理",
  // How they come.
  online: "网络 互联网 网上 在线 网站 门户网站 网络平台 在线平台 线上 网页",
  email: "电子邮件 电子邮箱 邮箱",
  letter: "信函 邮寄 邮政 书信 信件 挂号信 快递 邮政快递 特快专递 邮政特快 EMS",
  inPerson: "当面 现场 当场 窗口 上门",
  fax: "传真",
  telephone: "电话",
  channelWord: "方式 渠道 途径 形式",
  // Who asks.
  naturalPerson: "自然人",
  // 公民 may stand for everybody, and counts only where kinds are told apart.
  citizen: "公民 个人",
  organization: "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人 法人组织",
  commercialEnterprise: "商业企业 企业 公司",
  researchInstitution: "科研机构",
  publicInterestOrganization: "社会公益组织 公益组织",
  legalServiceInstitution: "法律服务机构 律师事务所",
  // Remedies.
  review: "行政复议 行政复议申请 行政复议案件 行政复议件 行政复议案 行政复议事项 复议 复议申请 复议案件",
  litigation: "行政诉讼 行政诉讼案件 行政诉讼案 行政诉讼事项 诉讼 诉讼案件 行政应诉 行政应诉案件",
  // How a case came to the court is told apart in the table, as instances are not.
  firstInstance: "一审 未经复议直接起诉 直接起诉 复议后起诉 经复议后起诉 经复议起诉",
  secondInstance: "二审",
  upheld: "维持 结果维持 予以维持 维持原行政行为 维持原决定",
  won: "胜诉 驳回原告诉讼请求 驳回诉讼请求 驳回其诉讼请求 驳回原告起诉",
  corrected: "纠正 结果纠正 纠错 被纠错 被撤销 撤销 责令履行 确认违法 变更",
  lost: "败诉",
  undecided: "尚未审结 未审结 审理中 正在审理 在审",
  otherResult: "其他结果 其它结果 驳回 撤回 终止",
  judging: "审理 审结 裁决 承办 立案 代理 出庭应诉 出庭",
  // What is made public of its own accord.
  normativeDocument: "行政规范性文件 规范性文件",
  regulation: "规章 政府规章 部门规章 地方政府规章",
  issued: "制发 制定 印发 出台 新制定 新制发 制定出台 制定印发 新出台 制定发布 新制作 制作",
  released: "发布 新发布",
  repealed: "废止 废止失效 宣布废止",
  inForce: "现行有效 继续有效 现行有效的 现有",
  licensing: "行政许可 行政许可事项 行政许可决定 行政许可处理决定 行政许可案件 行政许可决定书",
  penalty: "行政处罚 行政处罚决定 行政处罚案件 行政处罚处理决定 行政处罚决定书",
  compulsory: "行政强制 行政强制措施 行政强制决定 行政强制处理决定 行政强制执行 行政强制决定书",
  decided: "作出 做出 处理决定 实施",
  published: "公开 公示 公布 归集 推送 报送 录入 上传 主动公开 双公示 “双公示” 上报 更新 依法公开 公开发布",
  fee: "行政事业性收费",
  processingFee:
    "信息处理费 政府信息处理费 信息公开处理费 政府信息公开信息处理费 政府信息公开处理费 信息处理费用 政府信息公开信息处理费用",
  charged: "收取 收费 征收 收费金额 收取金额 收取总金额",
  waived: "减免 减征 免征 免收 缓征 停征 减轻 减收",
  // What numbers are compared with.
  share: "占 占比 占总数 比例 占总量 占全部",
  rise: "上升 增长 增加 增多 提高 上涨 提升 多 增幅 涨幅 增幅为 增加了",
  fall: "下降 减少 降低 下滑 回落 少 降幅 降幅为 减少了",
  flat: "持平",
  // Words that bind.
  no: "未 没有 无 暂无 均无 未曾 从未 未发生 未出现 未产生 未有 未接到过 没有发生 没有出现 没有产生 不存在 零 均未 均没有 并未 尚未 也未 也没有 亦未 也无 亦无 未发现 无一 无一起 无一件 无一例",
  part: "其中 包括 包含 含 内含",
  rest: "其余 剩余 余下",
  last: "上年 上年度 上一年 上一年度 去年",
  now: "本年 本年度 今年 全年 当年 年内 本报告年度",
  next: "下年 下年度 下一年 下一年度 次年 明年",
  and: "、 和 及 以及 与 或 或者",
  of: "而 向 通过 经 本机关 本部门 我局 我委 我镇 我乡 我办 我厅 我院 我街道 我单位 本局 本委 本镇 本办 本单位 的 之 为 是 有 共 计 共计 共有 合计 总计 总数 总量 数量 达 则 任何 有关 相关 关于 各类 过 到 等 被 工作 方面 一起 一例 一宗",
  all: "均 全部 都 均被 均获 均予 均为 全都 均已 一律 全",
  happening: "发生 情况 案件 事项 情形 事件 现象 问题 事务",
  cause: "因 由 由于 针对",
  causing:
    "引发 引起 产生 导致 提出 被提起 引发的 引起的 产生的 提起的 涉及 提交 递交 提交的 提出的 寄来 提起",
  // Figures of speech that make a number none of this report's: one for each, of which, …
  respectively: "分别 各",
  // Other business that is received, answered and counted in the same words.
  business:
    "申诉 申诉案 建议 提案 议案 人大代表建议 政协提案 信访 信访件 来信 来访 来电 投诉 举报 咨询 留言 热线 工单 信箱 诉求 意见 线索 培训 会议 稿件 解读 舆情 征集 栏目 检查 事故 政策文件 志愿 救助 低保",
  // Documents that are marked 主动公开, 依申请公开 or 不予公开 when they are made: no requests.
  marking: "公文 公开属性 属性 源头 定密 文件标注",
  late: "超期 逾期 超时 延期 超过法定期限 超期限 逾期未",
  accountable: "责任追究 追责 问责 被追责 约谈 通报",
  // Words that only look like one of the above.
  nothing:
    "规章制度 各项规章 无障碍 未来 无纸化 无偿 零距离 零差错 零跑动 公开透明 政府信息 公开工作 公开条例 公开指南 公开目录 公开平台 公开专栏 公开栏 无缝 办理流程 处理流程 办理时限 受理范围 受理渠道 受理机构 处理机制 答复期限 答复书 答复意见 答复质量 答复时限 答复率 办结率 行政许可法 行政处罚法 行政强制法 行政复议法 行政诉讼法 复议机关 复议机构 多次 多种 多渠道 多样 多元 不少 至少 多措并举 无锡 无为 无极 无棣 公民法人 无关 无效 有效性 未按时 因此 个人隐私 个人信息 企业服务 办公窗口 服务窗口 现场会 现场办公",
} as const;

export type WordClass = keyof typeof WORDS;
