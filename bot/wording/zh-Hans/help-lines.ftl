### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = 在您的国家可以打给谁
country-ask =
    <b>您要看哪个国家的求助电话？</b>
    我从不根据您的语言或号码去猜。
# $page, $pages: numbers
country-page = 第 { $page } 页，共 { $pages } 页
button-country-next = 下一页 ›
button-country-previous = ‹ 上一页
button-country-none = 别的国家
button-country-change = 换一个国家
button-country-forget = 忘掉我选的国家
country-forgotten = 好了，我不再记得您选的国家。
# $country: its name in this language
country-set = 从现在起，我给您看这里的求助电话：{ $country }。
# $country as above
help-lines-title = ☎️ <b>可以打给谁：{ $country }</b>
help-lines-bank-first = <b>如果跟钱有关，先打给您的银行：</b>用银行卡背面的电话，千万不要用消息里的电话。
help-lines-unknown =
    ☎️ <b>可以打给谁</b>
    • 您的银行：用银行卡背面的电话。
    • 当地的警察。
    • 出事的那个平台：在软件里举报那个账号。
    您的国家，我没有核对过的电话，所以不给您号码。
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name }（{ $for }）
# $address: a web address without https://
help-line-web = • { $address } – { $name }（{ $for }）
help-line-plain = • { $name }（{ $for }）
help-for-advice = 防骗咨询
help-for-bank = 拦截付款
help-for-report = 举报骗局
help-for-police = 报警
help-for-emergency = 紧急情况
help-for-messages = 举报可疑消息
help-for-cyber = 网络诈骗
help-for-consumer = 消费者咨询
help-for-identity = 证件被人冒用
help-for-trafficking = 有人被关、被逼着做工
help-for-consular = 帮助在国外的本国公民
help-for-abroad = 从国外拨打
help-hours-always = 白天晚上都有人接
# $hours: such as 8:00–23:00
help-hours = 时间 { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = 可以说{ $languages }
# $date: a date, written the way of this language
help-lines-checked = 核对日期：{ $date }。号码会变。如果打不通，请到官网上查。
help-lines-never-call-first = 这些单位从来不会先打给您，要钱或要验证码。有电话说自己是他们，可能就是骗局的一部分。
