"""Vietnamese words that begin like a number, a scale, a unit or a currency and are none. Only data."""

# Words whose first syllable looks like a scale, a currency or a unit, and that mean something else. They are entered
# as phrases, so that "5 tỷ phú" is five billionaires and "3 đồng phạm" are three accomplices.
DECOY = """
tỷ lệ, tỉ lệ, tỷ giá, tỉ giá, tỷ số, tỉ số, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tỷ muội, triệu tập, triệu hồi, triệu
chứng, vạn tuế, vạn vật, vạn thọ, vạn sự, đồng thời, đồng ruộng, đồng đều, đồng ý, đồng loạt, đồng hành, đồng bộ, đồng
tình, đồng thuận, đồng lòng, đồng quan điểm, đồng chủ tịch, đồng chủ trì, đồng tổ chức, đồng sáng lập, đồng giám đốc,
đồng đạo diễn, đồng hạng, đồng nhất, đồng cảm, đồng nát, đồng cỏ, đồng diễn, đồng nai, đồng tháp, đồng hới, đồng xoài,
đồng văn, đồng đăng, đồng hỷ, đồng phú, đồng khởi, tấn công, ca sĩ, ca khúc, ca nô, độ cao, độ tuổi, độ sâu, độ dài,
độ ẩm, độ mặn, độ bền, độ phủ, mẫu xe, mẫu xét nghiệm, mẫu mã, mẫu máu, phân khu, phân khúc, phân bón, phân tích, phân
xưởng, phân loại, phân hiệu, ngày càng, ngày xưa, ngày một, ngày nào, ngày nọ, ngày kia, ngày mai, ngày giờ, phút
giây, phút chốc, giây phút, giờ giấc, giờ đây, giờ chót, giờ vàng, tuần lộc, tuần tra, tuần hành, tuần hoàn, tuổi trẻ,
tuổi thơ, tuổi đời, tuổi nghề, tuổi thọ, tuổi tác, tháng ngày, năm học, quý khách, quý vị, quý giá, quý báu, quý hiếm,
quý ông, quý bà, quý đại biểu, quý độc giả, quý mến, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, muộn
hơn, sớm hơn, tốt hơn, đắt hơn, rẻ hơn, dài hơn, ngắn hơn, nặng hơn, nhẹ hơn, rộng hơn, hẹp hơn, xa hơn, lâu hơn, kém
hơn, mạnh hơn, yếu hơn, sâu hơn, dày hơn, mỏng hơn, đông hơn, già hơn, trẻ hơn, to hơn, bé hơn, một lần nữa, mỗi một,
ba mẹ, ba má, ba tôi, ba lê, ba lô, ba hoa, ba gai, ba chỉ, ba kích, ba rọi, ba ba, ba ra, ba phải, ba lan, ba đình,
ba vì, ba tư, ba tơ, ba bể, ba đồn, ba son, ba chẽ, ba na, ba tri, ba xuyên, ba hòn, ba động, hai bà trưng, hai lúa,
tám xã, chín chắn, chín muồi, chín rộ, bốn phương, ba vua, sáu câu, năm căn, bảy núi, bảy hiền, chín suối, chín bộ, tư
nhân, tư tưởng, tư lệnh, tư pháp, tư vấn, tư cách, tư liệu, tư duy, tư thế, tư bản, tư gia, tư thục, cách mạng tháng
tám, cách mạng tháng mười, đường ba tháng hai, tạ ơn, tạ lỗi, cân nhắc, cân bằng, cân đối, yến tiệc, dặm đường, điểm
đến, điểm nhấn, điểm nóng, điểm cầu, điểm bán, điểm thi, điểm du lịch, điểm trường
"""
# Words that begin like a unit, a currency or a digit: 2 đô thị, 8 ký tự, 3-1 Real Madrid, một bảng điều khiển.
HOMONYMS = """
đô thị, đô vật, đô đốc, đô hộ, đô hội, đô thành, ký tự, kí tự, ký hiệu, kí hiệu, ký túc xá, kí túc xá, ký giả, ký ức,
kí ức, ký sinh, ký sinh trùng, ký sự, ký kết, ký họa, phân đoạn, phân đội, phân viện, phân hệ, phân cảnh, phân nhóm,
phân tử, phân số, phân cấp, phân vùng, phân lớp, phân ban, phân nửa, phân công, phân phối, phân chia, phân định, phân
kỳ, phân vân, phân tán, phân biệt, bạt che, bạt phủ, bạt lớn, bạt nhựa, tệ nạn, tệ hại, tệ nhất, tệ hơn, bảng đấu,
bảng hiệu, bảng biểu, bảng xếp hạng, bảng điểm, bảng số, bảng tin, bảng vàng, bảng điều khiển, bảng thành tích, bảng
giá, bảng lương, bảng điện, bảng quảng cáo, bảng tên, bảng nhãn, bảng chữ, bảng thống kê, bảng kê, thước phim, thước
đo, thước kẻ, thước dây, yên xe, yên ngựa, yên bình, yên ổn, yên tâm, yên lặng, yên tĩnh, yên bái, yên tử, yên nghỉ,
real madrid, real sociedad, real betis, real valladolid, real estate, rand corporation, won bin, cân đối kế toán, cân
sức, cân tài, cân điện tử, tấn thảm kịch, tấn bi kịch, tấn tuồng, tấn trò, tạ tay, tạ sự, tạ từ, lạng lách, lạng sơn,
lạng giang, độ khó, độ phân giải, độ trễ, độ rộng, độ dày, độ cứng, độ nghiêng, độ phức tạp, độ chính xác, độ tin cậy,
độ sáng, độ nhạy, độ chụm, độ xe, độ chế, độ lệch, độ mở, độ nét, dặm dài, dặm trường, bộ anh em, tiếng nói, tiếng
động, tiếng anh, tiếng việt, tiếng pháp, tiếng nga, tiếng trung, tiếng nhật, tiếng hàn, tiếng đức, tiếng nổ, tiếng
súng, tiếng chuông, tiếng cười, tiếng khóc, tiếng hét, tiếng kêu, tiếng vang, tiếng ồn, tiếng hát, tiếng trống, tiếng
còi, tiếng vỗ tay, tiếng dân tộc, tiếng thái, tiếng hoa, tiếng tày, quý cô, quý tử, quý nhân, quý tộc, quý hội, quý vị
khán giả, lượng tử, cv xin việc, ngã ba, ngã tư, ngã năm, ngã sáu, ngã bảy, có một không hai, một không hai, tài ba,
đòn bẩy, cạm bẩy, nấu chín, luộc chín, nướng chín, hấp chín, chiên chín, xào chín, rán chín, quả chín, trái chín, lúa
chín, thịt chín, chuối chín, cà chua chín, mau chín, chưa chín, chín cây, chín tới, chín nục, chín vàng, chín đỏ, chín
kỹ, chín mọng, chín đều, chín mềm, bà tám, ông tám, tám chuyện, năm bản lề, năm con chuột, năm con trâu, năm con hổ,
năm con mèo, năm con rồng, năm con rắn, năm con ngựa, năm con dê, năm con khỉ, năm con gà, năm con chó, năm con lợn,
năm con heo, bôn ba, phong ba, dư ba, áo bà ba, ba toong, ba xạo, ba trợn, ba láp, ba bị, ba khía, ba đào, ông ba
mươi, chắc mười mươi, rõ mười mươi, tám nhảm
"""
# Sayings whose numbers count nothing.
IDIOMS = """
ba chìm bảy nổi, năm thì mười họa, năm thì mười hoạ, một nắng hai sương, năm châu bốn biển, bốn bể năm châu, ba hồn
bảy vía, ba hồn chín vía, năm lần bảy lượt, ba đầu sáu tay, mồm năm miệng mười, năm cha ba mẹ, tam sao thất bản, một
vốn bốn lời, chín bỏ làm mười, mười phân vẹn mười, một công đôi việc, một chín một mười, trăm công nghìn việc, trăm
nghe không bằng một thấy, năm bè bảy mảng, ba cọc ba đồng, một mất một còn, một sớm một chiều, hai năm rõ mười, chân
nam đá chân chiêu, trăm phương nghìn kế, trăm phương ngàn kế, ngàn cân treo sợi tóc, nghìn cân treo sợi tóc, ba que xỏ
lá, ba hoa chích chòe, nửa vời, nửa chừng, nửa đêm, nửa đường, nửa kín nửa hở, nửa nọ nửa kia, trăm hoa đua nở, muôn
năm, trăm năm đầu bạc, bách niên giai lão, một lòng một dạ, một còn một mất, hai mặt, hai lòng, tứ xứ, bốn phía, tứ
phía
"""
# These stand behind scale words, too: "100 triệu đồng bào".
COMPOUND = """
đồng chí, đồng bào, đồng đội, đồng phạm, đồng bọn, đồng nghiệp, đồng hồ, đồng minh, đồng hương, đồng phục, đồng loại,
đồng môn, đồng sự, đồng tác giả, triệu phú, tỷ phú, tỉ phú
"""
