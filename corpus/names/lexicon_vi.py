"""The Vietnamese words that tell names apart: heads of organisations and places, titles, surnames, small words."""


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Return the comma-separated phrases of `text` as tuples of lower-case syllables."""
    return frozenset(tuple(phrase.lower().split()) for phrase in text.split(","))


# Heads that an office keeps in its name. Those of one syllable need a name after them.
ORG_HEADS = phrases(
    "Tổng cục,Cục,Chi cục,Vụ,Bộ,Sở,Ban,Phòng,Đội,Trạm,Ủy ban nhân dân,UBND,HĐND,Hội đồng nhân dân,Ủy ban,"
    "Hội đồng,Công an,"
    "Hải quan,Cảnh sát,Bộ Tư lệnh,Bộ Chỉ huy,Quân khu,Quân đoàn,Quân chủng,Sư đoàn,Trung đoàn,Lữ đoàn,"
    "Tiểu đoàn,Binh đoàn,"
    "Đồn Biên phòng,Biên phòng,Bộ đội Biên phòng,Bệnh viện,Trung tâm,Viện,Học viện,Trường Đại học,"
    "Trường Cao đẳng,Trường THPT,Trường THPT chuyên,"
    "Trường THCS,Trường Tiểu học,Trường Trung học,Trường,Đại học,Ngân hàng,Công ty,Tổng công ty,Tập đoàn,"
    "Hiệp hội,Liên đoàn,"
    "Liên minh,Hội,Đảng,Đảng bộ,Đảng ủy,Tỉnh ủy,Thành ủy,Huyện ủy,Quận ủy,Thị ủy,Văn phòng,Thanh tra,Tòa án,"
    "Tòa án nhân dân,TAND,"
    "VKSND,Viện Kiểm sát nhân dân,Viện Kiểm sát,Kho bạc,Quỹ,Tổ chức,Cơ quan,Đại sứ quán,Lãnh sự quán,"
    "Tổng Lãnh sự quán,"
    "Câu lạc bộ,CLB,Đội tuyển,Báo,Tạp chí,Đài,Nhà xuất bản,NXB,Nhà hát,Bảo tàng,Dàn nhạc,Thư viện,Chính phủ,"
    "Quốc hội,Nghị viện,Thượng viện,"
    "Hạ viện,Mặt trận Tổ quốc,Đoàn Thanh niên,Đoàn,Thành đoàn,Tỉnh đoàn,Hội Liên hiệp Phụ nữ,Hội Nông dân,"
    "Xí nghiệp,Hợp tác xã,HTX,"
    "Sở Giao dịch,Kiểm toán,Viện Hàn lâm,Phân viện,Nhà máy Z,Đài Khí tượng Thủy văn,Chi nhánh,"
    "Liên hiệp,Quân đội,Không quân,Hải quân,Lục quân,Ủy hội,"
    "Hãng,Hãng hàng không,Hãng tin,Trung ương,Ban Chỉ đạo,Ban Quản lý,Ban Chấp hành,Ban Tổ chức,"
    "Ban Tuyên giáo,Tiểu ban,"
    "Tổ công tác,Chi đoàn,Chi bộ,Tổng Công đoàn,Công đoàn,Bảo hiểm xã hội,BHXH,Kho bạc Nhà nước,Cục Thuế,"
    "Chi cục Thuế,Điện lực,Doanh nghiệp,"
    "BĐBP,Phòng CSĐT,CSGT,Phòng Cảnh sát,Hạt Kiểm lâm,Chi cục Kiểm lâm,Vùng,Hải đội,Hải đoàn,"
    "Cảng vụ,Tòa,Nhóm,Mạng lưới,Phòng PC,Tổng Liên đoàn,Tổng LĐLĐ,LĐLĐ,Liên đoàn Lao động,LĐBĐ,VFF,Tổng hội,"
    "Tổng kho,Tổng đài,Tổng thầu,Tổng Kiểm toán,Viện Nghiên cứu,Trung tâm Y tế,Trung tâm Điều hành,"
    "Trung tâm Kiểm soát bệnh tật,CDC,BQL,Ban QLDA,Phòng GD-ĐT,Sở GD-ĐT,Bộ GD-ĐT,Phòng GD&ĐT,Sở GD&ĐT,Bộ GD&ĐT,"
    "Sở TN-MT,Bộ TN-MT,Bộ KH-CN,Sở KH-CN,Sở VH-TT,Bộ LĐ-TB-XH,Trường ĐH,ĐH,Trường Mầm non,Trường PTDTNT,"
    "Trường Đại học Sư phạm,Nhạc viện,Cung Văn hóa,Hãng phim,Đoàn ca múa,Ủy ban MTTQ,MTTQ,Ủy ban Mặt trận Tổ quốc,"
    "Viện KSND,Đoàn Luật sư,Văn phòng luật sư,Ủy ban Kiểm tra,Ban Nội chính,Ban Dân vận,Bộ Tổng Tham mưu,"
    "Tổng cục Chính trị,Học viện Cảnh sát,Lực lượng Cảnh sát,Đội Cảnh sát,Đội CSGT,Phòng CSGT,Phòng CSHS,"
    "Hạm đội,Binh chủng,Hải đoàn Biên phòng,Công an cửa khẩu,Vườn thú,Thảo cầm viên,Trạm y tế,Trạm Kiểm soát,"
    "Trường Trung học cơ sở,Trường Trung học phổ thông,Trường Phổ thông,Trường Phổ thông dân lập,Trường Trung cấp,"
    "Trường Phổ thông Dân tộc nội trú,Trường Cao đẳng nghề,Trường Trung cấp nghề,Trường THCS & THPT,Trường THCS-THPT,"
    "Trường Quốc tế,Trường Dân lập,Trường Đại học Quốc tế,Học viện Âm nhạc,Viện Đại học,Ban cán sự Đảng,"
    "Ban cán sự đảng,CA,Khoa,BV,BVĐK,TTYT,Cty,TCty,Tổng Cty,Cty TNHH,Cty CP,"
    "CTCP,Bộ Chính trị,Ban Bí thư,Quân ủy Trung ương"
)
# Heads that count as part of the name even where they are written small.
ORG_HEADS_SMALL = phrases(
    "công ty,công an,bệnh viện,chi cục,trường đại học,trường tiểu học,trường thpt,trường thpt chuyên,"
    "trường thcs,trường mầm non,"
    "đồn biên phòng,"
    "ngân hàng,tổng cục,ủy ban nhân dân,hải quan,huyện ủy,tỉnh ủy,thành ủy,đại sứ quán,tổng công ty,"
    "câu lạc bộ,hợp tác xã,"
    "phòng cảnh sát,đảng ủy,tòa án nhân dân,viện kiểm sát nhân dân,học viện,đại học,hội đồng nhân dân,doanh "
    "nghiệp tư nhân,trung tâm y tế,trường trung học cơ sở,trường trung học phổ thông,trường cao đẳng,trường trung cấp,"
    "quân đội,hải quân,không quân,lục quân"
)
# Offices that stand for themselves by their capitalised head alone.
SHORT_ORGS = phrases(
    "Tổng cục,Cục,Chi cục,Bộ,Sở,Ban,Ủy ban,Hội đồng,Chính phủ,Quốc hội,Ngân hàng,Công ty,Tổng công ty,Đảng,"
    "Nhà nước,"
    "Tập đoàn,Bệnh viện,Ban Chỉ đạo,Trung tâm,Học viện,Viện,Liên đoàn,Hiệp hội,Hội,Bộ Chính trị,Hải quan,"
    "Nhà trường,Thượng viện,"
    "Hạ viện,UBND,HĐND,Tỉnh ủy,Thành ủy,Đảng ủy,Mặt trận Tổ quốc,Mặt trận,Quân đội,Quân ủy Trung ương,"
    "Quân đội nhân dân,Công an nhân dân,Ủy ban Thường vụ,"
    "Công an,Tòa án,TAND,Viện Kiểm sát,VKSND,Biên phòng,Tổng Liên đoàn,BHXH,Ủy ban Mặt trận Tổ quốc,"
    "Văn phòng Chính phủ,Ủy ban Trung ương,Hội đồng Bảo an,Ban Thường vụ,Ban Thư ký,Ban Bí thư,Trung ương Đảng"
)
ALWAYS_ORGS = phrases("Chính phủ,Quốc hội,Thượng viện,Hạ viện,Bộ Chính trị,Nhà Trắng,Lầu Năm Góc,Điện Kremlin")
# Small words inside the names of offices and laws.
DOMAIN = phrases(
    "tự nhiên,tuyên truyền,nhân sự,cứu thương,dân số,gia đình,điều tra,chống buôn lậu,buôn lậu,chống,"
    "phòng chống,phòng,tội phạm,về,ma túy,kinh tế,tham nhũng,"
    "môi trường,cảnh sát,quản lý,hành chính,"
    "trật tự,xã hội,an ninh,giao thông,đường bộ,đường sắt,đường thủy,hàng không,hàng hải,xuất nhập khẩu,"
    "xuất nhập cảnh,nhập cảnh,xuất cảnh,"
    "phát triển,nông thôn,nông nghiệp,thôn,công nghệ,công nghệ cao,kỹ thuật,khoa học,công nghiệp,thương mại,"
    "dịch vụ,du lịch,thể thao,văn hóa,giáo dục,"
    "đào tạo,thống kê,thuế,hải quan,kiểm tra,kiểm soát,sau thông quan,thông quan,giám sát,phòng vệ thương mại,"
    "thị trường,thị trường trong nước,trong nước,"
    "châu âu,châu á,châu mỹ,châu phi,quốc tế,quốc gia,nhà nước,trung ương,nhân dân,tối cao,cấp cao,sơ thẩm,"
    "phúc thẩm,lâm thời,"
    "thường vụ,thường trực,bảo vệ,biên giới,biên phòng,khí tượng,thủy văn,khí tượng thủy văn,dự báo,thực vật,"
    "thực phẩm,an toàn,an toàn thực phẩm,an toàn thông tin,"
    "thông tin,truyền thông,báo chí,xuất bản,điện tử,phát thanh,truyền hình,bưu chính,viễn thông,năng lượng,"
    "dầu khí,điện lực,điện,tái tạo,"
    "xây dựng,đô thị,hạ tầng,quy hoạch,kiến trúc,nhà ở,bất động sản,đất đai,tài nguyên,nước,biển,hải đảo,"
    "thủy sản,lâm nghiệp,chăn nuôi,thú y,"
    "trồng trọt,thủy lợi,đê điều,thiên tai,cứu nạn,cứu hộ,tìm kiếm,phòng cháy,chữa cháy,y tế,dự phòng,"
    "khám chữa bệnh,dược,dân số,trẻ em,phụ nữ,"
    "lao động,việc làm,người cao tuổi,người có công,bảo trợ,bảo hiểm,tiền tệ,tín dụng,chứng khoán,đầu tư,"
    "nước ngoài,kế hoạch,tài chính,ngân sách,giá,"
    "công sản,nợ,đối ngoại,hợp tác,pháp luật,pháp chế,tư pháp,hình sự,dân sự,thi hành án,bổ trợ,con nuôi,"
    "hộ tịch,quốc tịch,chứng thực,dân tộc,tôn giáo,"
    "nội vụ,tổ chức,cán bộ,tuyên giáo,dân vận,nội chính,lý luận,khoa học xã hội,nhân văn,sư phạm,bách khoa,"
    "ngoại ngữ,ngoại thương,ngoại giao,"
    "nghệ thuật,âm nhạc,sân khấu,điện ảnh,mỹ thuật,di sản,bảo tàng,thư viện,trong,đường,số,chuyển đổi số,"
    "dữ liệu,dân cư,cơ yếu,mật mã,"
    "đổi mới,sáng tạo,nghiên cứu,chiến lược,chính sách,tiêu chuẩn,đo lường,chất lượng,sở hữu trí tuệ,sở hữu,"
    "trí tuệ,hạt nhân,bức xạ,"
    "đa khoa,nhi,phụ sản,chợ rẫy,nhiệt đới,tâm thần,ung bướu,tim,mắt,da liễu,y học,cổ truyền,chấn thương,"
    "chỉnh hình,phổi,"
    "giá trị gia tăng,thu nhập,cá nhân,doanh nghiệp,tiêu thụ,tiêu thụ đặc biệt,xử lý,vi phạm,rượu,bia,tác hại,"
    "khiếu nại,tố cáo,tiếp cận,người tiêu dùng,quyền lợi,"
    "căn cước,công dân,cư trú,nghĩa vụ,quân sự,quốc phòng,an ninh mạng,mạng,kinh doanh,vận tải,du lịch,"
    "ngân hàng,các,của,động vật,hoang dã,"
    "bầu cử,trưng cầu,ý dân,cơ bản,tổng hợp,chính quyền,địa phương,hỗ trợ,nhỏ và vừa,phá sản,cạnh tranh,"
    "đấu thầu,"
    "đấu giá,tài sản,giao dịch,thế giới,toàn quốc,"
    "hàng hóa,thủ tục,bệnh tật,dịch bệnh,bệnh nhiệt đới,quân sự,quân khu,quân y,phục hồi chức năng,sản "
    "nhi,tim mạch,huyết học,"
    "truyền máu,hô hấp,bảo tồn,di tích,cố đô,vũ trụ,cổ phần,cửa ngõ,phía bắc,phía nam,nhà sản xuất,nhà thầu,"
    "nhà máy,ô tô,vệ tinh,lương thực,cà phê,hoạt động,chỉ đạo,khu vực,miền bắc,miền trung,miền nam,cứu trợ,"
    "chữ thập đỏ,người mù,khuyến học,cựu chiến binh,nông dân,thanh niên,sinh viên,học sinh,nhà báo,nhà văn,"
    "luật gia,luật sư,doanh nhân,trẻ,dệt may,da giày,lương thực,thép,xi măng,gỗ,lâm sản,chế biến,cà phê,"
    "hồ tiêu,điều,cao su,bóng đá,điền kinh,bơi lội,"
    "vũ khí,vật liệu nổ,hiểm,liên hợp quốc,tuần tra,thủ tục,dân quân,bạo lực,gia đình,vệ sinh,công cộng,"
    "cảnh sát điều tra,toán học,vật lý,hóa học,sinh học,tin học,văn học,lịch sử,địa lý,ngôn ngữ,vật liệu,"
    "thiết bị,nội thất,thời trang,hóa chất,khoáng sản,chống độc,hồi sức,cấp cứu,dân chủ,cộng hòa,cộng sản,bảo thủ,"
    "dã chiến,truyền nhiễm,nội tiết,thần kinh,bệnh phổi,lao,hữu nghị,nhi đồng,tiêu hóa,hô hấp,chuyên khoa,"
    "hồi sức tích cực,dinh dưỡng,phục hồi,sản khoa,nội khoa,ngoại khoa,gây mê,răng hàm mặt,tai mũi họng,mắt"
)
# The first two syllables of every phrase above.
PAIRS = frozenset(p[:2] for p in DOMAIN | ORG_HEADS | SHORT_ORGS if len(p) > 1)
# Class nouns before a place; they stay outside where they are written small.
PLACE_HEADS = phrases(
    "tỉnh,huyện,quận,xã,phường,thị trấn,thị xã,thành phố,thôn,bản,làng,ấp,bang,tiểu bang,thủ đô,đặc khu,"
    "vương quốc,nước,châu,đặc khu hành chính,"
    "vùng lãnh thổ,khu vực,thị tứ,khóm,buôn,xóm,tp,tp.,khu tự trị,hạt,cố đô,cộng hòa,đất nước"
)
FAC_HEADS = phrases(
    "sân bay,sân bay quốc tế,cảng hàng không,cảng hàng không quốc tế,cảng biển,cảng cạn,cảng nước "
    "sâu,cảng,cảng quốc tế,cửa khẩu,cửa khẩu quốc tế,"
    "sân,cửa khẩu chính,cửa khẩu phụ,lối mở,cầu,cầu vượt,hầm,cao tốc,đường cao tốc,quốc lộ,tỉnh lộ,nhà máy,"
    "nhà máy điện,nhà máy thủy điện,"
    "nhà máy nhiệt điện,thủy điện,nhiệt điện,khu công nghiệp,kcn,khu công nghệ cao,khu chế xuất,khu kinh "
    "tế,khu kinh tế cửa khẩu,sân vận động,"
    "sân vận động quốc gia,svđ,nhà ga,ga,ga metro,bến,bến xe,bến cảng,chợ,chùa,đền,nhà thờ,quảng trường,"
    "công viên,trung tâm thương mại,khách sạn,"
    "nhà tù,trại giam,hồ chứa,đập,tòa nhà,chung cư,khu đô thị,đường,phố,ngõ,tuyến metro,đại lộ,"
    "trung tâm hội nghị,trung tâm phóng vệ tinh,bãi phóng,"
    "nhà thi đấu,cung điện,tháp,đường sắt,đường hầm,nút giao,khu du lịch,khu di tích,nghĩa trang,bến phà,"
    "siêu thị,thành cổ,lăng,phủ,làng văn hóa,khu nghỉ dưỡng,"
    "cột cờ,nhà lưu niệm,rạp,lọc dầu,nhà máy lọc dầu,kho,ngã tư,ngã ba,vòng xoay,trạm thu phí,đường vành đai,"
    "vành đai,cảng hàng hóa,"
    "nhà văn hóa,tượng đài,đài tưởng niệm,trường đua,căn cứ,căn cứ không quân,căn cứ hải quân,căn cứ quân sự,"
    "phòng thí nghiệm,phòng thí nghiệm quốc gia,đặc khu kinh tế,quán,quán cà phê,quán bar,quán ăn,nhà hàng,"
    "đấu trường,vườn hoa,kênh đào,dinh,bãi rác,thành cổ,lầu,nhà ga,khu nghĩa trang,phố đi bộ,chung cư cao cấp,"
    "nông trường,lâm trường,làng nghề"
)
LOC_HEADS = phrases(
    "sông,suối,núi,dãy,dãy núi,đèo,vịnh,biển,đảo,quần đảo,bán đảo,hồ,đỉnh,eo biển,thung lũng,cao nguyên,rừng,"
    "vườn quốc gia,sa mạc,đồng bằng,"
    "cù lao,hòn,đồi,kênh,thác,hang,phá,đầm,mũi,cồn,gò,khe,lục địa,bãi biển,khu bảo tồn,khu dự trữ sinh quyển,vùng biển,"
    "lưu vực sông,bãi cạn,bãi tư chính"
)
EVENT_HEADS = phrases(
    "chiến dịch,hội nghị,đại hội,diễn đàn,lễ hội,liên hoan phim,liên hoan,triển lãm,hội chợ,giải,giải vô địch,"
    "cúp,festival,tuần lễ,cuộc thi,"
    "hội thi,hội thao,chiến tranh,cách mạng,chiến thắng,thế vận hội,hội nghị thượng đỉnh,hội nghị cấp cao,"
    "phong trào,chương trình,ngày hội,olympic,"
    "bão,siêu bão,áp thấp,cuộc chiến,trận,kỳ họp,đối thoại,hội thảo,tháng hành động,chuyên án,chung kết"
)
LAW_HEADS = phrases(
    "luật,bộ luật,nghị định,thông tư,nghị quyết,chỉ thị,quyết định,công văn,pháp lệnh,hiến pháp,công ước,"
    "hiệp định,hiệp ước,nghị định thư,"
    "kết luận,công điện,sắc lệnh,đạo luật,hiến chương,thông tư liên tịch,quy định,kế hoạch,điều lệ"
)
LAW_NUMBER_ONLY = phrases(
    "nghị quyết,quyết định,công văn,chỉ thị,kết luận,công điện,quy định,kế hoạch,thông tư,nghị định,thông tư liên tịch"
)

# Titles and roles before names.
_PLAIN_TITLES = phrases(
    "ông,bà,anh,chị,em,cháu,bé,cụ,cô,chú,bác,thầy,ngài,đồng chí,đ/c,vua,chúa,cha,mẹ,vợ,chồng,con,con trai,"
    "con gái,nàng,chàng,sư thầy,ni sư,hòa thượng,"
    "giáo sư,phó giáo sư,tiến sĩ,thạc sĩ,bác sĩ,dược sĩ,kỹ sư,luật sư,kiến trúc sư,nghệ sĩ,nghệ sĩ nhân dân,"
    "nghệ sĩ ưu tú,nhạc sĩ,ca sĩ,diễn viên,"
    "đạo diễn,họa sĩ,nhà văn,nhà thơ,nhà báo,phóng viên,hoa hậu,á hậu,người mẫu,cầu thủ,tiền đạo,tiền vệ,"
    "hậu vệ,trung vệ,thủ môn,đội trưởng,hlv,"
    "huấn luyện viên,vận động viên,vđv,kình ngư,võ sĩ,tay vợt,kỳ thủ,gs,ts,ths,bs,pgs,ncs,nsnd,nsưt,gs.ts,"
    "pgs.ts,"
    "bộ trưởng,thứ trưởng,phó thủ tướng,thủ tướng chính phủ,phó thủ tướng chính phủ,phó thủ tướng thường trực "
    "chính phủ,phó thủ tướng thường trực,thủ tướng,chủ tịch nước,chủ tịch,phó chủ tịch,tổng bí thư,bí thư,phó "
    "bí thư,tổng thống,phó tổng thống,"
    "ngoại trưởng,đại sứ,tổng giám đốc,giám đốc,phó giám đốc,phó tổng giám đốc,cục trưởng,phó cục trưởng,chi "
    "cục trưởng,phó chi cục trưởng,vụ trưởng,"
    "phó vụ trưởng,tổng cục trưởng,phó tổng cục trưởng,trưởng ban,phó trưởng ban,trưởng phòng,phó trưởng "
    "phòng,đội phó,chánh văn phòng,"
    "phó chánh văn phòng,chánh án,viện trưởng,phó viện trưởng,hiệu trưởng,phó hiệu trưởng,trưởng khoa,tổng "
    "thư ký,phó tổng thư ký,thống đốc,phó thống đốc,"
    "thị trưởng,thống chế,đại tướng,thượng tướng,trung tướng,thiếu tướng,đại tá,thượng tá,trung tá,thiếu tá,"
    "đại úy,thượng úy,trung úy,"
    "thiếu úy,thượng sĩ,binh nhì,chiến sĩ,liệt sĩ,anh hùng,hoàng tử,hoàng đế,quốc vương,nữ hoàng,công chúa,"
    "thái tử,thủ hiến,giáo hoàng,"
    "phát ngôn viên,người phát ngôn,chuyên gia,nhà nghiên cứu,nhà khoa học,nhà sáng lập,ceo,tỷ phú,doanh nhân,"
    "bị cáo,bị can,nghi phạm,đối tượng,nạn nhân,tài xế,"
    "lái xe,công dân,sinh viên,học sinh,nghị sĩ,thượng nghị sĩ,hạ nghị sĩ,đại biểu,ủy viên,trợ lý,cố vấn,"
    "đặc phái viên,tham mưu trưởng,tư lệnh,phó tư lệnh,"
    "chính ủy,trưởng đoàn,phó trưởng đoàn,tổng biên tập,biên tập viên,chủ nhiệm,phó chủ nhiệm,thư ký,"
    "kiểm sát viên,thẩm phán,tổng thanh tra,tổng kiểm toán,"
    "nguyên,cựu,quyền,lãnh đạo,nhà vua,bà chủ,ông chủ,chủ,khách,người dân,nghệ nhân,tác giả,nhiếp ảnh gia,"
    "streamer,youtuber,rapper,thầy giáo,cô giáo,"
    "tướng,trưởng đại diện,trưởng khoa,bscki,bsckii,bsnt,đại diện,gs ts,pgs ts,chuyên viên,điều tra viên,"
    "trưởng công an,"
    "phó trưởng công an,giám mục,linh mục,thượng tọa,đại đức,tổng tham mưu trưởng,"
    "phó chủ tịch nước,chủ tịch hđqt,thị trưởng thành phố,tổng lãnh sự,lãnh tụ,chủ tịch hội đồng quản trị,vợ "
    "chồng,gia đình,hạ sĩ,ông trùm,trùm,mc,y sĩ,võ sĩ,nha sĩ,võ sư,lương y,ctv,cộng tác viên,nhà thiết kế,ntk,vđv,"
    "vận động viên,tay vợt,tay đấm,kình ngư,danh ca,nữ ca sĩ,nam ca sĩ,nữ diễn viên,nam diễn viên,siêu mẫu,"
    "chân dài,mỹ nhân,diva,nsưt,nsnd,cựu binh,nhà giáo,nhà sử học,thiền sư,đô vật,võ sĩ quyền anh,"
    "tổng tư lệnh,thượng úy,quân sư,hoàng hậu"
)
_PLAIN_TITLES |= {tuple("sỹ" if word == "sĩ" else word for word in title) for title in _PLAIN_TITLES}
TITLES = _PLAIN_TITLES | {("phó", *title) for title in _PLAIN_TITLES if title[0] != "phó" and len(title) > 1}
TITLES_LONGEST = max(len(phrase) for phrase in TITLES)
FAMILY = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Lương Trịnh Đào "
    "Mai Lâm Hà Cao Lưu Châu Tạ Thái "
    "Phùng Tô Vương Kiều Quách La Thạch Tăng Nghiêm Khúc Giang Đàm Tống Tôn Bạch Chu Âu Mạc Hứa Kim Diệp Quan "
    "Lại Cù Khổng Vi Lữ Ông Nông Bế Giáp "
    "Thân Hàng Triệu Văn Ninh Tiêu Lò Cầm Quàng Vàng Sùng Thào Mùa Giàng Lục Hán Sầm Lường Doãn Viên Uông "
    "Ngụy Cung Trang Từ Thiều Đồng Mã Tưởng Liêu Đậu "
    "Khuất Chử Phí Đường Ma Lù Vừ Và Hờ Cứ Tẩn Chảo Lùng Ly Rơ Siu Ksor Nay Kpă Chúng Bàn Phàn Tòng Cà Lèo "
    "Điêu Hạ Tập Trác Tào Khương Đổng Tần Hàn Thẩm Bành Điền Hoắc Tiết Mao Nhậm Nhan Lăng".split()
)
# Small in most places, capitalised only where a sentence begins.
SMALL_WORDS = frozenset(
    "tại theo ngày trong với của và các những một hai ba bốn năm sáu bảy tám chín mười khi sau trước từ đến "
    "do vì để nếu thì là có không cũng đã đang "
    "sẽ được bị cho về ở trên dưới giữa qua lúc hiện nay còn nhưng tuy mặc dù bên cạnh ngoài ra riêng cùng "
    "đồng thời đặc biệt hôm nay hôm qua sáng "
    "chiều tối trưa đêm đây đó này kia ai gì sao mọi mỗi từng cả nhiều ít hơn rất chỉ mới vừa ngay luôn bởi "
    "nhờ như giống khác tiếp cuối đầu phát "
    "kết ảnh nguồn video xem tin bài tác người việc để vào ra lên xuống đi lại thế vậy nên mà hay hoặc song "
    "dù nhằm thông qua kể dịp hàng "
    "nhân tính nói trao trả gần khoảng hơn dự thời điểm tháng tuần quý hãy đừng nhất toàn khu giá số lần trận "
    "vụ phía nhìn sang cách "
    "gửi đọc đánh giá nhận thấy tuyên bố cuộc chương buổi lễ phiên việc đơn tổng tất chúng tôi họ nó ta mình "
    "hắn quá trình bắt công tuy cần phải nước "
    "nơi vùng miền phần nhóm loại bộ giải nhà xe tàu cụ thể tương tự ngược trái do đó liên quan thay mặt giới "
    "tình hình căn cứ trường hợp dưới hiện "
    "ông bà anh chị cô chú bác em thầy ngài hơn ban đội tham dự phát biểu chia sẻ cho biết thêm trả lời được "
    "biết thủ đô giá vàng chủ trì lãnh tổ đại diện".split()
)
PLACE_PREPOSITIONS = frozenset({"tại", "ở", "đến", "tới", "sang", "từ", "Tại", "Ở", "Từ", "về"})
NOT_ORG = frozenset(
    "SN UAV Covid CoV nCoV BN ECMO ICU SARS AI GDP COVID CEO CFO DNA HIV AIDS USD VND EUR VNĐ TV PC IT VAT "
    "FDI "
    "ODA CPI PMI ESG IPO GRDP SME NGO MoU FTA PDF QR VIP GPS MRI CT PCR UV LED LNG "
    "EV II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI TNHH TMCP MTV CP TP GS TS PGS "
    "THS BS KT QĐ NĐ TT NQ CT HLV VĐV ATGT "
    "ANTT CSGT PCCC TNGT GPMB BĐS ĐH CĐ THPT THCS TT-BTC XNK CNTT KHCN TTHC KCN KKT VĐTT NTM ATTP HĐQT HĐTV "
    "BOT PPP CV SEO SUV PHÓ CHỦ KPI B2B LPG RON "
    "DO TEU XHCN KTXH GD ĐT TƯ TW MV OK SOS VAR HTX SVĐ NXB PV BTV ẢNH VIDEO CLIP TCHQ-KTSTQ QR-CODE VNeID "
    "COVID-19 SARS CCCD CMND BHYT BHTN ĐBQH NSND NSƯT CAND CBCC AFP-JIJI "
    "QH QH13 QH14 QH15 CP UBTVQH TTG QLNN HSSV SGK ĐHĐCĐ XKLĐ CN KT-XH "
    "DN DNNN DNNVV DNTN DNXH HTXNN NLĐ NSDLĐ NSLĐ CBCNV CNVC HCV HCB HCĐ CĐV BXH VCK VĐQG NT NS MC SV GV HS PH PHHS "
    "BV BN BS NVYT VTYT TTYT BTC BGK BLĐ BCH HĐXX CQĐT CSĐT CSKV CNCH GTVT BKS NĐT NDT CTCK TTCK BCTC LNST LNTT VĐL "
    "NSNN TPDN NK XK NVQS KHKT DTTS GCN QSDĐ GCNQSDĐ PCTN VSATTP QNCN CBVC HSDT HSMT VPĐD TTTM TTTT SD SSD HDD USB LAN "
    "WAN RAM ROM CPU GPU LCD LED OLED AMOLED HDMI HDR SSL ATM SIM SMS MMS GB MB TB KB FB HD UHD FHD NFC LTE FM AM "
    "WI-FI "
    "IP API APP UI UX ADN ARN HPV UFO MMA MV EP CD DVD DJ MC TVC KOL KOLS PR HR IQ EQ STEM IELTS TOEIC TOEFL SAT GPA "
    "PHD MBA ICO NFT DEFI P2P CBD BRT ICD RFID FIT ESOP ETF CW CLB TAND VKS UBKT NTM VH TDTT VHTT CSSK KCB KHHGĐ DS "
    "VD LTS PS TB SL NVCC IPS IBS ĐVT TK STK MST ĐKVĐ TTCN BHL PTTH THPTQG ĐTQM "
    "GTCC PCR-RT SSD TDP TNHS TDTU VNXK UHD IOT WIFI OTP PIN ETC LX NDT TTS GPLX VSTP".split()
)
# Syllables of given names.
GIVEN = frozenset(
    "An Anh Ái Ân Ba Bách Bảo Băng Bích Bình Cẩm Chánh Châu Chi Chí Chiến Chinh Chính Công Cúc Cương Cường Danh "
    "Dân Diễm "
    "Diễn Diệp Diệu Doanh Dung Dũng Duy Duyên Dư Dương Đan Đào Đại Đan Đạo Đạt Đăng Đệ Định Đoàn Đông Đồng Đức Gia "
    "Giang "
    "Giao Giáp Hà Hạ Hải Hạnh Hào Hảo Hân Hằng Hậu Hiền Hiển Hiếu Hiệp Hoa Hòa Hoài Hoan Hoàn Hoàng Học Hồng Huân Huấn "
    "Huệ Hùng Huy Huyền Huỳnh Hưng Hương Hường Hữu Kha Khả Khải Khang Khánh Khiêm Khoa Khôi Khuê Kiên Kiệt Kiều Kim Kỳ "
    "Lam Lan Lâm Lân Lập Lệ Liên Liễu Linh Loan Long Lộc Lợi Luân Luận Lực Lương Lượng Ly Lý Mai Mạnh Mẫn Mận Mến "
    "Minh My "
    "Mỹ Nam Nga Ngà Ngân Nghi Nghĩa Nghiêm Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhật Nhi Nhiên Nhung Như Ninh Oanh "
    "Phát Phi "
    "Phong Phú Phúc Phụng Phước Phượng Phương Quang Quân Quế Quốc Quy Quý Quyên Quyền Quyết Quỳnh Sang Sâm Sinh "
    "Song Sơn "
    "Sử Sương Tài Tâm Tân Tấn Tế Thạch Thái Thanh Thành Thảo Thắm Thắng Thế Thi Thiên Thiện Thịnh Thoa Thọ Thông "
    "Thơ Thơm "
    "Thu Thuận Thuần Thục Thủy Thúy Thùy Thư Thương Thường Thy Tiên Tiến Tiệp Tín Tình Toàn Toản Tố Trà Trang Trâm "
    "Trân "
    "Tri Trí Triết Triều Trinh Trình Trọng Trúc Trung Trường Tú Tuấn Tuệ Tùng Tuyên Tuyền Tuyết Tư Tường Uyên Uy "
    "Vân Văn "
    "Vi Vinh Vĩnh Vịnh Vũ Vượng Vy Xuân Xuyến Ý Yên Yến "
    "Tuân Tràm Cát Thuyên Thụy Nhiệm Nguyện Bền Chấn Chung Chuẩn Chương Cơ Cừ Diện Diệm Duẩn Đoan Độ Đôn "
    "Giáng Hiện Hiệu Hòe Hợi Hợp Huynh Kế Khương Khuyên Lài Lãm Lành Liêm Luyến Luyện Lựu Miên Nết Nghị "
    "Ngoan Ngôn Nhạn Nhâm Nhạc Niên Nương Phấn Phan Phẩm Quảng Sáng Sắc Thăng Thân Thiệu Thuyết Thược "
    "Thức Thưởng Tích Toại Trạch Tráng Triển Trụ Trực Tuyến Tước Việt Viên Võ Xuyên Hàn".split()
)
# Foreign words that Vietnamese writes without marks; at a sentence's start they are no names.
FOREIGN_WORDS = frozenset(
    "internet video clip camera website web email smartphone robot robots virus laptop tablet game games gamer "
    "gameshow show "
    "album single live livestream online offline fan fans idol hotgirl hot style stylist top tour tourist studio "
    "stress "
    "container taxi bus xe-buýt logistics marketing sale sales startup blockchain bitcoin token crypto wifi "
    "bluetooth pin "
    "card chip drone modem server software hardware app apps web blog blogger vlog vlogger youtuber tiktoker "
    "influencer "
    "model catwalk casting scandal drama trailer teaser remake cover rap rapper rock pop ballad jazz hip-hop dance "
    "band "
    "festival concert liveshow vitamin protein collagen cholesterol insulin gen gene covid sars cortisol omega "
    "canxi calo "
    "euro dollar usd won yen baht peso rupee forum resort homestay villa hotel spa golf gym yoga aerobic marathon "
    "tennis "
    "derby penalty hattrick hat-trick playoff play-off final semifinal link post comment like share inbox status fake "
    "hacker hack spam malware trojan update upgrade download upload file folder windows menu shop shipper ship order "
    "deadline workshop seminar talkshow talk ok yes no and the of in on at for with from to is are this that it he "
    "she we "
    "they you new news best big how what when where why who world man men woman women girl boy one two three".split()
)
# Before a person only: after these, a name that is also a country's (ông Đức, anh Nga) is a person's.
COURTESY = phrases("ông,bà,anh,chị,em,cháu,cụ,cô,chú,bác,thầy,bé,đồng chí,ngài")
# Small nouns before the name of a company or group, a thing that is made, or a people.
ORG_NOUNS = phrases(
    "hãng taxi,hãng công nghệ,hãng phim,hãng dược,hãng dược phẩm,hãng sản xuất,hãng chip,hãng luật,"
    "hãng nghiên cứu,hãng tư vấn,ngân hàng đầu tư,hãng,hãng tàu,hãng xe,hãng tin,hãng hàng không,hãng bay,"
    "công ty,tập đoàn,tổ chức,doanh nghiệp,ngân hàng,"
    "nhà mạng,nền tảng,startup,"
    "công ty con,nhà sản xuất,công ty mẹ,thương hiệu,mạng xã hội,mạng lưới,câu lạc bộ,clb,đội,đội bóng,báo,tờ,"
    "trang,đài,kênh,nhóm,băng nhóm,liên danh,quỹ,sàn,"
    "ban nhạc,nhóm nhạc,công ty chứng khoán,công ty tư vấn,công ty nghiên cứu,nhà phát triển,chuỗi,nhà xuất "
    "bản,phong trào,lực lượng"
)
PRODUCT_NOUNS = phrases(
    "xe bán tải,xe khách,xe tải,xe con,xe máy,xe sang,ô tô,chiếc,mẫu,dòng máy bay,trực thăng,tàu,tên lửa,vệ "
    "tinh,mẫu xe,xe,dòng xe,điện thoại,máy bay,tiêm kích,xe tăng,tàu container,tàu hàng,tàu cá,"
    "tàu chở dầu,tàu khu trục,tàu ngầm,chiến hạm,"
    "phần mềm,ứng dụng,hệ điều hành,mô hình,chatbot,thuốc,vaccine,vắc-xin,vắc xin,uav,drone,robot,chip,"
    "siêu máy tính,máy tính bảng,du thuyền,tàu sân bay"
)
AWARD_NOUNS = phrases(
    "giải,giải thưởng,huân chương,huy chương,danh hiệu,cúp,phim,bộ phim,tiểu thuyết,ca khúc,album,vở,vở kịch,"
    "cuốn,cuốn sách,tác phẩm,bài hát"
)
PEOPLE_NOUNS = phrases("người,dân tộc,đồng bào")
COUNTRY_INITIALS = frozenset("Việt Trung Mỹ Nga Nhật Hàn Triều Ấn Pháp Đức Anh Lào Âu Úc Thái Campuchia".split())
# Small words that follow a person's given name or the short name of an office.
AFTER_NAMES = frozenset(
    "đã sẽ đang cũng và về với cho có là được bị không phải cần vừa vẫn này trong tại ở từ đến theo để nên do "
    "khi nếu thì mà hay hoặc "
    "tiếp đề yêu chỉ phối xem khẳng nhấn nêu lưu luôn mới còn rất như trên qua sau trước nói kể chia thừa "
    "tiết bày thông cùng vào ra lên "
    "muốn nhận giành đạt ghi gỡ sút thắng thua làm đi học sống mất quê sinh năm thú khai bán mua đánh rời trở "
    "viết hát trả lời đáp bảo thấy".split()
)
