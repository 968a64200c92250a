"""The English words that tell names apart: heads of organisations and places, roles, words that begin sentences."""

ORG_HEADS = frozenset(
    "University Bank Ministry Department Bureau Office Agency Authority Administration Customs Commission "
    "Committee "
    "Council Corporation Company Group Inc Ltd Co Corp LLC PLC JSC Association Federation Confederation Union "
    "Institute "
    "Academy College School Hospital Clinic Party Court Police Army Navy Force Forces Club FC SC CF "
    "Foundation Fund Centre "
    "Center Airlines Airways Air Exchange Press Times Post Daily Newspaper Television TV Radio Organization "
    "Organisation "
    "Assembly Parliament Congress Senate Cabinet Guard Guards Command Board Team Tribunal Secretariat Front "
    "Alliance League "
    "Society Network Holdings Motors Motor Electronics Technologies Technology Pharmaceuticals Pharma Systems "
    "Energy Petroleum Oil "
    "Gas Steel Capital Securities Insurance Partners Ventures Media Entertainment Records Studios Pictures "
    "Games Software "
    "Solutions Logistics Shipping Lines Mining Resources Industries Industry Industrial Enterprises "
    "Enterprise Cooperative "
    "Division Branch Unit Directorate Inspectorate Treasury Embassy Consulate Mission Delegation Chamber "
    "Coalition "
    "Movement Militia Brigade Battalion Regiment Corps Fleet Service Services Delegation Procuracy "
    "Prosecutor's Taskforce "
    "Sub-Department Departments Subcommittee Laboratory Lab Labs Orchestra Museum Gallery Terminals Foods Cross Firm "
    "Studio Choir "
    "Band Brewery Group's Cartel Conglomerate "
    "Government Politburo Duma Bundestag Syndicate Trust Charity Programme Program Taskforce Registry "
    "Ministry's Directorate-General "
    "Healthcare Foods Beverage Dairy Telecom Airlines' Automotive Aviation Aerospace Semiconductor "
    "Semiconductors Bancorp Financial "
    "Operator Regulator Grid Investment Investments Management Marines Rangers Rovers Wanderers Athletic "
    "Hotspur Warriors Lakers Newsroom Newsdesk Desk".split()
)
ORG_OF_HEADS = frozenset(
    "University Bank Ministry Department Departments Bureau Office Agency Authority Administration Commission "
    "Committee Council "
    "Association Federation Confederation Union Institute Academy College School Hospital Party Court Academy "
    "Society League "
    "Organization Organisation Chamber Board Assembly House Government Embassy Consulate Directorate Division "
    "Centre "
    "Center Museum Church Army Sub-Department Inspectorate Front Corps Fund Foundation Alliance Secretariat "
    "Group Branch "
    "Conference Congress Ministries Club Customs".split()
)
ORG_FOR_HEADS = frozenset(
    "Center Centre Centers Centres Office Institute Agency Fund Committee Council Department Foundation "
    "Association "
    "Organization Organisation Commission Ministry Administration Bureau Authority Board Alliance Coalition "
    "Society Division "
    "Programme Program Network Campaign Campaigns School Academy Directorate Bank Court".split()
)
FAC_HEADS = frozenset(
    "Berth Basilica Airport Port Bridge Gate Station Stadium Tower Towers Expressway Highway Motorway "
    "Terminal Dam "
    "Plant Factory Palace "
    "Square Street Road Avenue Boulevard Lane Tunnel Railway Temple Pagoda Cathedral Church Mosque Hall Arena "
    "Market "
    "Hotel Prison Base Shipyard Refinery Reservoir Wharf Pier Library Theatre Theater House Zoo Mall Plaza "
    "Building Park Zone "
    "Observatory Cemetery Mausoleum Citadel Castle Fort Fortress Metro Line Circuit Monument Memorial Resort "
    "Villa Ward-Gate "
    "Checkpoint Crossing Pass Barracks Hub Complex Reactor Pipeline".split()
)
FAC_LOWER_HEADS = frozenset(
    "airport port bridge wharf pier gate stadium seaport expressway highway station dam checkpoint terminal".split()
)
GPE_LOWER_HEADS = frozenset("village commune hamlet district township prefecture county ward".split())
LOC_LOWER_HEADS = frozenset(
    "beach river lake mountain bay strait peninsula reef shoal valley archipelago pass islet".split()
)
# Small nouns right before the name of a company or group, and right after the name of a thing that is made.
ORG_NOUNS = frozenset(
    "company firm group organisation organization startup start-up brand band retailer carmaker automaker "
    "airline manufacturer "
    "developer importer exporter supplier operator producer house line network lender broker publisher "
    "conglomerate subsidiary consultancy "
    "charity nonprofit NGO newspaper magazine website platform trader shipper maker chipmaker automaker "
    "builder insurer agency "
    "contractor miner distributor tabloid gang cartel militia club side".split()
)
PRODUCT_NOUNS = frozenset(
    "rocket rockets satellite missile missiles spacecraft smartphone smartphones fighter jet jets aircraft "
    "helicopter tank tanks drone drones "
    "vessel ship chatbot model app software vaccine car sedan SUV pickup submarine frigate destroyer carrier "
    "processor chip laptop".split()
)
LOC_HEADS = frozenset(
    "River Sea Ocean Gulf Bay Strait Straits Delta Mountain Mountains Range Island Islands Peninsula Valley "
    "Lake Lakes Desert "
    "Basin Highlands Plateau Coast Cape Beach Canal Forest Triangle Archipelago Reef Shoal Falls Waterfall "
    "Glacier Volcano "
    "Cave Hills Ridge Trench Corridor Creek Lagoon Region Regions Subregion Hemisphere Channel Heights Pole".split()
)
LOC_OF_HEADS = frozenset("Gulf Bay Strait Straits Sea Isle Cape Coast Horn Valley Lake Mount Ring Cradle".split())
GPE_HEADS = frozenset(
    "Province City County District Prefecture Town Township Commune Ward State Republic Emirate Municipality "
    "Dynasty".split()
)
GPE_OF_HEADS = frozenset(
    "Republic Kingdom State City Province Emirate Commonwealth Duchy Principality Town County".split()
)
EVENT_HEADS = frozenset(
    "Conference Summit Forum Games Olympics Cup Championship Championships Festival War Wars Congress Expo "
    "Fair Dialogue "
    "Open Prix Tournament Operation Campaign Exhibition Marathon Carnival Biennale Revolution Uprising Crisis "
    "Week Day "
    "Session Meeting Symposium Convention Show Derby Pageant Series Talks Tour Ceremony Plenum Revolt Massacre "
    "Earthquake Trophy Initiative Month Year Race Playoffs Finals Final Qualifiers Debate Anniversary".split()
)
EVENT_SURE_HEADS = frozenset(
    "Summit Games Olympics Cup Championship Championships Expo Prix Marathon Biennale Festival Open War "
    "Revolution".split()
)
EVENT_OF_HEADS = frozenset("Battle War Siege Festival Year Week Day Feast Treaty".split())
LAW_HEADS = frozenset(
    "Law Act Treaty Convention Agreement Protocol Accord Accords Constitution Code Resolution Decree Circular "
    "Directive "
    "Pact Charter Declaration Bill Amendment Ordinance Communique Decision Statute Regulation Regulations "
    "Plan Rule Rules "
    "Order Strategy Framework".split()
)
LAW_SURE_HEADS = frozenset(
    "Law Act Treaty Convention Protocol Accord Accords Constitution Code Charter Pact Ordinance".split()
)
LAW_NUMBERED = frozenset(
    "Resolution Decree Circular Directive Decision Law Article Amendment Ordinance Regulation Act Order Plan "
    "Document "
    "Conclusion Notice Dispatch Proposition Section".split()
)
LAW_ON_HEADS = frozenset(
    "Law Convention Code Treaty Agreement Protocol Declaration Charter Decree Act Ordinance Constitution".split()
)
WORK_HEADS = frozenset("Prize Award Awards Medal Symphony Trophy Oscar Honour Honors".split())
LEFT_HEADS = {
    "Mount": "LOC",
    "Mt": "LOC",
    "Lake": "LOC",
    "River": "LOC",
    "Cape": "LOC",
    "Hotel": "FAC",
    "Route": "FAC",
    "Highway": "FAC",
    "Interstate": "FAC",
    "Terminal": "FAC",
    "Pier": "FAC",
    "Port": "FAC",
    "Fort": "FAC",
    "Camp": "FAC",
    "Berth": "FAC",
    "Typhoon": "EVENT",
    "Hurricane": "EVENT",
    "Cyclone": "EVENT",
    "Storm": "EVENT",
    "Operation": "EVENT",
    "Exercise": "EVENT",
    "Hospital": "ORG",
    "Bank": "ORG",
    "Ward": "GPE",
    "District": "GPE",
    "Decree": "LAW",
    "FC": "ORG",
    "AC": "ORG",
    "AS": "ORG",
    "Radio": "ORG",
    "Team": "ORG",
    "Campaign": "EVENT",
    "Expo": "EVENT",
}
# A capitalised class noun that may stand alone for an office named before: "the Ministry".
SHORT_ORGS = frozenset(
    "Ministry Department Government Committee Commission Council Bank Agency Bureau Authority Party Customs "
    "Assembly Court "
    "Association Union Office Board Federation Institute University Congress Senate Parliament Secretariat "
    "Front Group "
    "Administration Corporation Company State-Bank Treasury House Politburo Army Police Navy Fund Academy "
    "Division "
    "Inspectorate Sub-Department".split()
)

