"""The Vietnamese words that figures are made of, by role. Only data; the grammar is in the other vi modules."""

from decimal import Decimal
from typing import Any

D = Decimal

DIGITS: dict[Any, str] = {
    D(1): "một",
    D(2): "hai",
    D(3): "ba",
    D(4): "bốn",
    D(5): "năm",
    D(6): "sáu",
    D(7): "bảy, bẩy",
    D(8): "tám",
    D(9): "chín",
}
# Forms that digits take only after a ten: hai mốt, hai mươi tư, ba lăm.
LATER_DIGITS: dict[Any, str] = {D(1): "mốt", D(4): "tư", D(5): "lăm, nhăm"}
SCALES: dict[Any, str] = {
    D(10) ** 3: "nghìn, ngàn",
    D(10) ** 4: "vạn",
    D(10) ** 6: "triệu",
    D(10) ** 9: "tỷ, tỉ",
}
SHORT_SCALES: dict[Any, str] = {D(10) ** 3: "k, K", D(10) ** 6: "tr, Tr, TR", D(10) ** 9: "tỷ, tỉ"}

# Words whose first syllable looks like a scale, a currency or a unit, and that mean something else. They are entered
# as phrases, so that "5 tỷ phú" is five billionaires and "3 đồng phạm" are three accomplices.
_DECOY = """
tỷ lệ, tỉ lệ, tỷ giá, tỉ giá, tỷ số, tỉ số, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tỷ muội, triệu tập, triệu hồi,
triệu chứng, vạn tuế, vạn vật, vạn thọ, vạn sự, đồng thời, đồng ruộng, đồng đều, đồng ý, đồng loạt, đồng hành,
đồng bộ, đồng tình, đồng thuận, đồng lòng, đồng quan điểm, đồng chủ tịch, đồng chủ trì, đồng tổ chức, đồng sáng
lập, đồng giám đốc, đồng đạo diễn, đồng hạng, đồng nhất, đồng cảm, đồng nát, đồng cỏ, đồng diễn, đồng nai, đồng
tháp, đồng hới, đồng xoài, đồng văn, đồng đăng, đồng hỷ, đồng phú, đồng khởi, tấn công, ca sĩ, ca khúc, ca nô,
độ cao, độ tuổi, độ sâu, độ dài, độ ẩm, độ mặn, độ bền, độ phủ, mẫu xe, mẫu xét nghiệm, mẫu mã, mẫu máu, phân
khu, phân khúc, phân bón, phân tích, phân xưởng, phân loại, phân hiệu, ngày càng, ngày nay, ngày xưa, ngày một,
ngày nào, ngày nọ, ngày kia, ngày đêm, ngày mai, ngày giờ, phút giây, phút chốc, giây phút, giờ giấc, giờ đây,
giờ chót, giờ vàng, giờ lái, tuần lộc, tuần tra, tuần hành, tuần hoàn, tuổi trẻ, tuổi thơ, tuổi đời, tuổi nghề,
tuổi thọ, tuổi tác, tháng ngày, năm học, quý khách, quý vị, quý giá, quý báu, quý hiếm, quý ông,
quý bà, quý đại biểu, quý độc giả, quý mến, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, muộn hơn,
sớm hơn, tốt hơn, đắt hơn, rẻ hơn,
dài hơn, ngắn hơn, nặng hơn, nhẹ hơn, rộng hơn, hẹp hơn, xa hơn, lâu hơn, kém hơn,
mạnh hơn, yếu hơn, sâu hơn, dày hơn, mỏng hơn, đông hơn, già hơn, trẻ hơn, to hơn, bé hơn, một lần nữa, mỗi một,
ba mẹ, ba má, ba tôi, ba lê, ba lô, ba hoa, ba gai, ba chỉ, ba kích, ba
rọi, ba ba, ba ra, ba phải, ba lan, ba đình, ba vì, ba tư, ba tơ, ba bể, ba đồn, ba son, ba chẽ, ba na, ba tri,
ba xuyên, ba hòn, ba động, hai bà trưng, hai lúa, tám xã, chín chắn, chín muồi, chín rộ, bốn phương, ba vua, sáu
câu, năm căn, bảy núi, bảy hiền, chín suối, chín bộ, tư nhân, tư tưởng, tư lệnh, tư pháp, tư vấn, tư cách, tư
liệu, tư duy, tư thế, tư bản, tư gia, tư thục, cách mạng tháng tám, cách mạng tháng mười, đường ba tháng hai, tạ
ơn, tạ lỗi, cân nhắc, cân bằng, cân đối, yến tiệc, dặm đường, giờ làm, giờ học, giờ dạy, giờ bay, giờ thi, điểm
đến, điểm nhấn, điểm nóng, điểm cầu, điểm bán, điểm thi, điểm du lịch
"""
# Sayings whose numbers count nothing.
_IDIOMS = """
ba chìm bảy nổi, năm thì mười họa, năm thì mười hoạ, một nắng hai sương, năm châu bốn biển, bốn bể năm châu, ba hồn
bảy vía, ba hồn chín vía, năm lần bảy lượt, ba đầu sáu tay, mồm năm miệng mười, năm cha ba mẹ, tam sao thất bản, một
vốn bốn lời, chín bỏ làm mười, mười phân vẹn mười, một công đôi việc, một chín một mười, trăm công nghìn việc, trăm
nghe không bằng một thấy, năm bè bảy mảng, ba cọc ba đồng, một mất một còn, một sớm một chiều, hai năm rõ mười, chân
nam đá chân chiêu, trăm phương nghìn kế, trăm phương ngàn kế, ngàn cân treo sợi tóc, nghìn cân treo sợi tóc, ba que xỏ
lá, ba hoa chích chòe, nửa vời, nửa chừng, nửa đêm, nửa đường, nửa kín nửa hở, nửa nọ nửa kia, trăm hoa đua nở, muôn
năm, trăm năm đầu bạc, bách niên giai lão, một lòng một dạ, một còn một mất, hai mặt, hai lòng, tứ xứ, bốn phía, tứ phía
"""
# These stand behind scale words, too: "100 triệu đồng bào".
_COMPOUND = """
đồng chí, đồng bào, đồng đội, đồng phạm, đồng bọn, đồng nghiệp, đồng hồ, đồng minh, đồng hương, đồng phục, đồng
loại, đồng môn, đồng sự, đồng tác giả, triệu phú, tỷ phú, tỉ phú
"""

