import { labelled } from "./labelled.ts";

/** Sentences about requests that the grammar was written with. */
export const KNOWN_REQUESTS = labelled(`
# requests received
全年收到政府信息公开申请48件。	newRequests=48
本机关共收到政府信息公开申请48件，较好地保障了群众知情权。	newRequests=48@own
2022年度我局新收依申请公开事项12件。	newRequests=12@own
年内接到信息公开申请七件。	newRequests=7
2022年，共接收公民提出的政府信息公开申请二十三件，均在法定期限内答复。	newRequests=23
累计收到各类政府信息公开申请1,046件。	newRequests=1046
收到政府信息公开申请的总数为35件。	newRequests=35
我委收到35件政府信息公开申请。	newRequests=35@own
本年新收政府信息公开申请数量为9件。	newRequests=9
政府信息公开申请共收到9宗。	newRequests=9
全年登记政府信息公开申请6起。	newRequests=6
收到依申请公开6件，全部按时办理。	newRequests=6
依申请公开方面，全年收到申请14件。	newRequests=14
依申请公开工作规范有序，共收到申请14件，答复14件。	newRequests=14 concluded=14
全年依申请公开件共5件。	newRequests=5
2022年度政府信息公开申请32件，已办结32件。	newRequests=32 concluded=32
收到政府信息公开申请约200件。	newRequests=200~
收到政府信息公开申请300余件。	newRequests=300~
全年收到信息公开申请近百件。	
收到政府信息公开申请五十多件。	newRequests=50~
收到政府信息公开申请20至30件。	newRequests=30~
收到政府信息公开申请0件。	newRequests=0
未收到政府信息公开申请。	newRequests=0!
我镇全年未收到公民、法人和其他组织提出的政府信息公开申请。	newRequests=0!@own
本年度没有收到政府信息公开申请。	newRequests=0!
2022年没有接到依申请公开件。	newRequests=0!
全年未收到任何政府信息公开申请。	newRequests=0!
本单位无政府信息公开申请。	newRequests=0!@own
2022年我街道未收到依申请公开申请。	newRequests=0!@own
全县各级行政机关共收到政府信息公开申请640件。	newRequests=640@aggregate
全市共收到信息公开申请1.2万件。	newRequests=12000~@aggregate
其中，县政府本级收到政府信息公开申请52件。	newRequests=52@own
2021年收到政府信息公开申请40件，2022年收到政府信息公开申请48件。	newRequests=40#2021 newRequests=48
去年收到政府信息公开申请40件。	newRequests=40#2021
3|本年度收到申请21件。	newRequests=21
3|共受理申请21件，办结20件。	accepted=21 concluded=20
# admitted
受理政府信息公开申请62件。	accepted=62
共受理依申请公开政府信息申请62件，其中上年结转3件。	accepted=62 carriedOver=3
全年受理62件信息公开申请，均已答复。	accepted=62
政府信息公开申请受理17件，办结17件。	accepted=17 concluded=17
收到政府信息公开申请20件，经审查受理18件。	newRequests=20 accepted=18
# carried
上年结转政府信息公开申请4件。	carriedOver=4
上年度结转4件，本年新收政府信息公开申请30件。	carriedOver=4 newRequests=30
收到政府信息公开申请34件（含上年结转4件），办结33件，结转下年1件。	newRequests=34 carriedOver=4 concluded=33 carriedForward=1
另有2件为上年结转。	carriedOver=2
2021年结转申请2件。	carriedOver=2
办结31件，其中1件为2021年结转。	carriedOver=1
结转下年度继续办理的申请3件。	carriedForward=3
结转至2023年继续办理3件。	carriedForward=3
3件结转下年度继续办理。	carriedForward=3
结转下一年度1件。	carriedForward=1
其余2件结转到下一年度办理。	carriedForward=2
无结转下年度办理的申请。	carriedForward=0!
没有上年结转的申请。	carriedOver=0!
政府信息公开申请全部办结，结转0件。	carriedForward=0
# answered
已答复政府信息公开申请47件。	concluded=47
政府信息公开申请答复率100%。	
全年办结政府信息公开申请47件，按时办结率100%。	concluded=47
收到政府信息公开申请48件，答复47件，1件正在办理。	newRequests=48 concluded=47
收到政府信息公开申请48件，按期答复47件。	newRequests=48 concluded=47
收到政府信息公开申请48件，均已按时答复。	newRequests=48
办理依申请公开事项8件。	concluded=8
办理政府信息公开申请八件，满意率达到100%。	concluded=8
收到政府信息公开申请5件，已全部办理完毕，未发生超期答复。	newRequests=5
超期答复2件。	
未发生超期答复情况。	
没有逾期未答复的情形。	
回复网民留言120条。	
办理人大代表建议12件、政协提案30件，均已答复。	
受理群众来信来访56件，办结55件。	
12345热线转办工单820件，办结率99.8%。	
答复领导信箱来信48件。	
收到群众咨询90件，答复90件。	
# outcomes
予以公开制度试点单位20家，部分公开栏目3个。	
政府信息公开申请办结30件，其中予以公开20件，部分公开3件，不予公开4件，无法提供2件，不予处理1件。	concluded=30 outcomes.granted=20 outcomes.partiallyGranted=3 outcomes.refused=4 outcomes.unableToProvide=2 outcomes.notProcessed=1
答复政府信息公开申请30件：予以公开20件、部分公开3件、其他处理7件。	concluded=30 outcomes.granted=20 outcomes.partiallyGranted=3 outcomes.otherOutcome=7
3|予以公开的20件，占66.67%；不予公开的10件，占33.33%。	outcomes.granted=20 outcomes.granted=66.67 outcomes.refused=10 outcomes.refused=33.33
3|办结30件，予以公开20件（66.67%）。	concluded=30 outcomes.granted=20 outcomes.granted=66.67
3|20件予以公开，3件不予公开。	outcomes.granted=20 outcomes.refused=3
3|因属于国家秘密不予公开1件。	outcomes.refused=1
3|本机关不掌握相关政府信息5件，没有现成信息需要另行制作1件。	outcomes.unableToProvide.notHeld=5 outcomes.unableToProvide.requiresCreation=1
3|重复申请2件，信访举报投诉类申请1件。	outcomes.notProcessed.repeated=2 outcomes.notProcessed.petitionOrComplaint=1
3|申请人逾期不补正2件。	outcomes.otherOutcome.correctionOverdue=2
3|保护第三方合法权益不予公开2件。	outcomes.refused=2
政府信息公开申请答复中，同意公开9件，不属于本机关2件，信息不存在1件。	outcomes.granted=9 former.notOurs=2 former.nonexistent=1
全年拟制公文200件，其中主动公开120件、依申请公开50件、不予公开30件。	
公文公开属性认定为依申请公开的12件。	
# channels
收到政府信息公开申请20件，其中网络申请12件、信函申请6件、当面申请2件。	newRequests=20 channel.online=12 channel.letter=6 channel.inPerson=2
收到政府信息公开申请20件，通过网络提交12件，通过邮寄提交8件。	newRequests=20 channel.online=12 channel.letter=8
从申请方式看，政府信息公开申请中网上申请12件，占60%。	channel.online=12 channel.online=60
政府信息公开申请中，电子邮件2件，传真1件。	channel.email=2 channel.fax=1
3|当面提交申请3件。	channel.inPerson=3
3|信函方式5件，网络方式9件。	channel.letter=5 channel.online=9
通过网络、信函、当面等方式收到政府信息公开申请20件。	newRequests=20
畅通网络、信函、传真等申请渠道。	
门户网站发布信息320条，微信公众号推送85篇。	
电话咨询120次，现场接待30人次。	
# applicants
收到政府信息公开申请20件，其中自然人18件，法人或其他组织2件。	newRequests=20 applicant.naturalPerson=18 applicant.organization=2
收到自然人提出的政府信息公开申请18件。	applicant.naturalPerson=18
政府信息公开申请中，自然人申请18件，占90%；商业企业申请2件，占10%。	applicant.naturalPerson=18 applicant.naturalPerson=90 applicant.commercialEnterprise=2 applicant.commercialEnterprise=10
3|科研机构申请1件，法律服务机构申请3件。	applicant.researchInstitution=1 applicant.legalServiceInstitution=3
走访企业30家，服务个人120人次。	
查处企业违法案件12件。	
`);
