"""Vietnamese words that open a predicate: what an office does, so that its name has ended before them."""

from corpus.names.lexicon_vi import phrases

# Words of saying; after a given name they show a person.
SAYING = phrases(
    "nói,kể,kể lại,cho biết,cho hay,chia sẻ,khai,khai nhận,khẳng định,nhấn mạnh,trả lời,bày tỏ,nhớ lại,giải thích,"
    "tâm sự,thừa nhận,cười,bảo,hỏi,nhận định,nhận xét,bộc bạch,đáp,thổ lộ,trình bày,viết,nói thêm,cho biết thêm,"
    "phân tích,dự báo,đánh giá,phản ánh,thuật lại,tiết lộ,lý giải,trần tình,phân trần,hồi tưởng,dẫn chứng,xúc động,"
    "phát biểu"
)
# Verbs of one syllable and words before a verb, which no name of an office goes on with.
_SHORT = phrases(
    "đã,đang,sẽ,vừa,mới,cũng,còn,từng,liên tục,luôn,vẫn,chưa,không,phải,cần,nên,muốn,định,bắt,giữ,phạt,thu,chi,trao,"
    "tặng,mở,đóng,gửi,nhận,nêu,đưa,đề,xin,mời,họp,ký,bán,mua,xây,sửa,giao,lập,ra,vào,lên,xuống,đến,tới,về,có,là,"
    "được,bị,do,để,cho,và,với,của,tại,ở,từ,theo,trong,khi,lúc,nếu,nhưng,mà,thì,rồi,nhằm,chỉ,gọi,hỏi,đón,tiếp,dự,"
    "thăm,rút,nộp,trả,vay,thắng,thua,hòa,gặp,đấu,đá,ghi,đạt,giành,tăng,giảm,chuyển,chọn,tuyển,dừng,cấm,ép,buộc,"
    "cử,điều,đi,chạy,bay,cứu,tìm,thấy,chờ,hủy,xử,tuyên,kiện,tố,khởi,nhất trí,lại,hiện,nay,hôm,ngày,sáng,chiều,"
    "tối,nói,kể,bảo,xem,coi,đăng,viết,in,phát,chiếu,diễn,hát,làm,nghe,ngăn,chặn,kéo,đẩy,đặt,treo,gỡ,khóa,đối,"
    "vì,bởi,hay,hoặc,các,những,một,hai,ba,nhiều,này,đó,kia,ấy,trước,sau,qua,trên,dưới,giữa,cùng,như,gồm,thuộc,"
    "năm,tháng,tuần,quý,rót,đòi,lo,giúp,nuôi,dạy,học,vận,kỷ,cắt,dời,bàn,khen,nhập,xuất,thưởng,sắp,cách,lần,hơn,gần"
)
_LONG = phrases(
    "kiểm tra,kiểm soát,thông tin,thông báo,phối hợp,tổ chức,phát hiện,bắt giữ,tạm giữ,thu giữ,khởi tố,điều tra,xác "
    "minh,làm rõ,xử lý,xử phạt,truy tìm,truy nã,triệt phá,triển khai,thực hiện,tiến hành,yêu cầu,đề nghị,đề xuất,"
    "kiến nghị,khuyến cáo,cảnh báo,hướng dẫn,chỉ đạo,quyết định,ban hành,công bố,phê duyệt,chấp thuận,thông qua,"
    "thống nhất,ký kết,hợp tác,hỗ trợ,cung cấp,đầu tư,xây dựng,khởi công,khánh thành,hoàn thành,bàn giao,tiếp nhận,"
    "tiếp tục,tăng cường,đẩy mạnh,chủ trì,chủ động,tham gia,tham dự,tham mưu,đăng ký,đăng tải,giải quyết,giải trình,"
    "giải ngân,giám sát,thẩm định,thanh tra,truy tố,xét xử,tuyên phạt,tuyên án,tuyên dương,mở rộng,bổ sung,điều "
    "chỉnh,sửa đổi,áp dụng,duy trì,bảo đảm,đảm bảo,bảo vệ,quản lý,vận hành,khai thác,sản xuất,kinh doanh,xuất khẩu,"
    "nhập khẩu,vận chuyển,giao dịch,báo cáo,trình diễn,biểu diễn,phục vụ,phục hồi,khắc phục,khôi phục,ứng phó,sơ tán,"
    "di dời,cứu hộ,cứu nạn,tìm kiếm,cứu sống,cấp cứu,điều trị,phẫu thuật,tiêm chủng,ghi nhận,thống kê,ước tính,dự "
    "kiến,dự báo,dự đoán,đánh giá,nhận định,khảo sát,nghiên cứu,phân tích,thử nghiệm,thí điểm,phát triển,phát động,"
    "phát sóng,phát hành,phát hành,phát biểu,phát huy,kỷ niệm,kỷ luật,khen thưởng,trao tặng,vinh danh,tặng quà,"
    "đón tiếp,tiếp đón,hội đàm,gặp gỡ,làm việc,trao đổi,thảo luận,biểu quyết,bỏ phiếu,bầu chọn,bổ nhiệm,miễn nhiệm,"
    "điều động,luân chuyển,tuyển dụng,tuyển sinh,đào tạo,bồi dưỡng,giảng dạy,kêu gọi,vận động,quyên góp,ủng hộ,trợ "
    "giúp,từ chối,phản đối,phản hồi,bác bỏ,phủ nhận,xác nhận,khẳng định,cam kết,nỗ lực,đối mặt,đối thoại,vượt qua,"
    "tập trung,ưu tiên,khuyến khích,tạo điều kiện,gia hạn,gia tăng,cắt giảm,hạ lãi suất,nâng cấp,nâng cao,cải tạo,"
    "cải thiện,thay đổi,thay thế,chuyển đổi,chuyển giao,ra quân,ra mắt,ra quyết định,đề cử,cử cán bộ,huy động,điều "
    "tàu,tuần tra,mật phục,bao vây,khám xét,lập biên bản,tịch thu,tiêu hủy,niêm phong,tạm dừng,đình chỉ,thu hồi,cấp "
    "phép,cấp giấy,rà soát,đối chiếu,lấy mẫu,xét nghiệm,cách ly,phân luồng,giải cứu,lắp đặt,lắp ráp,vay vốn,cho vay,"
    "niêm yết,phân phối,khuyến mãi,quảng bá,giới thiệu,trưng bày,tái hiện,kết nối,kết hợp,liên kết,liên danh,tài trợ,"
    "sáp nhập,hợp nhất,chia tách,giải thể,phá sản,thành lập,ra đời,mua lại,bán ra,thâu tóm,góp vốn,chia cổ tức,đạt "
    "doanh thu,nộp ngân sách,thu phí,thu hút,đón khách,mở bán,mở cửa,đóng cửa,trả lời,trả lương,thi đấu,thi công,"
    "thi hành,đấu giá,đấu thầu,trúng thầu,nhắc nhở,phê bình,khiển trách,cáo buộc,tố cáo,khiếu nại,kháng cáo,kháng "
    "nghị,bào chữa,chứng minh,chứng kiến,theo dõi,tiếp cận,tiếp xúc,tiếp quản,động viên,thăm hỏi,chăm lo,chăm sóc,"
    "trực tiếp,thường xuyên,khẩn trương,kịp thời,hiện có,hiện nay,ngay lập tức,bước đầu,đồng loạt,đồng ý,đồng thời"
)
PREDICATES = SAYING | _SHORT | _LONG
_SYLLABLES = frozenset(phrase[0] for phrase in _SHORT if len(phrase) == 1)
PAIRS = frozenset(phrase for phrase in PREDICATES if len(phrase) == 2)


def closes(word: str) -> bool:
    """Tell whether the small word `word` by itself ends the name before it."""
    return word in _SYLLABLES
