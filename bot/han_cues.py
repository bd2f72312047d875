"""Names in Chinese and Japanese text, by what stands beside them.

Reads text in simplified characters (`rules.folding` makes it so). Better a word too many hidden
than a name left: after "my name is" three characters go, whatever they are.
"""

import re
from collections.abc import Iterator

from rules.folding import UNSPACED

Span = tuple[int, int]

SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任"
    "卢姚沈钟姜崔谭陆范汪廖石贾韦夏邹熊孟秦阎薛侯雷段龙陶史贺毛郝顾龚邵覃武戴严莫孔汤尹黎"
    "乔赖樊兰殷施洪颜庄翟柯"
)
"""Frequent surnames that are seldom the beginning of another word."""

SURNAMES_ALSO_WORDS = SURNAMES | frozenset(
    "钱付常易高万向金方成于时和温安文白江马牛齐梅倪祝申季伍俞章鲁葛关欧蓝单包左华"
)
"""Those, and surnames that begin many a word."""

_SURNAME = f"[{''.join(sorted(SURNAMES_ALSO_WORDS))}]"
_SELDOM_A_WORD = f"[{''.join(sorted(SURNAMES))}]"
_COMPOUND = "(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|宇文|长孙)"
_HAN = "[\u3400-\u9fff]"
_TITLES = (
    "先生|女士|小姐|太太|夫人|老师|经理|总监|主任|主管|警官|警员|警察|法官|检察官|医生|律师|师傅|会计"
    "|助理|导师|教授|老板|同学|阿姨|叔叔|大哥|大姐|科长|处长|局长|队长|院长|校长|行长|部长|主席|书记|董事长|董"
)
_ANYBODY = (
    "客户|用户|会员|朋友|家人|先生|女士|小姐|家长|业主|同学|老师|各位|顾客|买家|卖家|车主|旅客|居民"
    "|市民|粉丝|玩家|投资者|合作|老客|新客|商户|商家|店主|学员|同事|亲友|父母|妈妈|爸爸|老公|老婆"
    "|宝贝|宝宝|股民|持卡人|贵宾|领导|您|你|大家"
)
_LABELS = (
    "姓名|收件人|联系人|收款人|户名|开户人|开户名|持卡人|寄件人|收货人|受益人|负责人|签名|署名|法人"
    "|申请人|经办人"
)

_CUES = tuple(
    re.compile(cue)
    for cue in (
        rf"(?:尊敬的|敬爱的|亲爱的)(?!{_ANYBODY})({_HAN}{{1,3}}?)(?={_TITLES}|{_ANYBODY})",
        rf"(?:尊敬的|敬爱的|亲爱的)((?:(?!{_ANYBODY}|{_TITLES}){_HAN}){{1,4}})",
        rf"(?:我叫做?|名叫|名字叫做?|名字是|我姓|免贵姓)(?![你您他她])({_HAN}{{1,3}})",
        rf"(?:{_LABELS})(?:是|为|[ :]{{1,3}})({_HAN}{{1,4}})",
        rf"(?:{_LABELS})({_SELDOM_A_WORD}{_HAN}{{1,2}})",
        rf"(?:我是|这是|本人|你是|您是|他是|她是|找)({_SURNAME}{_HAN}{{0,2}})(?![\u3400-\u9fff])",
        rf"[小老阿]({_SELDOM_A_WORD})(?![序务时段路])",
        rf"({_SELDOM_A_WORD})(?:总|哥|姐|嫂|叔|姨|爷|导)(?![是会部和共之数额体])",
        rf"({_COMPOUND}{_HAN}{{0,2}})",
        rf"({_HAN}{{1,8}} ?·(?: ?{_HAN}{{1,8}} ?·)? ?{_HAN}{{1,8}})",
        rf"([{UNSPACED}]{{1,4}}?)(?:さん|さま|様|くん|ちゃん)",
    )
)
_BEFORE_TITLE = re.compile(_TITLES)
_FORM_OF_ADDRESS = frozenset({"先生", "女士", "小姐", "太太"})
_NO_NAME = frozenset("的位各些名个们是和与或及给让被对向请找问，、")


def han_names(text: str) -> Iterator[Span]:
    """Yield where names stand in `text`, as [start, end); spans may overlap."""
    for cue in _CUES:
        for found in cue.finditer(text):
            yield found.span(1)
    for title in _BEFORE_TITLE.finditer(text):
        yield from _before(text, title.start(), title[0] in _FORM_OF_ADDRESS)


def _before(text: str, end: int, is_address: bool) -> Iterator[Span]:
    """Yield the name in front of a title: from the surname on, or else one character."""
    for length in (3, 2, 1):
        start = end - length
        if start >= 0 and re.fullmatch(rf"{_SURNAME}{_HAN}*", text[start:end]):
            yield start, end
            return
    if is_address and end and re.match(_HAN, text[end - 1]) and text[end - 1] not in _NO_NAME:
        yield end - 1, end
