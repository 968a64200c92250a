"""Other spellings of Chinese numbers, put right before anything is read, one character for one.

    一九九0年, 二OOO年 → 一九九〇年, 二〇〇〇年 · 2○○5年 → 2005年 · 23·5亿, 三十六‧五％ → 23.5亿, 三十六点五％

A middle dot is a decimal point only before what is measured, or before three and more decimals: 5·18 is a day.
"""

import re

_DIGITS = "一二三四五六七八九〇零○"
_ZEROS = "0０OＯ○〇◯"
_DOTS = "·‧・•"
_MEASURED = (
    "[%％‰℃万亿元秒米吨倍度岁亩克升折级千磅]|[美欧日港]元|分(?![之队析])|公[里斤顷吨]|[平立]方|英[里镑尺亩]|海里"
    "|个?百分点"
)
_SAME_KIND = re.compile(rf"(?<=[{_DIGITS}])[{_ZEROS}]+(?=[{_DIGITS}年元%％万亿公米吨人多余至到—-])")
_AMONG_DIGITS = re.compile(r"(?<=[0-9０-９])[○〇◯OＯ]+(?=[0-9０-９年])")
_POINT_IN_DIGITS = re.compile(rf"(?<=[0-9０-９])[{_DOTS}](?=[0-9０-９]+(?:{_MEASURED})|[0-9０-９]{{3}})")
_POINT_IN_WORDS = re.compile(rf"(?<=[{_DIGITS}十百千])[{_DOTS}](?=[{_DIGITS}]+(?:{_MEASURED}))")
# Hardly a text has any of these, and to look for them costs least.
_DOT = re.compile(rf"[{_DOTS}](?=[0-9０-９{_DIGITS}])")
_ZERO_IN_WORDS = re.compile(f"[0０OＯ◯](?<=[{_DIGITS}].)")
_ZERO_IN_DIGITS = re.compile("[○〇◯OＯ](?<=[0-9０-９].)")


def respell(text: str) -> str:
    """Return `text`, as long as it was, with zeros and decimal points as the grammar knows them."""
    if _DOT.search(text):
        text = _POINT_IN_DIGITS.sub(".", text)
        text = _POINT_IN_WORDS.sub("点", text)
    if _ZERO_IN_WORDS.search(text):
        text = _SAME_KIND.sub(lambda zeros: "〇" * len(zeros[0]), text)
    if _ZERO_IN_DIGITS.search(text):
        text = _AMONG_DIGITS.sub(lambda zeros: "0" * len(zeros[0]), text)
    return text
