"""Page furniture: the paragraphs of a scraped page that are no part of its story."""

import re
from collections import Counter
from functools import cache

from corpus.text import paragraphs

_LONGEST_LABEL = 60
_LABELS = {
    "en": (
        r"back to top|share(?: this)?(?: article| story)?|tweet|print|email|e-mail|copy link|save|"
        r"comments?|leave a comment|"
        r"read more.*|see also.*|related (?:news|stories|articles|topics|posts).*|more (?:news|stories|"
        r"from).*|most (?:read|popular|viewed).*|"
        r"trending.*|latest news|top stories|tags?:?.*|keywords?:.*|topics?:.*|subscribe.*|newsletter.*|"
        r"sign (?:in|up).*|log ?in|register|follow us.*|advertisement|"
        r"sponsored.*|home|menu|search|skip to .*|next|previous|load more|view (?:all|more).*|contact us|"
        r"about us|terms.*|privacy policy.*|cookie.*|"
        r"download .* app.*|listen to this article.*|recommended.*|you (?:may|might) also like.*|"
        r"click here.*|editor'?s picks?|facebook|twitter|whatsapp|linkedin|telegram|"
        r"https?://\S+|video|photos?|gallery|source link"
    ),
    "vi": (
        r"(?:về|lên|trở lại) đầu trang|chia sẻ(?: bài viết)?|facebook|zalo|twitter|email|in bài(?: viết)?|"
        r"sao chép(?: liên kết| link)?|lưu bài|bình luận.*|ý kiến.*bạn đọc.*|gửi bình luận|"
        r"xem thêm.*|đọc thêm.*|tin (?:liên quan|mới|nổi bật|cùng chuyên mục|khác|nóng).*|"
        r"bài (?:liên quan|viết liên quan|cùng chuyên mục|nổi bật).*|"
        r"(?:có thể )?bạn (?:quan tâm|cũng thích|có thể quan tâm).*|đọc nhiều.*|từ khóa:?.*|tags?:?.*|"
        r"chủ đề:.*|thẻ:.*|đăng (?:nhập|ký).*|trang chủ|tìm kiếm|theo dõi .*|quảng cáo|"
        r"liên hệ.*|giới thiệu|bản quyền.*|quay lại|trước|sau|tải thêm|mới nhất|nghe đọc bài|"
        r"cùng chuyên mục|liên kết website|https?://\S+|video|ảnh|copy link|đặt báo.*"
    ),
    "zh": (
        r"(?:返回|回到)(?:顶部|首页)|分享(?:到|至)?.*|打印|收藏|复制链接|评论.*|我要评论|相关(?:阅读|新闻|"
        r"报道|链接|推荐).*|推荐阅读.*|延伸阅读.*|更多(?:新闻|内容)?.*|热门.*|热点.*|"
        r"(?:关键词|标签|关键字)[:：].*|登录.*|注册.*|首页.*|搜索|扫一扫.*|扫码.*|关注.*公众号.*|广告|"
        r"上一篇.*|下一篇.*|阅读原文|联系我们|关于我们|版权声明.*|"
        r"(?:【)?(?:责任编辑|责编|编辑|校对)[:：].*|免责声明.*|声明[:：].*|微信|微博|字号.*|"
        r"来源[:：].{0,20}|下载.*客户端.*|点击.*|https?://\S+"
    ),
}
_COPYRIGHT = re.compile(
    r"©|\(c\)\s*\d{4}|copyright|all rights reserved|bản quyền thuộc|giấy phép số|ghi rõ nguồn|"
    r"tổng biên tập:|版权所有|未经.{0,10}(?:授权|许可)|ICP备|京公网安备|许可证号",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"related (?:news|stories|articles|posts)|see also|read more|more (?:news|stories)|most (?:read|"
    r"popular)|you (?:may|might) also like|recommended|"
    r"tin (?:liên quan|mới|khác|cùng chuyên mục|nổi bật)|bài (?:liên quan|viết liên quan)|xem thêm|"
    r"đọc thêm|đọc nhiều|có thể bạn quan tâm|cùng chuyên mục|"
    r"相关(?:阅读|新闻|报道|推荐)|推荐阅读|延伸阅读|热门(?:新闻|推荐)?|更多新闻",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(r"\s*[^>»›|/\n]{2,30}(?:\s*[>»›|]\s*[^>»›|\n]{2,60}){1,6}\s*")
_SENTENCE_END = tuple('.!?。！？…:：”"')
_LINES_OF_RELATED = 12
_LONGEST_HEADLINE = 160
_LONGEST_NOTICE = 300
_LONGEST_MENU_WORD = 24
_SHORTEST_MENU = 6


def furniture(text: str, lang: str) -> list[tuple[int, int]]:
    """Return (start, end), in code points, of the paragraphs of `text` that are page furniture."""
    label = _label_pattern(lang)
    lines = list(paragraphs(text))
    bodies = [text[start:end].strip() for start, end in lines]
    menu = _menu_lines(bodies)
    counts = Counter(bodies)
    seen: set[str] = set()
    found: list[tuple[int, int]] = []
    listing = 0
    for index, (span, body) in enumerate(zip(lines, bodies, strict=True)):
        repeated = counts[body] > 1 and body in seen
        seen.add(body)
        if listing and not body.endswith(_SENTENCE_END) and len(body) < _LONGEST_HEADLINE:
            listing -= 1
            found.append(span)
            continue
        listing = _LINES_OF_RELATED if _heads_a_listing(body) else 0
        if listing or repeated or index in menu or _stands_apart(body, label):
            found.append(span)
    return found


@cache
def _label_pattern(lang: str) -> re.Pattern[str]:
    return re.compile("|".join(_LABELS[key] for key in dict.fromkeys((lang, "en")) if key in _LABELS), re.IGNORECASE)


def _heads_a_listing(body: str) -> bool:
    return len(body) <= _LONGEST_LABEL and _RELATED.match(body.lstrip("»>•*- ")) is not None


def _stands_apart(body: str, label: re.Pattern[str]) -> bool:
    """Tell whether one line shows by itself that it is furniture: a button, a copyright line, a path of sections."""
    if _COPYRIGHT.search(body) and len(body) < _LONGEST_NOTICE:
        return True
    if len(body) > _LONGEST_LABEL or body.endswith((".", "。")):
        return False
    return label.fullmatch(body.strip(" »>•*-|")) is not None or _BREADCRUMB.fullmatch(body) is not None


def _menu_lines(bodies: list[str]) -> set[int]:
    """Return the indexes of lines in runs of short lines without a full stop, as menus and tag clouds have them."""
    found: set[int] = set()
    run: list[int] = []
    for index, body in enumerate([*bodies, "."]):
        if len(body) <= _LONGEST_MENU_WORD and not body.endswith(_SENTENCE_END):
            run.append(index)
            continue
        if len(run) >= _SHORTEST_MENU:
            found.update(run)
        run = []
    return found
