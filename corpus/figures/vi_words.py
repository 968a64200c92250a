"""The Vietnamese words that figures are made of, by role. Only data; the grammar is in the other vi modules."""

from decimal import Decimal
from typing import Any

from corpus.figures.vi_decoys import COMPOUND, DECOY, HOMONYMS, IDIOMS

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

PERCENTS: dict[Any, str] = {
    "%": "phần trăm, phần trăm (%), pct",
    "pp": "điểm phần trăm, điểm %, điểm phần trăm (%)",
    "bp": "điểm cơ bản",
    "‰": "phần nghìn, phần ngàn",
}

CURRENCIES: dict[Any, str] = {
    "VND": """
        đồng, đ, vnđ, vnd, đồng việt nam, đồng vn, tiền đồng, việt nam đồng, đồng (vnd), đồng chẵn, tiền việt, tiền
        việt nam
    """,
    "USD": """
        đô la, đô-la, đôla, đô, usd, đô la mỹ, đô-la mỹ, đôla mỹ, đô mỹ, mỹ kim, đồng usd, đồng đô la, đồng đô
        la mỹ
    """,
    "EUR": "euro, ơ-rô, đồng euro, euros, đồng tiền chung châu âu",
    "GBP": "bảng anh, đồng bảng anh",
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
    "mm": "milimét, mi-li-mét, milimet",
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
POUNDS: dict[Any, str] = {"GBP": "bảng"}
# Units that are other words unless what they measure follows: 5 mẫu ruộng, 2 chỉ vàng.
UNITS_OF_LAND: dict[Any, str] = {"mẫu": "mẫu", "công": "công"}
_LAND = "đất, ruộng, lúa, vườn, tôm, cà phê, dừa, ao, rẫy"
UNITS_OF_GOLD: dict[Any, str] = {"chỉ": "chỉ", "lượng": "cây, lạng"}
_GOLD = "vàng, bạc, sjc, vàng miếng, vàng nhẫn"
UNITS_OF_OIL: dict[Any, str] = {"bbl": "thùng"}
_OIL = "dầu, dầu thô, dầu mỏ, giá dầu, opec, opec+, brent, wti, lọc dầu, khí đốt"
UNITS_OF_THICKNESS: dict[Any, str] = {"mm": "ly, li"}
_THICKNESS = "dày, mỏng, rộng, đường kính, phi, sâu, lệch, kính"

# Approximators before and after a figure.
BEFORE: dict[Any, str] = {
    "APPROX": """
        khoảng, khoảng chừng, chừng, chừng khoảng, xấp xỉ, xấp xỉ khoảng, ước, ước tính, ước khoảng, ước chừng,
        trong khoảng, tầm, cỡ, quãng, trên dưới, đâu đó, ~, ≈, tròm trèm, ngót nghét
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
_THROUGH = "từ, tuổi, độ tuổi, ngày, lúc, năm, vào, là, mức, con số, đến, tới, có, hồi"

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
gia đình, chị em, anh em, cán bộ, công nhân, chiến sĩ, huy chương, giải, bên, pha, cú, tình huống, phiếu, chỉ tiêu,
tiêu chí
"""

# Before a number these make it a code or the name of a road, a flight, a model.
_CODE = """
quốc lộ, ql, tỉnh lộ, tl, đt, hương lộ, huyện lộ, tcvn, iso, qcvn, biển số, biển kiểm soát, bks, mã số thuế,
mst, điện thoại, sđt, hotline, đường dây nóng, tài khoản, số tài khoản, cmnd, cccd, fax, tel, số hiệu, boeing,
airbus, ron, iphone, ipad, galaxy, windows, android, ios, gpt, chatgpt, sukhoi, covid, sars-cov, ukvfta, apollo,
artemis, tên lửa falcon, falcon, atr, embraer, toyota, mazda, bmw, mercedes, kia, peugeot, vinfast, xiaomi,
redmi, oppo, core, nokia, note, xperia, lumia, huawei, realme, pixel, playstation, usb, bluetooth, hdmi, quick charge,
nikkei, ftse, cac, dax, mk
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
tuần, hàng tuần, hằng tuần, mỗi, mỗi tuần, vào, hôm, cuối tuần
"""
_RANKED = "lần, ngày, hạng, vị trí, người, đời, bên, xếp, đứng, năm"
_YEARLY = """
giai đoạn, nhiệm kỳ, năm học, niên khóa, niên khoá, năm mới, năm tài chính, năm tài khóa, năm
tài khoá, năm ngân sách, niên độ, niên đại, mùa giải, mùa, vụ, thời kỳ, những năm, các năm,
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

# These number a thing, so that a letter behind the number belongs to it: ghế 20F, lớp 10C, phòng 3 W.
_SEAT = """
ghế, số ghế, hàng ghế, lớp, phòng, căn hộ, căn, cửa, cửa số, cổng, lô, block, tòa, toà, nhà, số nhà, khu, tổ, dãy,
tuyến, xe buýt, hạng, chung cư, khối, đơn nguyên, ngõ, hẻm, ngách, hộp, nhóm, bảng, vitamin, cabin, gian, quầy, sảnh,
nhà ga, ga, bến
"""
# Counted a day: ngày 2 - 3 viên.
_DOSE = """
viên, lần, bữa, tiếng, giờ, ly, cốc, gói, ống, liều, lượt, chuyến, buổi, quả, muỗng, thìa, điếu, tiết, chai, lon, bát,
chén
"""
# Behind these một is a number: hiệp một, vòng một, mẫu lần một.
_NUMBERING = """
lần, hiệp, vòng, giai đoạn, đợt, tập, phần, số, mũi, kỳ, bậc, cấp, hạng, nhóm, học kỳ, tầng, khu vực, điểm, chương,
quyển, lớp, tiết, bảng, khu, trang, mức, bài, set, ván, chặng, lượt, phương án, khoản, kịch bản
"""
# Words right behind which "4 - 3" is a day and its month.
_DAYWORDS = "ngày, hôm, sáng, trưa, chiều, tối, đêm, khuya, rạng sáng, sáng sớm, chiều tối"

_JOINT = "ngày, hôm, sáng, trưa, chiều, tối, đêm, khuya, rạng sáng, vào"

_RATIO = """
tỷ lệ, tỉ lệ, chọi, giảm, tăng, còn, đạt, được, mất, thu, cắt, hoàn thành, gấp, mới, chiếm, chỉ bằng, bằng, ít nhất,
tối thiểu
"""

# Words that have a role and are worth nothing by themselves.
ROLES = {
    "decoy": ",".join((DECOY, HOMONYMS, IDIOMS)),
    "compound": COMPOUND,
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
    "torn": "năm nay",
    "counting": "hai, ba, bốn, sáu, bảy, tám, chín, mười, mươi, chục",
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
    "address": "địa chỉ, ngụ, trú, thường trú, tạm trú, số nhà, hẻm, ngõ, ngách, kiệt",
    "works": "công ty, xí nghiệp, nhà máy, hợp tác xã, htx, nông trường, lâm trường, hãng",
    "ratio": _RATIO,
    "land": _LAND,
    "gold": _GOLD,
    "oil": _OIL,
    "thickness": _THICKNESS,
    "seat": _SEAT,
    "dayword": _DAYWORDS,
    "dose": _DOSE,
    "numbering": _NUMBERING,
    "plural": "các, những, mấy, hai, ba",
    "joint": _JOINT,
}
