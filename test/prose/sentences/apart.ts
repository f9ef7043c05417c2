import { labelled } from "./labelled.ts";

/** Sentences that were written after the grammar was frozen. What they showed to be misread was repaired afterwards; infra/decisions/0014 has the figures of the first look. */
export const APART = labelled(`
# requests
2022年，市水务局共收到政府信息公开申请27件，同比减少3件，全部在规定期限内办结。	newRequests=27 newRequests=3
今年以来，我局共收到依申请公开申请15件，均已依法依规答复。	newRequests=15@own
本年度，共收到书面申请4件，网上申请7件。	channel.online=7
依申请公开情况。2022年共收到申请19件，办结18件，1件转入下年度办理。	newRequests=19 concluded=18 carriedForward=1
2022年我镇接收政府信息公开申请2件，其中自然人2件，均予以公开。	newRequests=2@own applicant.naturalPerson=2@own
全年共收到政府信息公开申请111件，上年度结转9件，共计120件。	newRequests=111 carriedOver=9
我局收到政府信息公开申请件13件，按时答复13件，按时答复率达100%。	newRequests=13@own concluded=13@own
本年度新收政府信息公开申请6件，上年结转0件。	newRequests=6 carriedOver=0
全区共受理政府信息公开申请388件，同比上升12.5%。	accepted=388@aggregate accepted=12.5@aggregate
全年未接到政府信息公开申请，无信息公开收费情况。	newRequests=0!
2022年度本单位没有收到信息公开申请事项。	newRequests=0!@own
本年度内未收到公民、法人及其他组织向我局提出的政府信息公开申请。	newRequests=0!@own
截至2022年12月31日，共收到政府信息公开申请33件。	newRequests=33
上半年收到政府信息公开申请10件，下半年收到23件。	
县政府办公室收到政府信息公开申请8件，答复8件。	newRequests=8@own concluded=8@own
收到市民通过依申请公开平台提交的申请21件。	
2022年，收到并答复政府信息公开申请5件。	newRequests=5
对5件政府信息公开申请进行了答复。	
共计处理依申请公开24件。	concluded=24
2022年度，我委共办结政府信息公开申请九十六件。	concluded=96@own
收到信息公开申请一百二十件，较上年的一百件增长20%。	newRequests=120 newRequests=100#2021 newRequests=20
3|2022年新收申请40件，上年结转2件，办结39件，结转下年度3件。	newRequests=40 carriedOver=2 concluded=39 carriedForward=3
3|无上年结转和结转下年的申请。	
3|申请总量比2021年增加6件。	
收到政府信息公开申请36件，其中，通过互联网提交30件，信函提交4件，当面提交2件。	newRequests=36 channel.online=30 channel.letter=4 channel.inPerson=2
收到政府信息公开申请36件，自然人申请占94%，法人申请占6%。	newRequests=36 applicant.naturalPerson=94 applicant.organization=6
申请渠道以网络为主，政府信息公开申请中网络申请30件，占83.3%。	channel.online=30 channel.online=83.3
2022年政府信息公开申请数量为0件。	newRequests=0
受理信息公开申请超过500件。	accepted=500~
政府信息公开申请共计收到七十二件。	newRequests=72
受理依申请公开11件，其中予以公开6件、部分公开1件、无法提供4件。	accepted=11 outcomes.granted=6 outcomes.partiallyGranted=1 outcomes.unableToProvide=4
3|本年度办结39件，其中，予以公开25件，不予公开6件，无法提供5件，不予处理2件，其他处理1件。	concluded=39 outcomes.granted=25 outcomes.refused=6 outcomes.unableToProvide=5 outcomes.notProcessed=2 outcomes.otherOutcome=1
3|本机关不掌握相关政府信息的5件，补正后申请内容仍不明确的1件。	outcomes.unableToProvide.notHeld=5 outcomes.unableToProvide.stillUnclear=1
3|有2件申请属于行政查询事项。	outcomes.refused.specialAccessRegime=2
3|6件因涉及第三方权益不予公开。	
3|予以公开25件，占64.1%，部分公开2件，占5.1%。	outcomes.granted=25 outcomes.granted=64.1 outcomes.partiallyGranted=2 outcomes.partiallyGranted=5.1
答复的政府信息公开申请中，告知不属于本机关职责3件，告知信息不存在4件。	former.notOurs=3 former.nonexistent=4
政府信息公开申请中，逾期未补正1件，撤回申请1件。	outcomes.otherOutcome.correctionOverdue=1
# other business in the same words
收到市民来信312件，办复310件。	
办理省级交办信访件14件，按期办结率100%。	
收到意见建议46条，采纳39条。	
受理消费者投诉举报1,320件，办结1,298件。	
答复网络问政留言88条，回复率100%。	
承办市人大代表建议9件、市政协提案17件，全部按期办结并公开答复。	
受理不动产登记申请2300件。	
处理12345市民服务热线诉求5600余件。	
收到听证申请1件，组织听证1次。	
接到群众举报线索12条。	
受理企业开办申请450件，办结450件。	
全年接待查阅群众35人次，提供查阅服务35次。	
收到政府网站找错平台留言6条，均在规定时限内办结。	
新增政务公开专栏3个，调整栏目12个。	
# denials
未发生因政府信息公开工作引起的行政复议、行政诉讼案件及投诉举报等情况。	reviews=0! litigation=0!
全年无因政府信息公开提起的行政复议、行政诉讼。	reviews=0! litigation=0!
没有发生行政复议、行政诉讼。	
政府信息公开工作未引发行政复议和行政诉讼。	reviews=0! litigation=0!
2022年，我局未因政府信息公开被申请行政复议。	reviews=0!@own
未出现因政府信息公开引起的行政诉讼事项。	litigation=0!
依申请公开未引发行政复议、行政诉讼。	reviews=0! litigation=0!
不存在因信息公开引起的行政复议和诉讼。	reviews=0! litigation=0!
无超期未答复件，无投诉，无行政复议。	
未因答复不当引发群体性事件。	
未发现泄露国家秘密的情况。	
没有产生信息处理费。	processingFee=0!
未收取任何费用。	
2022年度未发生收取信息处理费情况。	processingFee=0!
全年未收到涉密信息的公开申请。	
# remedies
2022年，因政府信息公开被申请行政复议3件，其中维持2件、撤回1件。	reviews=3 reviews.upheld=2
发生政府信息公开行政诉讼案件2起，均胜诉。	litigation=2 litigation.notUpheld=0!
因政府信息公开产生行政复议案件5件，行政诉讼案件4件。	reviews=5 litigation=4
政府信息公开行政复议案件2件，复议机关均维持我局答复。	reviews=2 reviews.notUpheld=0!@own
行政复议：本年度政府信息公开行政复议1件。行政诉讼：0件。	reviews=1 litigation=0
政府信息公开类行政诉讼一审2件、二审1件，均胜诉。	
代理行政诉讼案件12件，出庭应诉率100%。	
依法受理行政复议申请86件，审结80件。	
涉政府信息公开行政复议纠错0件。	reviews.corrected=0
# documents, decisions
2022年制发行政规范性文件2件、废止1件，现行有效12件。	normativeDocuments.issued=2 normativeDocuments.repealed=1 normativeDocuments.inForce=12
全年共出台行政规范性文件4件，同步解读4件。	normativeDocuments.issued=4
清理规范性文件45件，其中继续有效38件，废止7件。	normativeDocuments.inForce=38 normativeDocuments.repealed=7
我局现行有效的行政规范性文件11件，均已在网站集中公开。	normativeDocuments.inForce=11@own
废止行政规范性文件1件，未制定规章。	normativeDocuments.repealed=1 regulations.issued=0!
本年度没有制发行政规范性文件。	normativeDocuments.issued=0!
公开政府规章20件、行政规范性文件58件。	
制定地方政府规章2件，修改3件，废止1件。	regulations.issued=2 regulations.repealed=1
网站发布规范性文件及政策解读27条。	
新制定行政规范性文件三件，均经合法性审查。	normativeDocuments.issued=3
全年作出行政许可决定1,532件，行政处罚决定46件，行政强制措施2件。	licensing.decisions=1532 penalties.decisions=46 compulsoryMeasures.decisions=2
主动公开行政处罚结果信息46条。	penalties.decisions=46
办理行政处罚案件46起，结案率100%。	penalties.decisions=46
实施行政处罚46件，罚没金额120万元。	penalties.decisions=46
公布行政许可、行政处罚、行政强制等信息1580条。	
本年度行政许可处理决定0件。	licensing.decisions=0
行政许可事项由15项调整为12项。	
2022年行政许可办件量为860件。	licensing.decisions=860
归集行政许可数据1532条。	licensing.decisions=1532
立案查处行政处罚案件30件。	
行政强制0件。	compulsoryMeasures.decisions=0
# money
行政事业性收费金额为86.32万元。	fees.amount=86.32
全年收取行政事业性收费共计2300元。	fees.amount=0.23
2022年政府信息公开信息处理费收取0元。	processingFee=0
全年无行政事业性收费。	fees.amount=0!
公开"三公"经费支出5.6万元。	
投入政务公开专项经费10万元。	
# years
2021年全年收到申请情况详见上年度报告。	
与2021年相比，政府信息公开申请增加5件。	
政府信息公开申请收到25件，比去年同期增长25%。	newRequests=25 newRequests=25
答复政府信息公开申请25件，较2021年下降16.7%。	concluded=25 concluded=16.7
# numbers that mean nothing here
按照《条例》第三十三条规定，自收到申请之日起20个工作日内答复。	
一件事一次办主题上线12个。	
开展三审三校，错敏词抽检4次。	
政府公报全年编发12期，赠阅6000册。	
全市政务新媒体账号由85个整合为40个。	
在全省政务公开考核中列第3名。	
设置政务公开专区4个，查阅点22个。	
依申请公开答复文书示范文本发放50份。	
修订依申请公开工作规程1项。	
第二十条第（八）项本年收费金额单位为万元。	
# a second batch, written after the repairs that the first one led to
收到省厅转办的政府信息公开申请2件。	newRequests=2
2022年，全局受理政府信息公开申请18件，其中网上申请15件，信函申请3件，已全部办结。	accepted=18 channel.online=15 channel.letter=3
本年度我单位共收到政府信息公开申请1件，为自然人申请，已按时答复。	newRequests=1@own
第四季度未收到政府信息公开申请。	
未收到法人或其他组织提出的政府信息公开申请。	
未收到重复的政府信息公开申请。	
各乡镇未收到政府信息公开申请。	newRequests=0!@aggregate
严格落实依申请公开工作规范，2022年依法办理政府信息公开申请37件，未发生因依申请公开引发的行政复议和行政诉讼。	concluded=37 reviews=0! litigation=0!
我局收到政府信息公开申请3件（均为自然人），答复3件。	newRequests=3@own concluded=3@own
全年收到信息公开申请共计8件，其中予以公开5件，部分公开1件，本机关不掌握相关政府信息2件。	newRequests=8 outcomes.granted=5 outcomes.partiallyGranted=1 outcomes.unableToProvide.notHeld=2
2022年度政府信息公开申请办理情况：新收12件，上年结转1件，办结13件。	newRequests=12 carriedOver=1 concluded=13
无上年度结转申请。	carriedOver=0!
无结转至下年度继续办理的申请。	carriedForward=0!
1件申请因征求第三方意见结转至下年度办理。	carriedForward=1
2022年收到的政府信息公开申请均已答复，无行政复议、行政诉讼案件。	reviews=0! litigation=0!
行政复议、行政诉讼均未发生。	
全年没有因政府信息公开而引发的行政复议案件和行政诉讼案件。	reviews=0! litigation=0!
被纠错的政府信息公开行政复议案件0件。	reviews.corrected=0
针对政府信息公开答复提起的行政复议2件，复议结果均为维持。	reviews=2 reviews.notUpheld=0!
向社会公开征求意见23次，收到意见建议110条。	
依法公开本机关行政处罚决定书8份。	
2022年度共作出行政处罚8件，均已在网上公示。	penalties.decisions=8
办结行政许可申请88件。	licensing.decisions=88
本年度行政强制处理决定数量为2件。	compulsoryMeasures.decisions=2
全年制定印发行政规范性文件2件，均按要求备案。	normativeDocuments.issued=2
全市现行有效行政规范性文件96件。	normativeDocuments.inForce=96@aggregate
2022年未制定行政规范性文件，无规范性文件废止。	normativeDocuments.issued=0! normativeDocuments.repealed=0!
收到政府信息公开申请62件，数量比上年翻了一番。	newRequests=62
与2021年的50件相比，2022年收到政府信息公开申请62件。	newRequests=62
收到政府信息公开申请六十二件次。	
受理公民政府信息公开咨询62次。	
开展依申请公开业务培训3次，参训120人次。	
办理依申请公开答复文书审核62件。	
政府信息公开申请62件，按期办结率100%，群众满意度98%。	newRequests=62
收到公民、法人和其他组织政府信息公开申请6件，其中公民4件，企业2件。	newRequests=6 applicant.naturalPerson=4 applicant.commercialEnterprise=2
全年通过信函、邮件、网站受理平台等途径共收到信息公开申请9件。	newRequests=9
回应社会关切热点12个，收到申请公开政府信息2件。	newRequests=2
3|收到申请12件，比上年减少4件，降幅为25%。	newRequests=12 newRequests=4 newRequests=25
本年度未发出收费通知，未收取信息处理费。	processingFee=0!
向申请人收取信息处理费1笔，共计300元。	processingFee=0.03
`);