ROLE_HEADS = frozenset(
    "President Minister Premier Chancellor Chairman Chairwoman Chairperson Chair Director Directors Head "
    "Chief Secretary Governor "
    "Mayor Ambassador Envoy Spokesman Spokeswoman Spokesperson General Colonel Major Captain Lieutenant "
    "Sergeant Admiral "
    "Commander Marshal Senator Representative Congressman Congresswoman Speaker Judge Justice Attorney "
    "Prosecutor Inspector "
    "Commissioner Superintendent Officer Professor Doctor Prof Dr Mr Mrs Ms Miss Sir Lord Lady Dame King "
    "Queen Prince "
    "Princess Emperor Pope Bishop Archbishop Cardinal Rabbi Imam Sheikh Sultan Ayatollah Coach Manager CEO "
    "CFO COO CTO "
    "Founder Co-founder Editor Analyst Economist Expert Leader Member Members Deputy Vice Standing Rector "
    "Dean Principal "
    "Lecturer Scientist Researcher Engineer Artist Singer Actor Actress Striker Midfielder Defender "
    "Goalkeeper Captain "
    "Administrator Consul Attache Advisor Adviser Aide Assistant Associate Delegate Chief-of-Staff Laureate "
    "Journalist "
    "Reporter Comrade Uncle Aunt Brother Sister Father Mother Saint Madam Madame Monsieur Herr Sen Rep Gov "
    "Gen Col Lt Maj "
    "Capt Sgt Rev Hon Detective Sheriff Constable Treasurer Counsel Counsellor Magistrate Vice-President "
    "Vice-Chairman "
    "Vice-Premier Vice-Minister Undersecretary Under-Secretary-General Secretary-General Director-General "
    "Brigadier "
    "Councillor MP MEP PM DPM Presidents Ministers Secretaries Leaders Ambassadors".split()
)
ROLE_MODIFIERS = frozenset(
    "Treasury Prime Deputy Vice Acting Former Chief Senior First Foreign Finance Defence Defense Health Trade "
    "Interior Home Justice "
    "Education Agriculture Environment Transport Commerce Labour Labor Energy Culture Science Economy "
    "Industry Public "
    "Security Information State General Executive Managing Regional Provincial National Party Permanent "
    "Special Assistant "
    "Under Associate Joint Lieutenant Major Brigadier Rear Police Royal Grand Attorney Press Political "
    "Presidential "
    "Prime-Ministerial Standing Honorary Founding Co Lead Principal Country Global Human Rights Affairs "
    "International "
    "Technical Interim Outgoing Incoming Supreme Crown Head Leading Chief-Executive High Representative "
    "Non-executive "
    "Commercial Marketing Operations Operating Financial Editorial Sales Program Programme Project Branch "
    "Resident "
    "Trade-Minister Economic Climate Tourism Planning Investment Construction Digital".split()
)
ROLE_LOWER = frozenset(
    "president minister premier chancellor chairman chairwoman director chief secretary governor mayor "
    "ambassador envoy "
    "spokesman spokeswoman spokesperson general colonel captain admiral commander senator speaker judge "
    "prosecutor "
    "commissioner professor prince princess king queen pope coach manager founder economist analyst leader "
    "captain "
    "striker midfielder defender goalkeeper actor actress singer director author writer lawyer doctor "
    "scientist "
    "researcher engineer farmer teacher student driver officer head expert journalist reporter photographer "
    "player "
    "official representative lawmaker activist businessman businesswoman billionaire tycoon resident owner "
    "editor "
    "winger swimmer runner sprinter boxer gymnast tycoon rapper novelist poet painter architect deputy "
    "councillor "
    "superintendent inspector detective ex-president ex-minister co-founder filmmaker comedian host villager "
    "mother father "
    "son daughter wife husband brother sister friend victim suspect defendant passenger worker nurse veteran "
    "soldier "
    "counterpart".split()
)
COURTESY = frozenset(
    "Mr Mrs Ms Miss Dr Prof Sir Lord Lady Dame Madam Madame Comrade Uncle Rev Sen Rep Gov Gen Col Lt Maj Capt "
    "Sgt".split()
)

