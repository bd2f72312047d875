"""What scams say, as templates with slots, in four languages; all of it invented here.

``{noun}`` and the like are filled from the table below, ``{word}`` from the common words.
"""

import random
import re

from bench.vocabulary import vocabulary

TEMPLATES: dict[str, tuple[str, ...]] = {
    "en": (
        "your {thing} has been {done} by {word}",
        "{act} your {thing} within {number} hours",
        "earn {number} dollars a day {word}",
        "{act} the {thing} before {time}",
        "click the {word} link to {act}",
        "add our {person} on {place}",
        "do not tell your {person} {word}",
        "the {person} will {act} your {thing}",
        "you are chosen for a {word} {thing}",
        "pay the {word} fee to {act}",
    ),
    "zh": (
        "您的{thing}已被{done}{word}",
        "请{time}内{act}{thing}",
        "每天赚{number}元{word}",
        "加{person}的{place}{word}",
        "不要告诉{person}{word}",
        "{person}帮您{act}{thing}",
        "先交{word}费再{act}",
        "点击链接{act}{thing}",
        "恭喜您获得{word}{thing}",
        "下载{word}软件{act}",
    ),
    "ru": (
        "ваш {thing} был {done} {word}",
        "срочно {act} {thing} за {number} часов",
        "заработок {number} рублей в день {word}",
        "напишите {person} в {place} {word}",
        "не говорите {person} про {thing}",
        "перейдите по {word} ссылке и {act}",
        "{person} поможет вам {word}",
        "оплатите {word} комиссию",
        "вы выиграли {word} приз {number}",
        "безопасный счёт для {word}",
    ),
    "es": (
        "su {thing} ha sido {done} {word}",
        "{act} su {thing} en {number} horas",
        "gane {number} euros al día {word}",
        "escriba a {person} por {place}",
        "no diga a su {person} {word}",
        "haga clic en el enlace {word}",
        "{person} le ayudará con {word}",
        "pague la comisión de {word}",
        "ha ganado un {thing} {word}",
        "cuenta segura para {word}",
    ),
}

_SLOTS: dict[str, dict[str, str]] = {
    "en": {
        "thing": "account|parcel|wallet|payment|refund|bank card|prize|tax return|profile|deposit|"
        "loan|ticket|gift card|investment|savings|order",
        "done": "suspended|blocked|limited|frozen|approved|selected|delayed|rejected|charged",
        "act": "verify|confirm|unlock|claim|withdraw|top up|cancel|update|restore|release|transfer",
        "time": "midnight|today|tonight|friday|the deadline|it expires|noon",
        "person": "manager|assistant|teacher|agent|family|bank|colleague|support team|director",
        "place": "telegram|whatsapp|line|signal|messenger",
    },
    "zh": {
        "thing": "账户|包裹|钱包|付款|退款|银行卡|奖品|会员|订单|贷款|机票|礼品卡|积分|保证金",
        "done": "冻结|封锁|限制|停用|选中|延误|拒绝|扣费",
        "act": "验证|确认|解锁|领取|提现|充值|取消|更新|恢复|转账",
        "time": "今天|今晚|两小时|一天|十分钟|明天|本周",
        "person": "客服|老师|助理|专员|家人|银行|同事|经理|警官",
        "place": "微信|飞机|电报|企鹅号|私人号",
    },
    "ru": {
        "thing": "счёт|аккаунт|кошелёк|платёж|заказ|кредит|приз|билет|депозит|профиль|вклад",
        "done": "заблокирован|ограничен|заморожен|выбран|отклонён|задержан|списан",
        "act": "подтвердите|разблокируйте|получите|выведите|пополните|отмените|обновите|верните",
        "time": "сегодня|завтра|вечера|полуночи",
        "person": "менеджеру|куратору|оператору|родным|банку|коллеге|директору",
        "place": "телеграм|ватсап|личку|сигнал",
    },
    "es": {
        "thing": "cuenta|paquete|cartera|pago|reembolso|tarjeta|premio|pedido|préstamo|billete",
        "done": "bloqueada|suspendida|limitada|elegida|rechazada|cargada|retrasada",
        "act": "verifique|confirme|desbloquee|reclame|retire|recargue|cancele|actualice|recupere",
        "time": "hoy|mañana|esta noche|el viernes",
        "person": "gerente|asistente|familia|banco|profesor|director|agente",
        "place": "telegram|whatsapp|privado|signal",
    },
}

_SLOT = re.compile(r"\{(\w+)\}")


def filled(template: str, language: str, rng: random.Random) -> str:
    """Return the *template* with every slot filled by chance."""

    def fill(slot: re.Match[str]) -> str:
        if slot[1] == "word":
            return vocabulary(language).draw(rng, 1)[0]
        if slot[1] == "number":
            return str(rng.randrange(2, 999))
        return rng.choice(_SLOTS[language][slot[1]].split("|"))

    return _SLOT.sub(fill, template)


def pattern_of(template: str, language: str, rng: random.Random) -> str:
    """Return a pattern in the way rule writers make them: slots become choices, a gap between."""

    def fill(slot: re.Match[str]) -> str:
        if slot[1] == "word":
            return f"({'|'.join(vocabulary(language).draw(rng, rng.randint(1, 3)))})"
        if slot[1] == "number":
            return r"\d{1,4}"
        choices = rng.sample(_SLOTS[language][slot[1]].split("|"), rng.randint(1, 3))
        return f"({'|'.join(choices)})"

    body = _SLOT.sub(fill, template)
    if language == "zh":
        return body
    return rf"\b{body}\b" if rng.random() < 0.6 else rf"\b{body.replace(' ', '.{0,12}', 1)}\b"