PERCENTS: dict[Any, str] = {
    "%": "phần trăm, phần trăm (%), pct",
    "pp": "điểm phần trăm, điểm %, điểm phần trăm (%)",
    "bp": "điểm cơ bản",
    "‰": "phần nghìn, phần ngàn",
}

CURRENCIES: dict[Any, str] = {
    "VND": "đồng, đ, vnđ, vnd, đồng việt nam, đồng vn, tiền đồng, việt nam đồng, đồng (vnd), đồng chẵn",
    "USD": """
        đô la, đô-la, đôla, đô, usd, đô la mỹ, đô-la mỹ, đôla mỹ, đô mỹ, mỹ kim, đồng usd, đồng đô la, đồng đô
        la mỹ
    """,
    "EUR": "euro, ơ-rô, đồng euro, euros, đồng tiền chung châu âu",
    "GBP": "bảng anh, đồng bảng anh, bảng",
    "JPY": "yên, yen, yên nhật, yen nhật, đồng yên, đồng yen",
    "CNY": "nhân dân tệ, ndt, nhân dân tệ trung quốc, tệ, đồng nhân dân tệ, tệ trung quốc, rmb",
    "KRW": "won, won hàn quốc, đồng won",
    "TWD": "đô la đài loan, tệ đài loan, đài tệ, tân đài tệ",
    "HKD": "đô la hồng kông, đô la hong kong, đô hồng kông",
    "SGD": "đô la singapore, đô singapore, đô la sing, sgd",
    "AUD": "đô la úc, đô la australia, đô úc, đô-la úc",
    "CAD": "đô la canada, đô canada",
    "NZD": "đô la new zealand",
    "THB": "baht, bạt, baht thái lan, bạt thái lan, baht thái, đồng baht",
    "LAK": "kip, kíp lào, kip lào",
    "KHR": "riel, riên, riel campuchia",
    "MMK": "kyat, kyat myanmar",
    "MYR": "ringgit, ringgit malaysia",
    "IDR": "rupiah, rupiah indonesia",
    "PHP": "peso philippines",
    "INR": "rupee, rupi, rupee ấn độ",
    "PKR": "rupee pakistan",
    "RUB": "rúp, ruble, rúp nga, rouble, đồng rúp, đồng ruble",
    "CHF": "franc thụy sĩ, phrăng thụy sĩ",
    "SEK": "krona thụy điển, krona",
    "NOK": "krone na uy",
    "DKK": "krone đan mạch",
    "BRL": "real brazil, real",
    "ARS": "peso argentina",
    "MXN": "peso mexico",
    "TRY": "lira thổ nhĩ kỳ, lira",
    "SAR": "riyal saudi, riyal",
    "IRR": "rial iran",
    "AED": "dirham uae, dirham",
    "UAH": "hryvnia",
    "ZAR": "rand nam phi, rand",
    "EGP": "bảng ai cập",
}

