"""Culture news from Madura."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="kain-tanjungbumi",
    section="budaya",
    kind="news",
    kicker="Batik",
    headline="Merah mengkudu kembali dijemur di Tanjungbumi setelah resepnya ditemukan",
    short_headline="Merah mengkudu kembali dijemur di Tanjungbumi",
    standfirst=(
        "Takarannya tertulis di sampul buku utang seorang nenek. Butuh dua tahun untuk mengerti satuan "
        "yang dipakainya."
    ),
    dateline="Bangkalan",
    bylines=[("nurul", "author")],
    tags=["budaya", "selat-madura", "koperasi", "pesisir"],
    lead_photo="batik",
    related=["oud-ampel", "seratus-hari"],
    life=[
        Step("publish", minutes=-1240),
    ],
    body=html("""
<p>Resep itu tidak hilang. Ia tersimpan di dapur, di sampul buku utang milik Nyai Rukayah, di antara harga
minyak tanah dan nama orang yang belum membayar gula. Empat baris, dengan satuan yang tidak dipahami siapa
pun: tiga tungku, satu malam sempit, air secukup bulan.</p>

<p>Cucunya, Zubaidah, membutuhkan dua tahun untuk menerjemahkannya. Sekarang kain merah tua kembali
berderet di pantai Tanjungbumi. Merahnya tidak berasal dari bubuk pabrik, tetapi dari kulit akar mengkudu
yang dipukul, direbus, dan didiamkan.</p>

<h3>Malam yang sempit</h3>

<p>Kunci pertama ditemukan seorang guru kimia sekolah menengah. “Malam sempit” ternyata berarti rendaman
dari magrib sampai lewat tengah malam, tidak sampai subuh. Bila lebih lama, merahnya menjadi cokelat.
Kunci kedua lebih sederhana: tungku Nyai Rukayah masih ada, dan isinya dapat diukur. Tiga tungku sama
dengan sebelas liter.</p>

<p>Kunci ketiga paling sulit. Akar mengkudu harus diambil tanpa mematikan pohonnya. Zubaidah menggali di
satu sisi saja, sedalam lutut, lalu menutup lubangnya dengan sabut. Dari enam puluh pohon yang diambil
akarnya tahun lalu, lima puluh tujuh berbuah lagi.</p>

<h3>Harga sebuah warna</h3>

<p>Selembar kain memerlukan empat bulan, termasuk delapan kali celup. Harganya Rp2,8 juta. Kain berwarna
pabrik dari tempat yang sama dijual Rp450.000 dan selesai dalam sepuluh hari. Koperasi perempuan yang
beranggotakan 34 pembatik membagi pekerjaan menurut kesabaran, kata Zubaidah setengah bergurau: yang tidak
sabar mengerjakan warna pabrik.</p>

<p>“Pembeli bertanya mengapa merahnya tidak sama di semua kain,” ujarnya. “Saya jawab, karena hujannya
juga tidak sama.”</p>

<p>Pesanan dari dua museum dan sebuah rumah mode sudah memenuhi jadwal sampai akhir tahun. Koperasi
menolak menambah jumlah. Sebagai gantinya mereka menanam 400 bibit mengkudu di tanah wakaf di belakang
sekolah. Bibit itu baru dapat diambil akarnya tiga tahun lagi.</p>

<p>Nyai Rukayah, 93 tahun, menyaksikan penjemuran pertama dari kursi di bawah pohon kelapa. Ia tidak
memuji. Ia menunjuk satu kain di ujung dan berkata bahwa yang itu diangkat terlalu cepat. Setelah buku
catatan dibuka, ternyata benar: empat puluh menit.</p>
"""),
)
