"""The hosts of link shorteners, which hide where a link leads."""

from rules.signals.word_list import words_of

SHORTENERS = words_of(
    "bit.ly bitly.com j.mp tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly"
    " shorturl.at shorturl.gg rb.gy t.ly tiny.cc tiny.one bl.ink lnkd.in adf.ly s.id x.gd u.to"
    " soo.gd kutt.it urlz.fr surl.li n9.cl clck.ru vk.cc goo.su han.gl vo.la me2.do buly.kr abre.ai"
    " acortar.link encurtador.com.br t2m.io qrco.de dub.sh short.gy shorten.is shrtco.de chilp.it"
    " dwz.cn suo.im url.cn t.cn u.nu sourl.cn dwz.date rrd.me tb.cn 3.cn w.url.cn suo.nz"
    " reurl.cc pse.is lihi.cc lihi1.cc lihi2.cc lihi3.cc ppt.cc 0rz.tw picsee.io s.yam.com psee.io"
    " short.io tr.ee dub.co urlz.io lc.cx bitly.ws shorturl.asia urlshort.dev gg.gg ouo.io"
    " bit.do mcaf.ee kurzelinks.de t1p.de cut.lu kut.lt url.kr abr.ge bom.so rut.gd"
    " x.co 3.ly lc.ly shorte.st tny.im zpr.io l1nk.dev q-r.to s2r.co encr.pw b.link shorten.asia"
)
