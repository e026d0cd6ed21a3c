"""A portrait from the sub-section, without a photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="senar-kudus",
    section="bulu-tangkis",
    kind="news",
    kicker="Kudus",
    headline="Penyetel senar di Kudus yang dicari pemain sehari sebelum final",
    standfirst=(
        "Mbah Tarno menyetel raket dengan telinga. Alat ukurnya ada, katanya, untuk meyakinkan orang lain."
    ),
    dateline="Kudus",
    bylines=[("tegar", "author")],
    tags=["bulu-tangkis"],
    related=["ganda-campuran", "rekor-panjat"],
    life=[
        Step("publish", minutes=-2900),
    ],
    body=html("""
<p>Raket itu dibawa masuk seperti pasien. Pemiliknya, pemain ganda yang akan bertanding besok sore,
menunggu di bangku dekat pintu. Mbah Tarno menekan senar dengan ibu jari, memetiknya sekali, dan berkata,
“Kurang setengah.” Alat ukur menunjukkan 28,5 pon. Permintaannya 29.</p>

<p>Bengkel Sutarno, 68 tahun, berukuran tiga kali empat meter di belakang sebuah gedung latihan di Kudus.
Sejak empat puluh tahun lalu ia memasang senar, rata-rata tiga puluh raket sehari, dan sebelum kejuaraan
dua kali lipatnya. Dinding belakangnya penuh gulungan senar, dan satu foto: ia sendiri, berumur dua puluh,
memegang raket kayu.</p>

<h3>Setengah pon</h3>

<p>Bagi orang biasa setengah pon tidak terasa. Bagi pemain yang melompat setiap hari, kata pelatih Hendra
Wiyono, perbedaannya beberapa sentimeter di ujung lapangan. Senar yang terlalu kencang memantulkan kok
lebih cepat, tetapi memaafkan lebih sedikit. Menjelang final, hampir semua pemain meminta lebih
kencang.</p>

<p>“Itu bukan permintaan tangan,” kata Mbah Tarno. “Itu permintaan jantung.” Ia sering memasang sedikit
lebih longgar daripada yang diminta, dan memberi tahu pemiliknya setelah pertandingan.</p>

<h3>Magang tanpa kursi</h3>

<p>Dua anak muda belajar kepadanya. Selama tiga bulan pertama mereka tidak boleh duduk, sebab senar
ditarik dengan pinggang, bukan dengan lengan. Salah seorang, Laili Rahmawati, kini dapat membedakan
delapan merek senar dengan mata tertutup. Ia satu-satunya perempuan penyetel raket yang ikut dalam
rombongan kejuaraan antarklub tahun ini.</p>

<p>Ongkos memasang satu raket Rp35.000, tidak naik sejak lima tahun lalu. Mesin baru yang dapat menyetel
sendiri berharga Rp24 juta. Mbah Tarno pernah mencobanya selama sepekan di tempat lain. Hasilnya bagus, ia
mengakui, hanya saja mesin itu tidak bertanya siapa lawannya besok.</p>

<p>Raket pasien tadi selesai pukul empat sore. Pemiliknya memukul-mukulkan senar ke telapak, mendengarkan,
dan mengangguk. Mbah Tarno mencatat di buku: tanggal, nama, 28,8. Pemain itu meminta 29. Kita lihat besok,
katanya, siapa yang benar.</p>
"""),
)