UNITS: dict[Any, str] = {
    "kg": "kilogam, ki-lô-gam, kilôgam, kilogram, ký, kí, cân, kg, kgs",
    "g": "gam, gram",
    "mg": "miligam, mi-li-gam, miligram",
    "t": "tấn",
    "q": "tạ",
    "yến": "yến",
    "oz": "ounce, aoxơ, ao-xơ",
    "lb": "pound",
    "lượng": "lượng",
    "hg": "lạng",
    "ct": "carat, cara",
    "km": "kilomet, kilômét, ki-lô-mét, cây số, kilometer, km",
    "m": "mét, met, thước",
    "cm": "xentimét, xăng-ti-mét, centimet, phân",
    "mm": "milimét, mi-li-mét, milimet, ly",
    "nm": "nanomet, nanomét",
    "um": "micromet, micrômét",
    "nmi": "hải lý, hải lí",
    "mi": "dặm, dặm anh",
    "ft": "feet, foot, bộ anh",
    "in": "inch, inches, inch vuông",
    "ly": "năm ánh sáng",
    "km2": "km vuông, kilomet vuông, kilômét vuông, ki-lô-mét vuông, cây số vuông",
    "m2": "mét vuông, m vuông",
    "cm2": "cm vuông",
    "ha": "hecta, héc-ta, héc ta, hécta, ha, hectare",
    "ac": "mẫu anh",
    "sào": "sào",
    "m3": "mét khối, m khối, khối nước, khối gỗ",
    "cm3": "phân khối, cc",
    "L": "lít, lit",
    "mL": "mililít, mi-li-lít",
    "bbl": "thùng dầu thô, thùng dầu",
    "km/h": "km một giờ, km mỗi giờ, kilomet một giờ, km trên giờ, kilomet/giờ, cây số giờ",
    "m/s": "mét/giây, mét trên giây",
    "m3/s": "mét khối/giây, mét khối trên giây",
    "t/ha": "tấn/ha, tấn/hecta, tấn/héc-ta, tấn trên ha",
    "q/ha": "tạ/ha, tạ/hecta, tạ/héc-ta",
    "kn": "hải lý/giờ, hải lý một giờ",
    "Cel": "độ c, độ celsius, độ xen-xi-út, độ bách phân",
    "degF": "độ f, độ fahrenheit",
    "K": "độ k, độ kelvin",
    "M": "độ richter, độ rích-te, độ ríchter, độ rích te",
    "deg": "độ",
    "W": "oát",
    "kW": "kilowatt, ki-lô-oát",
    "MW": "megawatt, mê-ga-oát, mêgaoát",
    "GW": "gigawatt",
    "kWh": "kilowatt giờ, kilowatt-giờ, ki-lô-oát giờ",
    "hp": "mã lực, cv",
    "mAh": "mah",
    "V": "vôn",
    "kcal": "kilocalo, ki-lô-calo",
    "cal": "calo",
    "GB": "gigabyte",
    "TB": "terabyte",
    "MB": "megabyte",
    "dB": "decibel, đề-xi-ben",
    "MP": "megapixel",
    "mSv": "millisievert, milisievert",
}
CENTS: dict[Any, str] = {("USD", Decimal("0.01")): "cent, cents, cent mỹ, xu mỹ, us cent, us cents"}
# A currency that is another word, too.
KIP: dict[Any, str] = {"LAK": "kíp"}
# Units that are other words unless what they measure follows: 5 mẫu ruộng, 2 chỉ vàng.
UNITS_OF_LAND: dict[Any, str] = {"mẫu": "mẫu", "công": "công"}
_LAND = "đất, ruộng, lúa, vườn, tôm, cà phê, dừa, ao, rẫy"
UNITS_OF_GOLD: dict[Any, str] = {"chỉ": "chỉ", "lượng": "cây, lạng"}
_GOLD = "vàng"

