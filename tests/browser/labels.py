"""Maps whose labels are hard to fit: narrow letters, many scripts, wide signs."""

from buttress.model import MapBuilder

WORDS = [
    "Illiteracy till it fits: filliform fjords",
    "fiftiffffittttttttttttttttttttttttttttt",
    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
    "WWWWWWWW MMMMMMMM mmmmmmmmmmmmmmmmmmmmmmmmm",
    "(1) {2} [3] “quoted” — ‘single’ … 50 % @ #tag",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "Größenwahnsinnig in der Straßenbahnhaltestelle",
    "http://example.org/a/very/long/path?with=query&and=more",
    "ΑΒΓΔ αβγδ εζηθ Ελληνικά",
    "Щербаковщина Жжжжж Московский",
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u05d6\u05d4 \u05d8\u05e7\u05e1\u05d8",
    "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 \u0647\u0630\u0627",
    "हिन्दी में एक लंबा वाक्य है",
    "தமிழ் மொழி பழமையான மொழி",
    "മലയാളം ഒരു ഭാഷയാണ്",
    "ภาษาไทยเป็นภาษาที่ไม่มีช่องว่าง",
    "漢字仮名交じり文の長い例です。とても長い。",
    "한국어 문장은 이렇게 생겼다",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea ✅ ⚠️ 😀😀😀",
    "e\u0301e\u0301e\u0301 o\u0308o\u0308 a\u0323\u0302",
    "𝕎𝕠𝕣𝕕 𝔚𝔬𝔯𝔡 𝑾𝒐𝒓𝒅 ＦＵＬＬ",
    "∀x∃y (P→Q) ∧ ¬R ⊢ ⊥ ⟹ ≡",
    "\ufdfd \ufdfa ⸻ ‱ Ⅷ ⅞",
    "ﬁﬂﬃ ŒœÆæ ǄǅǈǊ ѾѺ",
    "Նախադասություն ქართული አማርኛ",
]


def hard_map():
    """A section, two statements and an argument for each of the `WORDS`, in every place of them."""
    builder = MapBuilder(title=WORDS[0])
    for place, words in enumerate(WORDS):
        builder.section(words)
        title = words.translate(dict.fromkeys(map(ord, "[]{}#@<>")))
        builder.statement(f"{place} {title}", words, implicit=place % 2 == 0)
        builder.statement(f"{title} {place}", f"{words} {words} {words}", tags=[f"t{place}"])
        builder.argument(
            f"From {title} {place}",
            words,
            premises=[f"{place} {title}"],
            conclusion=f"{title} {place}",
            rules=[title],
        )
    return builder.build()


def large_map(size=160):
    """A map of that many statements, each of some of the `WORDS`, in trees of arguments."""
    builder = MapBuilder(title="Large")
    for place in range(size):
        if place % 20 == 0:
            builder.section(WORDS[place // 20])
        words = " ".join(WORDS[(place * step) % 10] for step in range(1, 2 + place % 3))
        builder.statement(f"Statement {place}", words)
        if place % 4:
            argue = builder.support if place % 3 else builder.attack
            argue(f"Statement {place}", f"Statement {place - place % 4}")
    return builder.build()
