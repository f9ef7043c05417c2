import { labelled } from "./labelled.ts";

/** A fourth batch, written after the repairs that the third led to; infra/decisions/0014 has its first look. */
export const FOURTH = labelled(`
# requests
2022年度，全区行政机关新收政府信息公开申请1,284件，上年结转56件，总计办理1,297件，结转下年度43件。	newRequests=1284@aggregate carriedOver=56@aggregate concluded=1297@aggregate carriedForward=43@aggregate
我部全年共收到申请人提出的政府信息公开申请321件，同比下降4.2%，均依法作出答复。	newRequests=321 newRequests=4.2
2022年全年，我厅政府信息公开申请新收数量为88件。	newRequests=88@own
本乡今年只收到1件依申请公开，已按时限要求办理。	newRequests=1@own
去年结转本年办理的政府信息公开申请3件，今年新收17件，合计20件，今年全部办结。	carriedOver=3 newRequests=17
2022年，市卫健委依申请公开受理系统共收到申请29件，其中有效申请27件。	newRequests=29
截至2022年底，累计收到政府信息公开申请41件，按时办结率100%。	newRequests=41
全年办理政府信息公开申请共54件（含上年结转4件），其中53件已答复，1件结转至2023年办理。	concluded=54 carriedOver=4 carriedForward=1
本年度收到的5件政府信息公开申请全部办结。	newRequests=5
因申请材料不齐全，要求补正2件。	
我单位2022年政府信息公开申请为零。	newRequests=0!@own
2022年度本机关未收到任何形式的政府信息公开申请，无上年结转和结转下年情况。	newRequests=0!@own
今年没有群众向我镇提出政府信息公开申请。	newRequests=0!@own
全年没有发生依申请公开事项。	newRequests=0!
依申请公开工作：2022年未收到。	
一是依申请公开办理更加规范，全年受理申请33件，同比增长65%，在法定期限内答复率100%。	accepted=33 accepted=65
收到要求公开土地征收信息的申请8件。	newRequests=8
2022年我局共收到政府信息公开申请二十七件（其中网络申请二十件，信函申请七件），办结二十六件，一件结转下年。	newRequests=27@own channel.online=20@own channel.letter=7@own concluded=26@own carriedForward=1@own
# outcomes
3|本年度办理结果如下：予以公开7件，部分公开0件，不予公开1件，无法提供4件，不予处理0件，其他处理0件，总计12件。	outcomes.granted=7 outcomes.partiallyGranted=0 outcomes.refused=1 outcomes.unableToProvide=4 outcomes.notProcessed=0 outcomes.otherOutcome=0
已办结的政府信息公开申请中，予以公开的占58.3%、无法提供的占33.3%、不予公开的占8.3%。	outcomes.granted=58.3 outcomes.unableToProvide=33.3 outcomes.refused=8.3
3|对2件涉及第三方合法权益的申请，书面征求第三方意见后不予公开。	
答复情况：政府信息公开申请予以公开6件，因不掌握相关政府信息无法提供3件，申请人撤销申请1件。	outcomes.granted=6 outcomes.unableToProvide=3
3|作出予以公开决定的15件、作出不予公开决定的2件。	outcomes.granted=15 outcomes.refused=2
收到政府信息公开申请4件，均予以公开。	newRequests=4
政府信息公开申请答复结果为：公开3件，不存在1件，非本机关职责2件。	
# channels, applicants
2022年收到政府信息公开申请50件，通过互联网、邮寄、当面方式提出的分别占70%、24%、6%。	newRequests=50 channel.online=70 channel.letter=24 channel.inPerson=6
3|其中在线平台申请35件，信函12件，当面3件。	channel.online=35 channel.letter=12 channel.inPerson=3
按申请人性质划分，政府信息公开申请中自然人47件、法律服务机构2件、其他组织1件。	applicant.naturalPerson=47 applicant.legalServiceInstitution=2
政府信息公开申请人中，自然人占94%，法人和其他组织占6%。	applicant.naturalPerson=94 applicant.organization=6
共收到政府信息公开申请50件，其中以信函形式申请12件，以数据电文形式申请38件。	newRequests=50 channel.letter=12
# other business
全年受理行政复议申请112件，办结104件，直接纠错率11%。	
市场监管所办理投诉举报812件，为消费者挽回损失35万元。	
答复人大代表建议14件、政协委员提案22件，办复率、满意率均为100%。	
收到网民留言156条，均已答复。	
开展政府信息公开申请办理专题培训2次，培训业务骨干86人。	
政务新媒体发布信息2180条，其中微信1260条、微博920条。	
办理市长热线交办件633件，按时办结率99.5%。	
共受理不动产查询申请1502件。	
审核发布政府信息612条，对不予公开的30条说明理由。	
依申请公开目录新增事项6项。	
召开政府信息公开工作例会4次，通报典型案例5件。	
化解信访积案9件，答复信访事项61件。	
# remedies
2022年，我局因政府信息公开引发的行政复议案件2起、行政诉讼案件1起，均被维持。	reviews=2@own litigation=1@own reviews.notUpheld=0!@own litigation.notUpheld=0!@own
全年未发生针对本机关有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。	reviews=0!@own litigation=0!@own
本年度政府信息公开被申请行政复议0件，被提起行政诉讼0件。	reviews=0 litigation=0
政府信息公开行政复议案件7件，其中结果维持5件，结果纠正1件，尚未审结1件。	reviews=7 reviews.upheld=5 reviews.corrected=1
2022年度没有因政府信息公开工作产生的行政复议，也没有行政诉讼。	reviews=0! litigation=0!
2022年，全市各级行政复议机关受理政府信息公开类行政复议案件45件。	
无政府信息公开相关的复议、诉讼及举报。	reviews=0! litigation=0!
代表区政府出庭应诉政府信息公开行政诉讼案件3件。	
# documents, decisions, money
2022年新制发行政规范性文件0件，废止0件，现行有效2件。	normativeDocuments.issued=0 normativeDocuments.repealed=0 normativeDocuments.inForce=2
全年以区政府及区政府办公室名义共印发行政规范性文件8件，均配套发布解读材料。	normativeDocuments.issued=8
对全区规范性文件进行清理，保留51件，废止12件，修改4件。	normativeDocuments.repealed=12@aggregate
现有规范性文件9件。	normativeDocuments.inForce=9
主动公开行政许可结果216条、行政处罚结果18条、行政强制结果0条。	licensing.decisions=216 penalties.decisions=18 compulsoryMeasures.decisions=0
2022年本机关共作出行政处罚决定六件，罚款共计4.2万元。	penalties.decisions=6@own
行政处罚信息公示率100%，公示行政处罚信息18条。	penalties.decisions=18
一般程序行政处罚立案25件，作出处罚决定18件。	
受理各类行政许可申请220件，准予许可216件。	
全年行政事业性收费共收取9.58万元。	fees.amount=9.58
未向申请人收取任何费用。	
全年无信息公开收费事项，信息处理费为0元。	processingFee=0
`);