SAYING = frozenset(
    "said says told added noted stressed emphasised emphasized stated explained announced argued claimed "
    "warned declared "
    "remarked insisted wrote tweeted commented believes thinks admitted acknowledged recalled revealed "
    "confirmed denied "
    "called urged praised thanked affirmed highlighted underlined reiterated scored died won resigned was who "
    "suggested "
    "expressed replied joked tells".split()
)
PLACE_PREPOSITIONS = frozenset("in at near from to outside across around throughout through via into between".split())

# Capitalised, but no part of a name where they stand first or alone.
FUNCTION_WORDS = frozenset(
    "The A An And Or But If In On At By For With From To Of As It Its He She They We I You His Her Their Our "
    "My Your This "
    "That These Those There Here When While Where Who What Which Why How After Before Since Until During "
    "Under Over Between "
    "Among Through Although Though Because However Moreover Meanwhile Furthermore Additionally Also Then Thus "
    "Therefore "
    "According Despite Not No Yes All Both Each Every Some Many Most Several Other Another Such More Less Few "
    "One Two Three "
    "Four Five Six Seven Eight Nine Ten Is Are Was Were Be Been Being Has Have Had Do Does Did Will Would Can "
    "Could May Might Must "
    "Should Shall Let Only Just Even Still Yet Now Today Yesterday Tomorrow Last Next Once Within Without "
    "About Against "
    "Along Amid Around Up Down Out Off Into Onto Upon Like Unlike Instead Indeed Perhaps Maybe So Too Very "
    "Much Any Nor "
    "Either Neither Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
    "June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Photo Source "
    "Caption Video Read "
    "Related Image Illustration Author Tags Share AM PM Says Said New Overview "
    "Speaking Following Based Regarding Concerning Given Including Currently Recently Previously Finally "
    "First Second Third "
    "Firstly Secondly Thirdly Lastly Specifically Particularly Especially Notably Earlier Later Soon Nearly "
    "Almost "
    "Approximately Around Besides Beyond Hence Whether Whereas Whenever Wherever Never Always Often Sometimes "
    "Usually "
    "Nobody Everyone Everything Something Nothing Mr Mrs Ms Dr Me Us Him Them Mine Am Oh Hello Dear Thank "
    "Thanks Please "
    "Tet Christmas Easter Ramadan Lunar Hey Okay OK VND USD US$ EUR GMT ICT UTC".split()
)
# Upper-case words that name no organisation.
NOT_ORG = frozenset(
    "UAV UAVs AI GDP COVID CEO CFO COO CTO DNA RNA HIV AIDS USD VND EUR GBP JPY CNY RMB THB KRW SGD UTC GMT "
    "ICT EDT "
    "EST PST TV PC IT ID "
    "VAT FDI ODA CPI PMI PPP ESG IPO M&A GRDP SME SMEs NGO NGOs MoU MOU FTA FTAs PDF USB GPS SMS QR VIP VR AR "
    "IoT ICU "
    "PhD MBA BSc MA MD OK AM PM BC AD TOP NEWS VIDEO PHOTO ETF MRI CT PCR SARS MERS UV LED LNG LPG EV EVs GHG "
    "CO NO II III "
    "IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI SOS FAQ DIY PR HR KPI R&D B2B B2C API SIM "
    "CCTV UHF VHF "
    "OLYMPIC COVID-19 RON DO TEU HS CIF FOB CO2 PM2 5G 4G 3G CV CD DVD AK IP URL HTML MVP VAR KO TKO "
    "UNESCO-listed THE AND FOR "
    "DAX CAC MIB MIBTEL SMI IBEX AEX BEL KOSPI KOSDAQ SENSEX NIKKEI HSI TOPIX ATX BUX WIG MICEX IPC IBOVESPA BOVESPA "
    "MERVAL LIBOR PIBOR EURIBOR FIBOR TIBOR BTP BTPS OAT OATS GDR GDRs ADR ADRs "
    "OF IN ON FTSE NASDAQ MW GW KW GWH MWH KWH MHZ GHZ KM KG MM HA SQM".split()
)
# Words of our day that older word lists lack.
NEW_WORDS = frozenset(
    "online email website blog smartphone app apps internet covid startup crypto cryptocurrency blockchain "
    "podcast selfie hashtag drone "
    "livestream webinar lockdown vaccine vaccines chatbot deepfake fintech ecommerce cyber cybersecurity "
    "cyberattack cybercrime wifi emoji "
    "influencer wildfire wildfires coronavirus pandemic hydropower geopolitics multilateral multilateralism "
    "bilateral digitalisation "
    "digitalization decarbonisation decarbonization biodiversity offshore onshore upskilling reskilling "
    "e-commerce anti-smuggling "
    "microchip microchips semiconductor semiconductors biomass biofuel biogas aquaculture agritourism "
    "ecotourism homestay livelihoods stakeholders "
    "geothermal photovoltaic streaming freelancer remote workforce benchmark rollout takeaway hotline hotspot "
    "mindset roadmap showcase "
    "logistics supercomputer megaproject megacity agribusiness agro multimodal transshipment remittance "
    "remittances".split()
)
PLACE_BEGINNINGS = frozenset(
    "San Santa Santo Sao São Los Las El Fort Port New North South East West Saint St Puerto Villa Ban Muang".split()
)
NAME_PARTICLES = frozenset("de da di do dos du del della van von der den bin ibn al el la le ten ter abu y".split())
VIETNAMESE_FAMILY = frozenset(
    "Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Doan Luong Trinh Dao "
    "Mai Lam Ha Cao "
    "Luu Chau Ta Thai Phung To Vuong Kieu Quach La Thach Tang Nghiem Khuc Giang Dam Tong Ton Bach Chu Au Mac "
    "Hua Kim Diep "
    "Quan Lai Cu Khong Vi Lu Ong Nong Be Giap Than Hang Trieu Van Ninh Tieu Lo Cam Quang Vang Sung Thao Giang "
    "Mua".split()
)
VIETNAMESE_SYLLABLES = frozenset(
    "An Anh Ba Bac Bach Bang Bao Be Bich Binh Buu Cam Can Canh Cat Chau Chi Chien Chinh Chung Chuc Cong Cuc "
    "Cuong Cu Da Dai Dam "
    "Dan Dang Danh Dao Dat Dau Dien Diep Dieu Dinh Do Doan Doanh Don Dong Duc Dung Duy Duyen Duong Em Gia "
    "Giang Giap Giau Ha Hai Han Hang Hanh Hao "
    "Hau Hien Hiep Hieu Hinh Ho Hoa Hoai Hoan Hoang Hoi Hong Hop Hue Hung Huong Huu Huy Huyen Huynh Ke Kha "
    "Khai Khac Khanh Khang Khoa "
    "Khoi Khue Khuong Kien Kieu Kim Ky La Lai Lam Lan Lang Le Lich Lien Lieu Linh Lo Loan Loc Loi Long Luan "
    "Luat Luc Luong Luu Ly Mai Man "
    "Manh Mao Mau Minh Mung My Nam Nga Ngan Nghi Nghia Nghiep Ngoc Nguyen Nguyet Nha Nhan Nhat Nhi Nhu Nhung "
    "Nhut Ninh Nong Oanh Phat Phi "
    "Phong Phu Phuc Phung Phuoc Phuong Pho Quan Quang Que Quoc Quy Quyen Quyet Quynh Sa Sam San Sang Sinh Son "
    "Sy Si Sau Ta Tai Tam Tan Tang Tao "
    "Tham Than Thang Thanh Thao The Thi Thien Thiep Thinh Tho Thoa Thong Thu Thuan Thuc Thuong Thuy Thuyet "
    "Tien Tiep Tin Tinh To Toan Toai Tra "
    "Trai Tram Tran Trang Tri Trieu Trinh Tru Truc Trung Truong Tu Tuan Tuat Tue Tung Tuoi Tuong Tuyen Tuyet "
    "Ty Uyen Van Vang Vi "
    "Viet Vinh Vu Vui Vy Vuong Vuot Xuan Xuyen Y Yen Yet Thach Thai Thap That Tha Kham Kiem Kiet Khiem Lap "
    "Liem Luyen Mich Nhuan Nguyen Quat Sao Tac Tot Uy".split()
)
CHINESE_FAMILY = frozenset(
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie "
    "Han Tang Feng Yu "
    "Dong Xiao Cheng Cao Yuan Deng Xue Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Ye Yan Pan Du Dai Xia "
    "Zhong Tian Ren "
    "Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan "
    "Lei Qian Yin Yi "
    "Chang Qiao Lai Gong Wen Xi Nie Ouyang Zhuang Qi Hong Xing Tao Zhan Mei Guan Zhai Bao Chu Ge Mo Ning Niu "
    "Qu Quan Ruan Sheng Ou".split()
)
KOREAN_FAMILY = frozenset(
    "Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon "
    "Son Bae Baek Nam Noh Ha Ko Ban Wi Ryu Heo Hur Chung Chun Choo Koo Woo Roh Eom Chae Byun Yeo Pyo Suh "
    "Hyun Yeom Pak".split()
)
PINYIN = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ueng|ai|ei|ao|ou|"
    r"an|en|in|un|ia|ie|iu|"
    r"ua|uo|ui|ue|er|a|o|e|i|u|v)"
)
