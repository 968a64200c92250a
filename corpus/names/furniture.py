"""Page furniture: the paragraphs of a scraped page that are no part of its story."""

import re
from collections import Counter

from corpus.text import paragraphs

_LONGEST_LABEL = 60
_LABELS = {
    "en": (
        r"back to top|share(?: this)?(?: article| story)?|tweet|print|email|e-mail|copy link|save|comments?|leave a comment|"
        r"read more.*|see also.*|related (?:news|stories|articles|topics|posts).*|more (?:news|stories|from).*|most (?:read|popular|viewed).*|"
        r"trending.*|latest news|top stories|tags?:?.*|keywords?:.*|topics?:.*|subscribe.*|newsletter.*|sign (?:in|up).*|log ?in|register|follow us.*|advertisement|"
        r"sponsored.*|home|menu|search|skip to .*|next|previous|load more|view (?:all|more).*|contact us|about us|terms.*|privacy policy.*|cookie.*|"
        r"download .* app.*|listen to this article.*|recommended.*|you (?:may|might) also like.*|click here.*|editor'?s picks?|facebook|twitter|whatsapp|linkedin|telegram|"
        r"https?://\S+|video|photos?|gallery|source link"
    ),
    "vi": (
        r"(?:về|lên|trở lại) đầu trang|chia sẻ(?: bài viết)?|facebook|zalo|twitter|email|in bài(?: viết)?|sao chép(?: liên kết| link)?|lưu bài|bình luận.*|ý kiến.*bạn đọc.*|gửi bình luận|"
        r"xem thêm.*|đọc thêm.*|tin (?:liên quan|mới|nổi bật|cùng chuyên mục|khác|nóng).*|bài (?:liên quan|viết liên quan|cùng chuyên mục|nổi bật).*|"
        r"(?:có thể )?bạn (?:quan tâm|cũng thích|có thể quan tâm).*|đọc nhiều.*|từ khóa:?.*|tags?:?.*|chủ đề:.*|thẻ:.*|đăng (?:nhập|ký).*|trang chủ|tìm kiếm|theo dõi .*|quảng cáo|"
        r"liên hệ.*|giới thiệu|bản quyền.*|quay lại|trước|sau|tải thêm|mới nhất|nghe đọc bài|cùng chuyên mục|liên kết website|https?://\S+|video|ảnh|copy link|đặt báo.*"
    ),
    "zh": (
        r"(?:返回|回到)(?:顶部|首页)|分享(?:到|至)?.*|打印|收藏|复制链接|评论.*|我要评论|相关(?:阅读|新闻|报道|链接|推荐).*|推荐阅读.*|延伸阅读.*|更多(?:新闻|内容)?.*|热门.*|热点.*|"
        r"(?:关键词|标签|关键字)[:：].*|登录.*|注册.*|首页.*|搜索|扫一扫.*|扫码.*|关注.*公众号.*|广告|上一篇.*|下一篇.*|阅读原文|联系我们|关于我们|版权声明.*|"
        r"(?:【)?(?:责任编辑|责编|编辑|校对)[:：].*|免责声明.*|声明[:：].*|微信|微博|字号.*|来源[:：].{0,20}|下载.*客户端.*|点击.*|https?://\S+"
    ),
}
_COPYRIGHT = re.compile(
    r"©|\(c\)\s*\d{4}|copyright|all rights reserved|bản quyền thuộc|giấy phép số|ghi rõ nguồn|tổng biên tập:|版权所有|未经.{0,10}(?:授权|许可)|ICP备|京公网安备|许可证号",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"related (?:news|stories|articles|posts)|see also|read more|more (?:news|stories)|most (?:read|popular)|you (?:may|might) also like|recommended|"
    r"tin (?:liên quan|mới|khác|cùng chuyên mục|nổi bật)|bài (?:liên quan|viết liên quan)|xem thêm|đọc thêm|đọc nhiều|có thể bạn quan tâm|cùng chuyên mục|"
    r"相关(?:阅读|新闻|报道|推荐)|推荐阅读|延伸阅读|热门(?:新闻|推荐)?|更多新闻",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(r"\s*[^>»›|/\n]{2,30}(?:\s*[>»›|]\s*[^>»›|\n]{2,60}){1,6}\s*")
_SENTENCE_END = tuple('.!?。！？…:：”"')
_LINES_OF_RELATED = 12


def furniture(text: str, lang: str) -> list[tuple[int, int]]:
    """Return (start, end), in code points, of the paragraphs of `text` that are page furniture."""
    label = re.compile(
        "|".join(_LABELS.get(key, "") for key in dict.fromkeys((lang, "en")) if key in _LABELS), re.IGNORECASE
    )
    lines = list(paragraphs(text))
    bodies = [text[start:end].strip() for start, end in lines]
    counts = Counter(bodies)
    seen: set[str] = set()
    found: list[tuple[int, int]] = []
    listing = 0
    for span, body in zip(lines, bodies, strict=True):
        short = len(body) <= _LONGEST_LABEL
        repeated = counts[body] > 1 and body in seen
        seen.add(body)
        if listing and not body.endswith(_SENTENCE_END) and len(body) < 160:
            listing -= 1
            found.append(span)
            continue
        listing = 0
        if short and _RELATED.match(body.lstrip("»>•*- ")):
            listing = _LINES_OF_RELATED
            found.append(span)
        elif (
            repeated
            or (_COPYRIGHT.search(body) and len(body) < 300)
            or (short and label.fullmatch(body.strip(" »>•*-|")))
        ) or (short and _BREADCRUMB.fullmatch(body) and not body.endswith(_SENTENCE_END)):
            found.append(span)
    return found
