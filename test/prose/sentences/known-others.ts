import { labelled } from "./labelled.ts";

/** Sentences about remedies, documents, decisions, money and years that the grammar was written with. */
export const KNOWN_OTHERS = labelled(`
# remedies
因政府信息公开引发行政复议2件、行政诉讼1件。	reviews=2 litigation=1
未发生因政府信息公开引起的行政复议、行政诉讼。	reviews=0! litigation=0!
无政府信息公开行政复议和行政诉讼案件。	reviews=0! litigation=0!
没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。	reviews=0! litigation=0!
全年未发生政府信息公开行政复议案件。	reviews=0!
政府信息公开类行政诉讼3起，均胜诉。	litigation=3 litigation.notUpheld=0!
涉及政府信息公开的行政复议3件，结果均维持。	reviews=3 reviews.notUpheld=0!
政府信息公开行政复议4件，其中维持3件，纠正1件。	reviews=4 reviews.upheld=3 reviews.corrected=1
政府信息公开行政诉讼案件零败诉。	litigation.corrected=0!
政府信息公开行政复议、行政诉讼均为0件。	reviews=0 litigation=0
收到政府信息公开行政复议1件。	reviews=1
发生1起因信息公开引起的行政复议。	reviews=1
全年办理行政复议案件210件，行政应诉案件45件。	
审结行政复议案件98件。	
未发生泄密事件和责任追究情形。	
未发生因公开不当引发的舆情。	
没有因政府信息公开产生行政复议并被追究责任的情况。	
依法履行行政复议法、行政诉讼法规定的职责。	
# normative documents
全年制发行政规范性文件5件，废止2件，现行有效18件。	normativeDocuments.issued=5 normativeDocuments.repealed=2 normativeDocuments.inForce=18
出台规范性文件3份。	normativeDocuments.issued=3
制定规范性文件3件并及时公开。	normativeDocuments.issued=3
行政规范性文件制发5件。	normativeDocuments.issued=5
废止规范性文件两件。	normativeDocuments.repealed=2
现行有效规范性文件18件。	normativeDocuments.inForce=18
未制发行政规范性文件。	normativeDocuments.issued=0!
本年度制定规章1部。	regulations.issued=1
2022年制发行政规范性文件0件，废止0件，现行有效0件。	normativeDocuments.issued=0 normativeDocuments.repealed=0 normativeDocuments.inForce=0
公开规范性文件12条，发布政策解读8篇。	
完善规章制度6项。	
发布行政规范性文件4件。	normativeDocuments.issued=4
制发规范性文件解读材料4件。	
审查规范性文件及合同30件。	
公开规章、规范性文件15件。	
# acts
作出行政许可决定120件。	licensing.decisions=120
办理行政许可120件，行政处罚15件。	licensing.decisions=120 penalties.decisions=15
行政处罚案件15件。	penalties.decisions=15
实施行政强制3件。	compulsoryMeasures.decisions=3
公示行政处罚信息15条。	penalties.decisions=15
公开行政许可和行政处罚信息135条。	
受理行政许可申请130件。	
梳理行政许可事项42项。	
行政处罚0件。	penalties.decisions=0
未作出行政强制决定。	compulsoryMeasures.decisions=0!
开展行政处罚案卷评查2次。	
# money
收取行政事业性收费12.6万元。	fees.amount=12.6
行政事业性收费126000元。	fees.amount=12.6
本年度收取信息处理费300元。	processingFee=0.03
未收取信息处理费。	processingFee=0!
不存在收取政府信息公开处理费的情况。	processingFee=0!
收取信息处理费0元。	processingFee=0
公开收费项目清单2项。	
# years
收到政府信息公开申请48件，同比增长20%。	newRequests=48 newRequests=20
收到政府信息公开申请48件，比2021年（40件）增长20%。	newRequests=48 newRequests=40#2021 newRequests=20
收到政府信息公开申请48件，较上年增加8件。	newRequests=48 newRequests=8
收到政府信息公开申请48件，较去年减少12件，下降20%。	newRequests=48 newRequests=12 newRequests=20
制发行政规范性文件5件，同比持平。	normativeDocuments.issued=5
# hard negatives
一是进一步完善机制，二是统一标准，三是强化考核。	
落实《条例》第二十条第（一）项规定，公开机构职能等信息15类。	
依据国务院令第711号和国办公开办函〔2021〕30号编制本报告。	
统计期限为2022年1月1日至2022年12月31日。	
组织培训2次，参加人员60人次。	
微信公众号累计推送信息2000余条，阅读量10万余人次。	
公开财政预决算信息3条，政府采购信息12条。	
联系电话：0470-6223344，邮编：021400。	
无锡市建设局收到的申请均已答复。	
办理护照申请300件，身份证申请1200件。	
收到低保申请45件，审批通过40件。	
受理工伤认定申请18件，办结16件。	
推进政务公开标准化，梳理试点领域事项目录26个。	
举办新闻发布会6场，回应热点问题18个。	
审核信息560条，退回修改12条。	
在20个工作日内答复，必要时延长20个工作日。	
对涉及3个部门的申请进行会商。	
依申请公开栏目更新5次。	
主动公开政府信息560条，依申请公开流程图1份。	
接受第三方评估1次，发现问题9个，整改9个。	
规范依申请公开答复文书格式，制定模板5份。	
对2021年政务公开工作要点完成情况进行检查，发现问题4个。	
开展申请人回访3次。	
公民个人信息保护检查2次。	
全年发布企业信用信息300条。	
# more variations
全年共受理公民、法人和其他组织提出的政府信息公开申请二百零三件，办结一百九十八件，结转下年度五件。	accepted=203 concluded=198 carriedForward=5
２０２２年，我局共收到政府信息公开申请１６件。	newRequests=16@own
收到政府信息公开申请 16 件，答复 16 件。	newRequests=16 concluded=16
收到政府信息公开申请两千三百余件。	newRequests=2300~
本年度共收到政府信息公开申请16件次。	
收到信息公开申请邮件12封。	
我县共收到政府信息公开申请75件，其中县级部门收到60件、乡镇收到15件。	newRequests=75
各部门共收到政府信息公开申请75件，答复74件。	newRequests=75@aggregate concluded=74@aggregate
全系统收到依申请公开19件。	newRequests=19@aggregate
2022年新增政府信息公开申请9件。	newRequests=9
共收到政府信息公开申请5件，其中4件予以公开，1件不予公开。	newRequests=5 outcomes.granted=4 outcomes.refused=1
全年收到政府信息公开申请11件，办结8件，结转1件。	newRequests=11 concluded=8 carriedForward=1
收到申请3件。	
收到群众申请补贴3件，答复3件。	
没有超期答复的情形，没有收费。	
未发生一起因信息公开引发的行政复议。	reviews=0!
均未发生行政复议和行政诉讼。	
因政府信息公开被提起行政诉讼2件，其中一审1件、二审1件。	
政府信息公开行政复议3件，均予以维持。	reviews=3 reviews.notUpheld=0!
无因政府信息公开引发的行政诉讼败诉案件。	litigation.corrected=0!
政府信息公开行政诉讼2件，全部胜诉。	litigation=2 litigation.notUpheld=0!
政府信息公开行政复议、行政诉讼各1件。	
新制定行政规范性文件6件，修改2件，废止3件。	normativeDocuments.issued=6 normativeDocuments.repealed=3
截至年底，现行有效行政规范性文件共21件。	normativeDocuments.inForce=21
以县政府名义印发规范性文件7件。	normativeDocuments.issued=7
制发行政规范性文件近10件。	normativeDocuments.issued=10~
共办理行政许可1,204件。	licensing.decisions=1204
依法作出行政处罚37起，罚款12.5万元。	penalties.decisions=37
双公示平台公示行政许可120条、行政处罚15条。	licensing.decisions=120 penalties.decisions=15
全年行政许可120余件。	licensing.decisions=120~
2021年办理行政许可98件。	licensing.decisions=98#2021
收取信息处理费200元，涉及申请2件。	processingFee=0.02
行政事业性收费0万元。	fees.amount=0
`);
