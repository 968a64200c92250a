"""People in Vietnamese news beyond title and surname: one name, stage names, lists, and what only looks like them."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    "marked",
    [
        "Bức thư của [Rosalind]PERSON được đọc trước tòa.",
        "Tuy nhiên, cảnh sát đã khiến [Hargreaves]PERSON phải im lặng.",
        "Vợ anh nói với [Dmitrova]PERSON rằng mọi việc đã xong.",
        "[Jakobsen]PERSON chia sẻ rằng anh sẽ trở lại.",
        "Hội đồng gồm [Charles T. Wetherby]PERSON và [Jacob van den Broeck]PERSON.",
        "Bộ phim do [Han Ji Won]PERSON đóng chính.",
        "Khán giả chờ [Ngọc Khuê]PERSON từ chiều.",
        "Theo [Thanh Duy]PERSON, bài hát viết trong một đêm.",
        "Đội hình: [Văn Toản]PERSON, [Hồng Sơn]PERSON, [Kewell]PERSON, [Xuân Lực]PERSON.",
        "Trận đấu có [Salah]PERSON - [Delgado]PERSON - [Wozniacki]PERSON ngay từ đầu.",
        "Tướng [Khương Bá]PERSON xin hàng.",
        "Mẹ của [Hồ Thị Hải Hà]PERSON bật khóc.",
        "Cuốn sổ của [Hồ Đức Thiện]PERSON còn nguyên.",
        "Ca sỹ [Hương Tràm]PERSON và MC [Cát Tường]PERSON dự tiệc.",
        "Kế của [Tư Mã Ý]PERSON thất bại.",
        "Bà [Lê Thị Thảo]PERSON đến sớm. [Thảo]PERSON kể lại chuyện cũ.",
        "Theo [Quỳnh Anh]PERSON/[Một Thế Giới]ORG",
        "Hàng tiền vệ có [Carrick]PERSON, [Herrera]PERSON, [Fernandez]PERSON, [Fellaini]PERSON.",
    ],
)
def test_people_by_one_name_on_stage_and_in_lists(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("vi", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Bà sống cùng các con. Sáng nay trời mưa.",
        "Nhân viên giúp du khách. Điều này rất quý.",
        "Họ hỏi lãnh đạo [Viện]ORG về kế hoạch.",
        "Đội phó [Đội Cảnh sát giao thông số 3]ORG cho biết như vậy.",
        "Phó Chủ tịch [UBND tỉnh]ORG [Lê Hoàng Phúc]PERSON dự lễ.",
        "Giám đốc [Sở GD-ĐT Hà Nam]ORG ký công văn.",
        "Vụ việc do [Bộ Tài chính]ORG và các cơ quan liên quan xử lý.",
        "Đầu tư cho giáo dục là cần thiết.",
        "Họ đi ăn ở quán phở Ngọc Lan gần chợ.",
        "Khu trọ ở [Khương Thượng]GPE bị phong tỏa.",
        "Bấm phím Shift trên bàn phím.",
        "TS. [Lê Đình Khôi]PERSON phát biểu.",
        "Anh tới trễ mười phút.",
        "Ý của tôi là nên chờ.",
        "Họ phát động phong trào Thi đua yêu nước.",
        "Chỉ số VN-Index tăng ba điểm.",
        "Ẩm thực của [VN]GPE",
        "Ông ký với [Công ty]ORG",
        "Thủ tướng Chính phủ giao việc cho [Chính phủ]ORG.",
        "Người lái xe là ca sĩ và MC. Chuyện ấy đã cũ.",
    ],
)
def test_titles_offices_and_words_that_only_look_like_people(
    marked: str, expect_names: Callable[[str, str], None]
) -> None:
    expect_names("vi", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Tháng trước, [Toyota Camry]PRODUCT bán chạy nhất.",
        "Cô dùng một chiếc [iPhone X]PRODUCT cũ.",
        "Theo [VNPT Quảng Bình]ORG, sóng đã có lại.",
        "Lãi của [Nam Kim Group]ORG tăng 3%.",
        "Giá cổ phiếu [JPMorgan Chase]ORG giảm.",
        "Các ca khúc như “[Mưa trên phố]WORK_OF_ART”, “[Gió đầu mùa]WORK_OF_ART” và “[Trăng non]WORK_OF_ART”.",
        "Anh vô địch [Bundesliga 2018/2019]EVENT.",
        "Anh ngụ xã [Hòa Thắng]GPE, [H.Bắc Bình]GPE.",
        "Tối nay, [Knicks]ORG gặp [Warriors]ORG.",
        "Ở vòng 7, [Lyon]ORG thắng trên sân nhà, thủ môn của [Nantes]ORG bắt hỏng hai bàn thắng.",
        "Cuộc tập trận của [hải quân Ấn Độ]ORG kéo dài một tuần.",
        "Tàu neo tại căn cứ hải quân [Yokosuka]FAC.",
        "[Trường Trung học cơ sở Nguyễn Du]ORG đón học sinh.",
        "Ngân sách tăng. [Bộ]ORG cũng đang rà soát.",
        "[CA Q. Liên Chiểu]ORG vào cuộc.",
        "Điều đó giúp [Đảng]ORG mạnh hơn; [Đảng cộng sản Nhật Bản]ORG cũng vậy.",
        "Hàng của các công ty [Hàn Quốc]GPE bán chạy; giới [Hàn]GPE khen.",
        "Họ vào [Nam]LOC từ năm ngoái.",
        "Ông trích [Thông tư số 12/2016 /TT-BTC]LAW.",
        "Máy bay hạ cánh tại căn cứ [Ramstein]FAC.",
        "[Ủy ban kinh tế châu Phi]ORG họp.",
        "Tên lửa [RS-28 Sarmat]PRODUCT được phóng; [Sarmat]PRODUCT bay xa.",
        "Tiêm kích [Su-57]PRODUCT mang tên lửa [R-77M]PRODUCT.",
        "Ca nhiễm COVID-19 tăng, tên lửa giá vé rẻ đi.",
        "Dàn karaoke gồm [Jarguar KM 202]PRODUCT, không cần thêm loa.",
        "Anh dự giải [VĐQG Thái Lan]EVENT năm ngoái.",
        "Bên kia, anh [Nguyên]PERSON đã ngủ.",
        "Họ chuyển ông tới [Trung tâm y tế Gia Viễn]ORG và [Trung tâm Y tế huyện Kim Sơn]ORG.",
        "[Sở Nội vụ]ORG và [Công an tỉnh Hà Nam]ORG cùng kiểm tra.",
        "Doanh nghiệp nộp phạt theo [Luật Hải quan số 54/2014/QH13]LAW và [Nghị định số 15/2025/NĐ-CP]LAW.",
        "Nhà tốc mái sau bão\nTrong khi đó, tàu vẫn ra khơi.",
        "Hội chứng suy hô hấp (Acute Respiratory Syndrome) rất nặng.",
    ],
)
def test_companies_products_sides_works_and_offices(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("vi", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Bà ở số 34 [Vũ Quỳnh]FAC, phường [Chính Gián]GPE.",
        "Họ đến quán ăn tại 158 [Hàn Thuyên]FAC.",
        "Đội trưởng mang áo số 10 [Đặng Văn Lực]PERSON, 27 tuổi.",
        "Nữ bệnh nhân [N.T.L.]PERSON, 32 tuổi, đã khỏe.",
        "Chồng chị là [P.T.A.M]PERSON, giáo viên.",
        "Thứ trưởng [Bộ Y tế]ORG [Nguyễn Trường Sơn]PERSON dự họp.",
        "Bí thư [Thành ủy]ORG [Trương Quang Nghĩa]PERSON dự họp.",
        "Khoa học phát triển nhanh.",
        "Chị nằm ở [Khoa Thần kinh]ORG ba ngày.",
        "Anh trú tại [quận 4]GPE, [TP.HCM]GPE.",
        "[Sở Y tế]ORG và [Ban Tuyên giáo T.Ư]ORG ký kết; [Ủy ban Dân tộc]ORG và của [Bộ Nội vụ]ORG.",
        "[Công ty giày Gia Định]ORG tuyển người; [Trung đoàn 22]ORG - [Quân khu 4]ORG huấn luyện.",
        "Phút 20, [Nguyên Hoàng]PERSON mở tỷ số cho nguyên Bộ trưởng [Lê Văn Tám]PERSON xem.",
        "Cô từ [Nauy]GPE sang [Cộng hòa Czech]GPE.",
    ],
)
def test_addresses_patients_and_their_hospitals(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("vi", marked)
