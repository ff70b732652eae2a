"""How wide the letters of Helvetica and Arial are, in thousandths of the font size.

ASCII is exact; beyond it a width is rounded up to the next band. Accented letters that are as wide
as their base letter are left out: `buttress.diagram.lettering.measure` looks them up by it.

Source: the advance widths of the metric-compatible Liberation Sans 2, regular and bold; for ASCII
they equal Adobe's font metrics of Helvetica and Helvetica-Bold.
"""

from __future__ import annotations

__all__ = ["BOLD", "REGULAR"]

REGULAR = {
    191: "'",
    222: "ijlłſιіј‘’‚‛′",
    260: "|",
    278: " !,./:;I[\\]ft¦·ìíîïĩīĭıŧ;·ΙІї",
    333: "()-`r¡¨²³´¸¹ľ΄‐‑“”„‹›‾",
    334: "{}",
    355: '"',
    389: "*ªºŀťΊг•″▪▫",
    444: "°ĳζτк",
    469: "^",
    500: "JcksvxyzĸγεκλνξςЈзстухѕ‼↑↓↕◊",
    556: "#$0123456789?L_abdeghnopqu¢£¤¥§«¯±¶»ð÷þđħĿŁŋƒΓηθουχГавенопрчьэяђєћџ–‗†‡€≈≤≥√",
    584: "+<=>~",
    611: "FTZ¬µ¿×ßøŉŦΖΤαβδμρЗКТбдилц−■□○●",
    667: "&ABEKPSVXYÞďΑΒΕΚΞΡΣΥΧσφЅАБВЕЛРУХЧЬъ",
    722: "CDHNRUwÐĐĦΔΗΛΝΠπψЄЏДИНПСЭЯжмы∞",
    778: "GOQ©®ØĲŊΘΟΩОФЦю",
    833: "MmΈΜΦωМЪфшщњ",
    889: "%¼½¾æΉΎΨЂЋЫ",
    944: "WœЖШЩљ",
    1015: "@ÆŒЊЮ—―…‰™←→↔▬▲►▼◄",
    1115: "Љ№",
}

BOLD = {
    238: "'",
    278: " ,./I\\ijl·ıłſΙιІіј‘’‚‛′",
    280: "|",
    333: "!()-:;[]`ft¡¦¨²³´¸¹ŧ;΄·ї‐‑‹›‾",
    389: "*r{}ªºľ•▪▫",
    444: "°г",
    474: '"',
    500: "zŀť΅Ίεζξτзкт“”„″↑↓↕◊",
    556: "#$0123456789J_aceksvxy¢£¤¥§«¯±¶»÷ĳĸƒγθλνςЈаесухэєѕ–‗†‡€≈≤≥√",
    584: "+<=>^~",
    611: "?FLTZbdghnopqu¬µ¿×ßðøþđħĿŁŋŦΓΖΣΤβδηκουχГКТнопрчяђћџ‼−■□○●",
    667: "EPSVXYÞΕΛΞΡΥΧαμρЅЕЗРУХбвдилць",
    722: "&ABCDHKNRUÐďĐĦŉΑΒΔΗΚΝΠσφЁЄЏАБВДИЛНПСЧЬЭЯж∞",
    778: "GOQw©®ØŊΘΟπψОЦмъ",
    833: "MĲΌΜΦΨΩМш",
    889: "%m¼½¾æΈΏωЂЋФЪфщыю",
    944: "WœΉΎЖњ",
    975: "@",
    1015: "ÆŒШЫљ—―…‰™←→↔▬▲►▼◄",
    1115: "ЉЊЩЮ№",
}