# Approximators before and after a figure.
BEFORE: dict[Any, str] = {
    "APPROX": """
        khoảng, khoảng chừng, chừng, chừng khoảng, xấp xỉ, xấp xỉ khoảng, ước, ước tính, ước khoảng, ước chừng,
        tầm, cỡ, quãng, trên dưới, đâu đó, ~, ≈, tròm trèm, ngót nghét
    """,
    "LESS_THAN": """
        gần, dưới, chưa đến, chưa tới, chưa đầy, không đến, không tới, không đầy, nhỏ hơn, ngót, gần tới, gần
        đến, suýt soát, chưa được, <, chưa quá
    """,
    "MORE_THAN": "hơn, trên, quá, lớn hơn, vượt quá, vượt mốc, vượt ngưỡng, vượt trên, >, trên mức",
    "EQUAL_OR_MORE": """
        ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, từ trên, ≥, ít nhất là, tối thiểu là,
        không kém
    """,
    "EQUAL_OR_LESS": """
        tối đa, nhiều nhất, không quá, không vượt quá, không hơn, ≤, tối đa là, không cao hơn, nhiều nhất là
    """,
}
AFTER: dict[Any, str] = {
    "EQUAL_OR_MORE": "trở lên, đổ lên",
    "EQUAL_OR_LESS": "trở xuống, đổ xuống, đổ lại, trở lại đây là tối đa",
    "APPROX": "có lẻ, hoặc hơn",
}
_THROUGH = "từ, ngày, lúc, năm, vào, là, mức, con số, đến, tới, có, hồi"

_TO = "đến, tới, đến khoảng, tới khoảng, cho đến, đến hơn, đến hết, đến gần, cho tới, đến mức"
_SCORE = """
tỷ số, tỉ số, thắng, thua, hòa, hoà, đánh bại, dẫn, dẫn trước, gỡ hòa, thắng ngược, chung cuộc, vượt qua, hạ, đè
bẹp, san bằng, nâng tỷ số, ấn định, quật ngã, cầm hòa, chia điểm, lội ngược dòng, thất bại, kết quả
"""
ORDINAL_WORDS: dict[Any, str] = {D(1): "nhất", D(2): "nhì"}
_FIRST = "lần đầu tiên, lần đầu, đầu tiên, lần thứ nhất"

# Calendar and clock.
PERIODS: dict[Any, str] = {
    "Y": "năm, niên",
    "M": "tháng",
    "W": "tuần, tuần lễ",
    "D": "ngày, hôm",
    "10Y": "thập kỷ, thập kỉ, thập niên",
    "100Y": "thế kỷ, thế kỉ",
    "3M": "quý, quí",
    "TH": "giờ, tiếng, giờ đồng hồ, tiếng đồng hồ",
    "TM": "phút",
    "TS": "giây",
}
_AGE = "tuổi"
WEEKDAYS: dict[Any, str] = {
    1: "thứ hai",
    2: "thứ ba",
    3: "thứ tư",
    4: "thứ năm",
    5: "thứ sáu",
    6: "thứ bảy, thứ bẩy",
    7: "chủ nhật, chúa nhật",
}
DAY_PARTS: dict[Any, str] = {
    "morning": "sáng, rạng sáng, sáng sớm, am, a.m.",
    "noon": "trưa",
    "afternoon": "chiều, chiều tối, pm, p.m.",
    "evening": "tối",
    "night": "đêm, khuya, đêm khuya",
}
LUNAR_MONTHS: dict[Any, str] = {1: "giêng", 12: "chạp"}
_WHEN = """
ngày, hôm, sáng, trưa, chiều, tối, đêm, khuya, rạng sáng, sáng sớm, vào, mùng, mồng, trước, sau, đến,
tới, từ, kể từ, lễ, dịp, nghỉ, quốc khánh, kỷ niệm, ngay, đợt, chợ phiên, lịch
"""
_AT = "lúc, vào lúc, vào, hồi, khoảng lúc, vào hồi, trước, đến, từ, tới, mốc, đúng, chậm nhất"
# Words before "tuần tới", "năm nay": years that are said in relation to the document's own.
RELATIVE_YEARS: dict[Any, str] = {0: "năm nay", -1: "năm ngoái"}
_THAN = "kể từ, so với, cùng kỳ, so, cùng kì"

