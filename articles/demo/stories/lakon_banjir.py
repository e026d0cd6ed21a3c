"""A review."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="lakon-banjir",
    section="budaya",
    kind="review",
    kicker="Pertunjukan",
    headline="Lakon banjir dalang muda ini membuat penonton mengangkat kaki dari lantai",
    short_headline="Lakon banjir yang membuat penonton mengangkat kaki",
    standfirst=(
        "Di tangan Ki Pandu Wiraguna, gunungan tidak membuka dunia, tetapi menenggelamkannya. Bagian "
        "tengahnya terlalu panjang, akhirnya tidak terlupakan."
    ),
    dateline="Surabaya",
    bylines=[("nurul", "author")],
    tags=["budaya", "kalimas"],
    lead_photo="wayang",
    related=["opini-sungai", "film-surat"],
    life=[
        Step("publish", minutes=-2650),
    ],
    body=html("""
<p>Selama dua puluh menit pertama tidak ada tokoh. Hanya gunungan, hujan yang dibuat dari goresan pada
layar, dan bunyi air dari kendang yang kulitnya sengaja dikendurkan. Ki Pandu Wiraguna, 27 tahun,
membiarkan penontonnya gelisah. Lalu air naik.</p>

<p><em>Rob</em>, lakon karangan sendiri yang dipentaskan tiga malam di bekas gudang gula tepi Kalimas,
bercerita tentang kampung yang memilih tinggal. Tokohnya bukan ksatria, melainkan juru pintu air, penjual
tahu, dan seorang lurah yang setiap adegan menaikkan kursinya satu jengkal.</p>

<h3>Gunungan sebagai bendungan</h3>

<p>Gagasan terbaiknya sederhana. Dalam wayang klasik, gunungan ditancapkan untuk membuka dan menutup
dunia. Di sini ia menjadi pintu air: setiap kali diangkat, bayangan ombak merayap naik menutupi
rumah-rumah kecil di kaki layar. Pada angkatan keempat, orang-orang di baris depan mengangkat kaki dari
lantai yang kering. Saya pun ikut.</p>

<p>Tatahan gunungannya layak dilihat dari dekat. Di tempat yang biasanya dihuni harimau dan banteng, Pandu
menatah tiga lapis ombak. Pohon hayatnya tetap, tetapi akarnya terendam.</p>

<h3>Satu jam yang dapat dipotong</h3>

<p>Bagian tengah, musyawarah kampung, berlangsung hampir satu jam. Lucu pada lima belas menit pertama,
mengena pada lima belas berikutnya, dan setelah itu berputar. Dalang yang berani membuka pertunjukan tanpa
tokoh seharusnya juga berani memotong leluconnya sendiri.</p>

<p>Gamelannya dipimpin Nyi Sekar Ayu, dengan tambahan satu pompa air tua yang dimainkan sebagai alat
pukul. Terdengar seperti gurauan, sampai pompa itu mati di adegan terakhir dan keheningannya lebih nyaring
daripada gong.</p>

<p>Akhirnya tidak menghibur. Lurah sudah duduk setinggi langit-langit, kampung tinggal garis, dan gunungan
ditancapkan miring. Lampu padam tanpa salam penutup. Penonton duduk beberapa lama sebelum bertepuk tangan,
seperti orang yang memeriksa apakah sepatunya basah.</p>

<p>Patut dicatat kerja penata cahayanya, Laila Nasution, yang memakai satu lampu minyak dan tiga cermin.
Dari sudut itulah air tampak benar-benar bergerak.</p>

<p><strong>Rob</strong>, karya Ki Pandu Wiraguna. Pementasan berikutnya bulan depan di Gresik. Lama
pertunjukan 2 jam 40 menit, tanpa jeda.</p>
"""),
)
