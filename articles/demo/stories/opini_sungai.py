"""An opinion, by a guest writer."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="opini-sungai",
    section="lingkungan",
    kind="opinion",
    kicker="Kota",
    headline="Sungai yang kita punggungi menagih ongkosnya setiap musim hujan",
    standfirst=(
        "Kota menghitung kerugian banjir dalam hari kerja yang hilang. Ada cara menghitung yang lebih jujur."
    ),
    bylines=[("nawang", "author")],
    tags=["kalimas", "iklim"],
    lead_photo="kalimas",
    related=["sirene-hulu", "bakau-wonorejo", "lakon-banjir"],
    life=[
        Step("publish", minutes=-700),
    ],
    body=html("""
<p>Berjalanlah menyusuri Kalimas dan perhatikan arah pintu-pintu. Gudang lama menghadap ke air, karena
dari sanalah uang datang. Rumah dan toko yang dibangun sesudahnya membelakanginya. Jendela dapur, pipa
buangan, tempat sampah: itulah wajah yang kita perlihatkan kepada sungai selama setengah abad.</p>

<p>Sungai membalas dengan cara yang sopan. Ia mengirim tagihan sekali setahun.</p>

<p>Kita membayarnya tanpa membaca rinciannya. Setiap musim hujan, pemerintah mengumumkan kerugian dalam
satuan yang mudah: sekian rumah, sekian hari kerja. Sebagai ekonom, saya menduga angka itu terlalu kecil,
dan bukan karena ada yang berbohong. Ia kecil karena hanya menghitung apa yang rusak, bukan apa yang tidak
jadi dibangun.</p>

<h3>Ongkos yang tidak tercatat</h3>

<p>Seorang pemilik bengkel di tepi sungai bercerita kepada saya bahwa ia mampu membeli mesin bubut baru.
Ia tidak membelinya. Mesin itu berat, dan pada bulan Januari semua barang harus bisa diangkat ke lantai
dua. Maka ia tetap memakai mesin kecil, tetap mengupah dua orang, dan tetap menolak pesanan besar.</p>

<p>Tidak ada banjir di bengkelnya tahun ini. Kerugiannya tetap ada, dan tidak seorang pun mencatatnya.</p>

<blockquote><p>Kerugian terbesar dari banjir adalah keputusan yang diambil pada musim
kemarau.</p></blockquote>

<p>Kalikan bengkel itu dengan ribuan. Kita akan melihat kota yang sengaja tetap kecil di sepanjang tepi
airnya, dan menyebutnya takdir.</p>

<h3>Menghadap kembali</h3>

<p>Usul saya bukan tanggul yang lebih tinggi. Tanggul membuat kita semakin tidak perlu menengok. Usul saya
lebih murah: wajibkan setiap bangunan baru di bantaran mempunyai satu pintu yang menghadap sungai. Pintu
depan, bukan pintu servis.</p>

<p>Kedengarannya seperti urusan tukang taman. Namun orang menjaga apa yang dilihatnya setiap pagi. Bila
pelanggan masuk dari arah air, pemilik toko akan menjadi petugas kebersihan sungai yang paling rajin,
tanpa gaji dan tanpa seragam.</p>

<p>Kota lain menghabiskan triliunan rupiah untuk menemukan kembali sungainya. Kita belum kehilangan sungai
itu. Kita hanya duduk membelakanginya, dan heran mengapa punggung kita basah.</p>
"""),
)