# Nouns that are counted: after "năm" they make it a five, after "thứ ba" an ordinal, after "13. 600" one number.
_COUNTED = """
người, nước, tỉnh, vụ, đối tượng, bị can, bị cáo, nghi phạm, em, cháu, học sinh, sinh viên, con, cái, chiếc, bộ,
cuộc, lần, điểm, bàn, trận, đội, ngôi, căn, hộ, dự án, doanh nghiệp, công ty, gói, xã, huyện, quận, phường,
thành viên, quốc gia, chuyến, tàu, xe, máy bay, cầu thủ, ngân hàng, đồng chí, đại biểu, nhóm, loại, mục tiêu,
nhiệm vụ, giải pháp, yếu tố, nội dung, bước, vòng, tầng, trụ cột, tấm, bức, mũi, liều, ca, cây, quả, trái, bệnh
nhân, bệnh viện, trường hợp, nạn nhân, thanh niên, phụ nữ, trẻ em, thôn, bản, làng, khu, lô, tòa, toà, phòng,
trường, lớp, thành phố, địa phương, cơ quan, đơn vị, bài, cuốn, tờ, bức ảnh, ý kiến, câu hỏi, tuyến, hạng mục,
gia đình, chị em, anh em, cán bộ, công nhân, chiến sĩ, huy chương, giải, bên
"""

# Before a number these make it a code or the name of a road, a flight, a model.
_CODE = """
quốc lộ, ql, tỉnh lộ, tl, đt, hương lộ, huyện lộ, tcvn, iso, qcvn, biển số, biển kiểm soát, bks, mã số thuế,
mst, điện thoại, sđt, hotline, đường dây nóng, tài khoản, số tài khoản, cmnd, cccd, fax, tel, số hiệu, boeing,
airbus, ron, iphone, ipad, galaxy, windows, android, ios, gpt, chatgpt, sukhoi, covid, sars-cov, ukvfta, apollo,
artemis, tên lửa falcon, falcon, atr, embraer, toyota, mazda, bmw, mercedes, kia, peugeot, vinfast, xiaomi,
redmi, oppo, core
"""

_THEN = """
tới, này, vừa, vừa qua, qua, tại, đã, và, là, đến, theo, khi, ở, sẽ, do, với, của, được, trên, trong, từ, có,
về, cho, nhằm, bởi, diễn, bị, để, khai, chính, hàng, sắp, như, ngành, tổng, cả, nước, nhưng, so, nói, thì, nên,
vì, mới, còn, vẫn, đang, phải, cùng, rồi
"""
_DURING = """
trong, kéo dài, sau, suốt, mất, cách, hết, trong vòng, trong khoảng, trong suốt, làm việc, ngủ, mỗi, chạy, đi,
thêm, chờ, đợi, hơn, gần
"""
_AGO = "trước, sau, qua, liền, liên tục, nữa, đồng hồ, liên tiếp"
_WEEKLY = """
tuần, hàng tuần, hằng tuần, mỗi, mỗi tuần, tuần sau, tuần tới, tuần này, tuần trước, vào, hôm, tuần qua, vào
ngày, cuối tuần
"""
_RANKED = "lần, ngày, hạng, vị trí, người, đời, bên, xếp, đứng, năm"
_YEARLY = """
giai đoạn, nhiệm kỳ, năm học, niên khóa, niên khoá, niên độ, niên đại, mùa giải, mùa, vụ, thời kỳ, những năm, các năm,
năm, hè, xuân, đông, thu, sinh, sn, sinh năm, world cup, euro, olympic, asiad, sea games, copa america, asian
cup, aff cup, tết, cuối, đầu, giữa, hết, khóa
"""
_NUMBERED = """
khóa, khoá, khu vực, nhiệm kỳ, chương, phần, quân đoàn, vùng, đại hội, kỳ, tập, nhóm, loại, cấp, bậc, mục, hạng,
phụ lục, lần, đợt, vòng, binh đoàn, quyển, tiểu khu, kỳ họp, học kỳ, pha, giai đoạn, điều, hội nghị trung ương,
khu, khối, trung tâm, chi cục, thế hệ, các khu vực, quy hoạch điện, quy hoạch, báo động, mức báo động
"""
# What bears a name with a number that counts nothing: tàu Hải Dương 8.
_CRAFT = """
tàu, tàu cá, tàu hàng, tàu chở hàng, tàu kéo, tàu khảo sát, tàu hải cảnh, tàu ngầm, tàu chiến, tàu cứu nạn, tàu
cứu hộ,
tàu dầu, tàu tuần tra, tàu sân bay, xuồng, phà, sà lan, du thuyền, vệ tinh, tên lửa, tàu vũ trụ, giàn khoan
"""
# After these millions are đồng, if nothing else is said.
_PRICE = """
giá, với giá, mức giá, bán lại, mua lại, lương, thu nhập, tiền, phạt, phạt tiền, bị phạt, thu về, lãi, lỗ, bán
được, trả, trả góp,
vay, nợ, gửi, chuyển khoản, trị giá, đóng, tốn, chi, thưởng, cọc, đặt cọc, cho vay, mất, kiếm, kiếm được, thu
được, tiết kiệm
được, nộp, học phí, vốn, bồi thường, chi phí, lợi nhuận, doanh thu, thua, tiền công, tiền thuê, chiếm đoạt
"""

