"""An analysis without any photo: a card without one is a full citizen."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="harga-cabai",
    section="pangan",
    kind="analysis",
    kicker="Pangan",
    headline="Mengapa harga cabai jatuh di kebun, tetapi tetap tinggi di pasar",
    standfirst=(
        "Kami mengikuti satu karung cabai dari lereng Kelud sampai meja warung. Harganya naik di lima "
        "tempat, dan turun di satu."
    ),
    dateline="Kediri",
    bylines=[("laras", "author")],
    tags=["pangan"],
    related=["gudang-dingin", "ladang-garam"],
    life=[
        Step("publish", minutes=-1700),
    ],
    body=html("""
<p>Karung itu bertanda silang merah supaya tidak hilang. Isinya 32 kilogram cabai rawit, dipetik pukul
enam pagi di lereng Kelud dari kebun Pak Mujiono. Harga di kebun: Rp14.500 sekilogram, turun separuh dalam
dua pekan. Sebelas jam kemudian, cabai yang sama ditawarkan Rp46.000 di sebuah pasar di Surabaya.</p>

<p>Selisihnya bukan keuntungan satu orang. Kami mencatat setiap perpindahan tangan, dan menghitung apa
yang sebenarnya dibayar pada setiap perhentian.</p>

<h3>Lima kali naik</h3>

<ul>
<li><strong>Pengepul desa, naik Rp3.500.</strong> Ia membayar tunai pada hari yang sama, hal yang tidak
dilakukan siapa pun sesudahnya.</li>
<li><strong>Pasar induk, naik Rp9.000.</strong> Di sini 4 kilogram dari karung kami dibuang karena
busuk.</li>
<li><strong>Angkutan malam, naik Rp2.800.</strong> Termasuk dua pungutan tanpa karcis.</li>
<li><strong>Pedagang besar kota, naik Rp8.200.</strong> Ia menanggung utang pengecer sampai sepekan.</li>
<li><strong>Pengecer, naik Rp8.000.</strong> Sepertiganya habis untuk susut dan sewa lapak.</li>
</ul>

<p>Yang mengejutkan bukan besarnya, melainkan ke mana risikonya pergi. Setiap tangan memasukkan ongkos
kerugian ke dalam harga berikutnya. Hanya petani yang tidak bisa berbuat demikian. Ketika panen serentak,
satu-satunya yang dapat ia turunkan adalah upah memetik.</p>

<h3>Satu kali turun</h3>

<p>Pada pukul tiga sore, pengecer menurunkan harga sampai Rp31.000. Bukan karena pasokan bertambah,
melainkan karena ia tidak punya tempat menyimpan. Di pasar yang pedagangnya memiliki <a
href="/pangan/">gudang dingin bersama</a>, harga sore hanya turun Rp3.000.</p>

<p>Dari sini tampak bahwa operasi pasar, resep yang selalu dipakai setiap harga melonjak, bekerja di
tempat yang salah. Ia menambah pasokan di hilir, tempat harga sudah memuat semua risiko, dan tidak
menyentuh petani di hulu. Gudang kecil di tingkat desa mungkin tampak kurang gagah, tetapi ia memindahkan
satu hal yang paling mahal dalam perjalanan karung kami: ketergesaan.</p>

<p>Pak Mujiono menerima kabar tentang harga di Surabaya tanpa terkejut. Ia hanya bertanya berapa kilogram
yang akhirnya sampai. Kami jawab: dua puluh tujuh. “Berarti lima kilo saya tanam untuk jalan raya,”
katanya.</p>

<p><em>Cara kami menghitung: harga dicatat dari nota atau keterangan pembeli pada setiap perpindahan, lalu
diperiksa silang dengan tiga pedagang lain di tempat yang sama.</em></p>
"""),
)
