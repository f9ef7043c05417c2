import { labelled } from "./labelled.ts";

/** A third batch, by another author who had not read the patterns. Nine labels were settled after the first look, of which infra/decisions/0014 has the figures: whose 镇政府 is, and what is only a part. */
export const THIRD = labelled(`
# requests, in the styles of counties and towns
2022年，全县收到公民提出的政府信息公开申请86件。	newRequests=86@aggregate
本年度收到群众通过邮政寄递提出的政府信息公开申请5件，均按期答复。	channel.letter=5
我街道今年共收到2件政府信息公开申请，均已在法定时限内予以答复。	newRequests=2@own
2022年，区教育局共收到依申请公开工单14件，已全部办结。	newRequests=14
通过省政府信息公开申请平台收到申请11件，已全部答复申请人。	newRequests=11
依法办理依申请公开。全年共收到申请31件，上年度结转2件，办结30件，结转下年3件。	newRequests=31 carriedOver=2 concluded=30 carriedForward=3
（二）依申请公开情况：2022年本机关收到政府信息公开申请9件，与2021年持平。	newRequests=9@own
全年新收政府信息公开申请217件，加上上年结转的13件，应办理230件，实际办结221件，结转下年度9件。	newRequests=217 carriedOver=13 concluded=221 carriedForward=9
本年度申请公开总量为17件，其中新收申请16件，上年结转1件。	newRequests=16 carriedOver=1
2022年，我局共计收到各类依申请公开信息申请件44件（次）。	newRequests=44@own
截至12月底，全局共受理政府信息公开申请26件，办结25件，尚有1件正在办理中。	accepted=26 concluded=25
我镇2022年度政府信息公开申请数量共3件，全部予以公开。	newRequests=3@own
2022年，市本级共收到政府信息公开申请133件，同比增加17件。	newRequests=133@own newRequests=17@own
收到公民、法人、其他组织关于征地拆迁方面的政府信息公开申请22件。	newRequests=22
我委全年收悉政府信息公开申请58件，按期办结57件，结转下年度1件。	newRequests=58@own concluded=57@own carriedForward=1@own
全年共接到信息公开申请8宗，已办结8宗，办结率100%。	newRequests=8 concluded=8
2022年度，镇政府共收到1份政府信息公开申请，已按规定答复。	newRequests=1
共收到政府信息公开申请6例，已答复6例，无结转。	newRequests=6 concluded=6 carriedForward=0!
一年来，我局共办理政府信息公开申请拾伍件，无一超期。	concluded=15@own
全年累计办理依申请公开申请件110余件，依法答复率100%。	concluded=110~
2022年全区政府信息公开申请共计收到402件，较上年上升8.6%。	newRequests=402@aggregate newRequests=8.6@aggregate
依申请公开方面：收到申请12件、办结12件、结转0件。	newRequests=12 concluded=12 carriedForward=0
收到政府信息公开申请共19件，全部为自然人申请。	newRequests=19
2022年我局政府信息依申请公开0件。	newRequests=0@own
我办未收到信息公开申请，上年度无结转件。	newRequests=0!@own carriedOver=0!@own
本部门2022年度收到依申请公开0件，结转0件。	newRequests=0@own carriedForward=0@own
2022年，全镇无依申请公开事项。	newRequests=0!@aggregate
全年没有公民、法人或其他组织向本机关申请公开政府信息。	newRequests=0!@own
2022年度，我单位没有收到过政府信息公开的申请。	newRequests=0!@own
2022年未收到依申请公开政府信息的申请，也没有结转下年的申请。	newRequests=0! carriedForward=0!
本年度无新收政府信息公开申请，无上年结转申请。	newRequests=0! carriedOver=0!
2020年、2021年、2022年分别收到政府信息公开申请12件、15件、21件。	newRequests=12#2020 newRequests=15#2021 newRequests=21
2022年共收到15件政府信息公开申请，比上年度减少6件，下降28.57%。	newRequests=15 newRequests=6 newRequests=28.57
在依申请公开方面，2021年收到37件，2022年收到45件。	newRequests=37#2021 newRequests=45
# outcomes
3|本年度共办理答复41件，其中：予以公开18件；部分公开4件；不予公开3件；无法提供11件；不予处理2件；其他处理3件。	concluded=41 outcomes.granted=18 outcomes.partiallyGranted=4 outcomes.refused=3 outcomes.unableToProvide=11 outcomes.notProcessed=2 outcomes.otherOutcome=3
3|从办理结果看，予以公开、部分公开、不予公开、无法提供的分别为18件、4件、3件、11件。	outcomes.granted=18 outcomes.partiallyGranted=4 outcomes.refused=3 outcomes.unableToProvide=11
收到政府信息公开申请7件，答复“予以公开”3件、“本机关不掌握相关政府信息”4件。	newRequests=7 outcomes.granted=3 outcomes.unableToProvide.notHeld=4
3|决定予以公开的有9件，决定不予公开的有2件。	outcomes.granted=9 outcomes.refused=2
3|对申请内容不明确的，依法告知申请人补正6件次。	
3|按答复类型分：予以公开占55.2%，无法提供占31.0%，其他占13.8%。	outcomes.granted=55.2 outcomes.unableToProvide=31
办理政府信息公开申请10件，其中主动公开类3件，部分公开2件，不属本机关公开范围5件。	concluded=10 outcomes.partiallyGranted=2
3|属于行政执法案卷信息的2件、属于内部事务信息的1件、属于过程性信息的4件。	outcomes.refused.enforcementCaseFile=2 outcomes.refused.internalAffairs=1 outcomes.refused.deliberativeProcess=4
3|无正当理由大量反复申请0件，要求提供公开出版物0件，要求行政机关确认或重新出具已获取信息1件。	outcomes.notProcessed.excessive=0 outcomes.notProcessed.publishedMaterial=0 outcomes.notProcessed.confirmOrReissue=1
3|危及三安全一稳定不予公开0件。	outcomes.refused=0
已答复的政府信息公开申请中，申请人主动撤回2件，信访举报投诉类3件。	outcomes.notProcessed.petitionOrComplaint=3
全年办结政府信息公开申请25件，全部予以公开的19件，告知其他途径获取的3件，信息不存在的3件。	concluded=25 outcomes.granted=19 former.redirected=3 former.nonexistent=3
3|经检索未查询到相关信息、本机关不掌握的8件。	outcomes.unableToProvide.notHeld=8
审核公文412件，其中主动公开186件、依申请公开97件、不予公开129件。	
3|予以公开12件（含主动告知获取方式5件）、无法提供6件。	outcomes.granted=12 outcomes.unableToProvide=6
# channels and applicants
从申请渠道看，通过网络平台提交的政府信息公开申请23件，邮寄11件，现场1件。	channel.online=23 channel.letter=11 channel.inPerson=1
全年收到政府信息公开申请35件，网站在线申请、信函申请、当面申请分别为23件、11件、1件。	newRequests=35 channel.online=23 channel.letter=11 channel.inPerson=1
收到政府信息公开申请35件，线上申请23件，线下申请12件。	newRequests=35 channel.online=23
共受理政府信息公开申请35件，其中23件为网上申请，12件为信件申请。	accepted=35 channel.online=23 channel.letter=12
收到政府信息公开申请35件，公民申请33件、企业申请2件。	newRequests=35 applicant.naturalPerson=33 applicant.commercialEnterprise=2
3|申请人类型：自然人33件，商业企业1件，社会公益组织1件，其他0件。	applicant.naturalPerson=33 applicant.commercialEnterprise=1 applicant.publicInterestOrganization=1
我局收到政府信息公开申请35件（其中自然人申请33件、法人或其他组织申请2件），均已答复。	newRequests=35@own applicant.naturalPerson=33@own applicant.organization=2@own
政府信息公开申请中，网络申请占七成，信函申请占三成。	
其中自然人提出政府信息公开申请33件，占总数的94.3%。	applicant.naturalPerson=33 applicant.naturalPerson=94.3
3|收到申请35件，来自电子邮箱的4件、来自邮政快递的8件。	newRequests=35 channel.email=4 channel.letter=8
# other business
全年受理信访事项142件，办结141件，按期答复率100%。	
承办区人大建议24件、区政协提案39件，均已办理答复完毕。	
办理12345便民服务平台工单1,872件，满意率98.3%。	
全年制发公文216件，公开发布88件。	
组织政务公开业务培训3次，培训人员50人次。	
政府门户网站发布信息3403条，政务微信12篇，政务微博推送260条。	
收到网上咨询留言37件，办结37件。	
受理群众投诉举报268件，办结率100%。	
市政府办公室共收文3200件，发文460件。	
受理劳动仲裁申请312件，结案298件。	
收到企业诉求21件，答复21件。	
办理行政确认18件，行政给付260件。	
全年收到公平竞争审查申请6件，答复6件。	
开展依申请公开案卷评查2次，抽查答复书30份。	
对收到的政府信息公开申请，严格按照登记、审核、办理、答复、归档五个环节办理。	
更新政府信息公开指南1次、目录2个。	
收到公众对政府网站的纠错申请4件。	
接收档案查阅申请57件，提供复印件210页。	
受理工程建设项目审批申请64件，办结64件。	
# remedies
全年区政府作为复议机关办理行政复议案件73件，其中维持40件、撤销5件。	
2022年，因政府信息公开工作被申请行政复议6件，结果维持4件，结果纠正1件，其他结果1件。	reviews=6 reviews.upheld=4 reviews.corrected=1
全年因政府信息公开引发的行政诉讼3件，法院均判决驳回原告诉讼请求。	litigation=3 litigation.notUpheld=0!
政府信息公开行政复议案件4件（维持3件，尚未审结1件），行政诉讼案件2件。	reviews=4 reviews.upheld=3 litigation=2
未经复议直接起诉的政府信息公开行政诉讼案件2件，复议后起诉1件。	
因信息公开申请引起的行政复议1件、行政诉讼0件。	reviews=1 litigation=0
全年政府信息公开工作没有被申请复议和提起诉讼的情况。	reviews=0! litigation=0!
没有因公开政府信息引起行政复议或行政诉讼的情形发生。	reviews=0! litigation=0!
2022年度我局未发生涉及政府信息公开的行政复议和行政诉讼。	reviews=0!@own litigation=0!@own
行政应诉案件18件，机关负责人出庭应诉率100%。	
本年度无因政府信息公开引发的行政复议、行政诉讼和举报投诉。	reviews=0! litigation=0!
政府信息公开行政复议与行政诉讼案件数量分别为3件和1件。	reviews=3 litigation=1
因政府信息公开被提起行政复议共2件，复议决定均为维持原答复。	reviews=2 reviews.notUpheld=0!
全年涉及依申请公开的行政复议和行政诉讼案件共5件。	
政府信息公开行政诉讼无一败诉。	litigation.corrected=0!
未因政府信息公开问题引发投诉、复议和诉讼案件。	reviews=0! litigation=0!
# documents and decisions
以市政府名义制发行政规范性文件3件，以市政府办公室名义制发行政规范性文件6件。	normativeDocuments.issued=3 normativeDocuments.issued=6
2022年共制发规范性文件2件，废止1件，截至年底现行有效23件，均在县政府网站公开。	normativeDocuments.issued=2 normativeDocuments.repealed=1 normativeDocuments.inForce=23
全年新出台行政规范性文件1部，清理废止行政规范性文件3部。	normativeDocuments.issued=1 normativeDocuments.repealed=3
对2件行政规范性文件予以废止。	normativeDocuments.repealed=2
公开行政规范性文件全文23件，其中本年新增2件。	
宣布失效规范性文件5件。	
本年度无规章制发，规范性文件制发0件。	regulations.issued=0! normativeDocuments.issued=0
报备行政规范性文件4件，备案率100%。	
2022年我局无新制定的行政规范性文件，现行有效6件。	normativeDocuments.issued=0!@own normativeDocuments.inForce=6@own
全年作出行政处罚决定23件、行政许可决定1105件，未作出行政强制决定。	penalties.decisions=23 licensing.decisions=1105 compulsoryMeasures.decisions=0!
行政处罚案件立案41件，结案38件。	
做出行政许可决定书共计96份。	licensing.decisions=96
办理行政许可事项1105件，全部在国家企业信用信息公示系统公示。	licensing.decisions=1105
公开行政许可1105条，公开行政处罚23条。	licensing.decisions=1105 penalties.decisions=23
信用平台双公示报送信息1128条，其中行政许可1105条、行政处罚23条。	licensing.decisions=1105 penalties.decisions=23
本机关不具有行政处罚权，行政许可、行政处罚、行政强制均为0。	licensing.decisions=0@own penalties.decisions=0@own compulsoryMeasures.decisions=0@own
全年查处交通违法行为9万余起。	
取消行政许可事项4项，承接下放事项7项。	
# money
本年度行政事业性收费金额共计134.7万元，均上缴国库。	fees.amount=134.7
2022年，我局依法收取行政事业性收费52300元。	fees.amount=5.23@own
依申请公开信息处理费收取情况：2022年，未收取任何信息处理费用。	processingFee=0!
本年度依据《政府信息公开信息处理费管理办法》收取信息处理费的件数为0件，总金额为0元。	processingFee=0
2022年，我局发出收费通知0件，收取信息处理费0元。	processingFee=0@own
减免企业行政事业性收费230万元。	
本年度没有收取政府信息公开信息处理费。	processingFee=0!
# sentences with several numbers, and tables told in prose
2022年主动公开政府信息1820条，收到依申请公开12件，办结12件，制发规范性文件1件，开展培训2次、90人次。	newRequests=12 concluded=12 normativeDocuments.issued=1
3|第一项本年新收申请12件，第二项上年结转1件，第三项本年度办理结果总计11件，第四项结转下年度继续办理2件。	newRequests=12 carriedOver=1 concluded=11 carriedForward=2
全年发布解读26篇，回应关切15次，办理领导信箱90件，答复政府信息公开申请6件。	concluded=6
我局共收到政府信息公开申请4件，其中2件申请人撤回，其余2件均已依法答复。	newRequests=4@own
收到依申请公开3件，分别涉及房屋征收、社会保障、教育招生，均已答复。	newRequests=3
2022年共受理30件政府信息公开申请，办结31件（其中1件为上年结转），结转0件。	accepted=30 concluded=31 carriedOver=1 carriedForward=0
`);