# Behind these a number is no longer of the money that was spoken of before.
ENDS_OF_MONEY = frozenset(
    ".|;|dân|dân số|người|khách|lượt|số|số tài khoản|tài khoản|số lượng|tổng số|lượng|sản lượng|thuê bao".split("|")
)
# Words of sentences that are about money.
_MONEY = """
giá trị, vốn hóa, vốn hoá, thanh khoản, khớp lệnh, dư nợ, tín dụng, huy động, ngân sách, kinh phí, đầu tư, tài trợ,
quyên góp, ủng hộ, thiệt hại, tham ô, hối lộ, trái phiếu, hợp đồng, cổ tức, thuế, quỹ, gói, rao, rao bán, mua,
bán, tài sản,
nguồn thu, thu ngân sách, giải ngân, trị giá, tổng mức, mức đầu tư, lợi nhuận, doanh số, cước, phí, viện trợ, lừa đảo
"""
_EMERGENCY = "cảnh sát, cấp cứu, cứu hoả, cứu hỏa, chữa cháy, tổng đài, số, gọi, đường dây"
EMERGENCY_NUMBERS = frozenset({"111", "112", "113", "114", "115"})

_JOINT = "ngày, hôm, sáng, trưa, chiều, tối, đêm, khuya, rạng sáng, vào"

_RATIO = """
tỷ lệ, tỉ lệ, chọi, giảm, tăng, còn, đạt, được, mất, thu, cắt, hoàn thành, gấp, mới, chiếm, chỉ bằng, bằng, ít nhất,
tối thiểu
"""

# Words that have a role and are worth nothing by themselves.
ROLES = {
    "decoy": _DECOY + "," + _IDIOMS,
    "compound": _COMPOUND,
    "changes": "xuống, xuống còn, còn, lên, lên thành, thành",
    "dating": "năm",
    "negative": "âm",
    "'tháng'": "thg",
    "'quý'": "quí, qúy",
    "today": "nay, hôm nay, mai, ngày mai, qua, hôm qua",
    "both": "cả",
    "stress": "chỉ, chỉ có, duy nhất, đúng, vỏn vẹn, chỉ vỏn vẹn, có đúng",
    "indefinite": "nào, nọ, kia, đẹp, khác, mới, không",
    "yearly_word": "những, các, mỗi, hàng, hằng, cuối, đầu, giữa, nhiều, mọi, từng, vào, qua, hết, theo, một",
    "naming": "thứ, tháng, mùng, mồng, quý, quí, ngày",
    "whole": """
        số, dân, dân số, diện tích, trong, tổng, lượng, thời gian, giá, thế giới, đường, thế kỷ, quãng đường, số
        người
    """,
    "through": _THROUGH,
    "to": _TO,
    "or": "hoặc, hay, hoặc là, hay là",
    "leaving": "từ",
    "score": _SCORE,
    "first": _FIRST,
    "age": _AGE,
    "when": _WHEN,
    "at": _AT,
    "than": _THAN,
    "counted": _COUNTED,
    "code": _CODE,
    "then": _THEN,
    "during": _DURING,
    "ago": _AGO,
    "weekly": _WEEKLY,
    "ranked": _RANKED,
    "yearly": _YEARLY,
    "numbered": _NUMBERED,
    "titled": "luật, bộ luật, pháp lệnh, hiến pháp",
    "decree": "nghị định, thông tư, quyết định, nghị quyết, chỉ thị, công văn, công điện, văn bản, kế hoạch số",
    "craft": _CRAFT,
    "price": _PRICE,
    "money": _MONEY,
    "emergency": _EMERGENCY,
    "zone": "gmt, utc",
    "namesake": "đường, phố, đại lộ, công viên, bệnh viện, trường, nhà hát, quảng trường, cầu, chợ, mầm non",
    "ratio": _RATIO,
    "land": _LAND,
    "gold": _GOLD,
    "joint": _JOINT,
}
